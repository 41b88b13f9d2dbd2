internal import IngestKit

/// Finds villages and quarters that the gazetteer lacks, by the words around their names.
///
/// Such a place has the name that the text gives it and the point of the area that it lies in:
/// the one that the text names beside it, else the country of the story.
struct UnlistedPlaceFinder {
  let document: Document
  /// Those of the gazetteer, in their order.
  let places: [PlaceMention]
  /// True for tokens of actors and dates.
  let isTaken: (Int) -> Bool

  private var tokens: [Token] { document.tokens }

  /// The known places and the unlisted ones, in their order.
  func mentions() -> [PlaceMention] {
    guard !document.isUpperCase, !places.isEmpty else { return places }
    lazy var home = self.home()
    lazy var mainTown = self.mainTown()
    var found: [PlaceMention] = []
    for sentence in document.sentences {
      let range = sentence.tokens
      let names = UnlistedNameReader(document: document, sentence: range)
      guard !names.names.isEmpty else { continue }
      // The "Highland" of "Highland Papua" is no town that the others could lie beside.
      let unknown = names.names.filter(isUnknown)
      for name in unknown {
        var area = area(beside: name, in: range, but: unknown)
        if names.isNeighborhood(name), area?.isWide ?? true { area = mainTown ?? area }
        if area == nil, names.isQuarter(name) { area = town(before: range.lowerBound) }
        guard let area = area ?? home else { continue }
        found.append(area.unlisted(name, in: document, isFacility: names.isFacility(name)))
      }
    }
    guard !found.isEmpty else { return places }
    found += repeated(found)
    let unlisted = TokenSet(found.lazy.map(\.tokens), in: document)
    let known = places.filter { !unlisted.overlaps($0.tokens) }
    return (known + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A name that one sentence shows to be a place is one in the others too.
  private func repeated(_ found: [PlaceMention]) -> [PlaceMention] {
    var repeated: [PlaceMention] = []
    var taken = TokenSet(found.lazy.map(\.tokens), in: document)
    var seen: WordSet = []
    let starts = starts(of: found)
    for place in found {
      let words = tokens[place.tokens].lazy.map(\.word)
      let phrase = Word(hash: Word.phraseKey(words))
      guard !seen.contains(phrase) else { continue }
      seen.insert(phrase)
      for start in starts.of(tokens[place.tokens.lowerBound].word)
      where start + words.count <= tokens.count {
        let name = start..<start + words.count
        guard !taken.overlaps(name), tokens[name].lazy.map(\.word).elementsEqual(words),
          isUnknown(name), !isInLongerName(name)
        else { continue }
        repeated.append(place.repeated(at: name))
        taken.insert(name)
      }
    }
    return repeated
  }

  /// Where the first words of names stand as names.
  private func starts(of names: [PlaceMention]) -> WordPositions {
    var starts = WordPositions(names.lazy.map { tokens[$0.tokens.lowerBound].word })
    for (index, token) in tokens.enumerated() where token.isCapitalized {
      starts.add(index, of: token.word)
    }
    return starts
  }

  private func isInLongerName(_ name: Range<Int>) -> Bool {
    [name.lowerBound - 1, name.upperBound].contains { index in
      guard tokens.indices.contains(index), tokens[index].isWord, tokens[index].isCapitalized
      else { return false }
      return !tokens[index].isFirstOfSentence
    }
  }

  /// True when neither the gazetteer nor the actors know it as a whole.
  private func isUnknown(_ name: Range<Int>) -> Bool {
    !name.contains { index in
      if isTaken(index) { return true }
      guard let place = places.covering(index) else { return false }
      return place.isDemonym
        || place.tokens.lowerBound <= name.lowerBound && place.tokens.upperBound >= name.upperBound
    }
  }

  // MARK: The area around it

  private func area(
    beside name: Range<Int>, in sentence: Range<Int>, but unknown: [Range<Int>]
  ) -> PlaceMention? {
    owner(of: name, in: sentence) ?? next(behind: name, in: sentence, but: unknown)
      ?? nearest(to: name, in: sentence, but: unknown)
  }

  /// "Khartoum's Karari locality"
  private func owner(of name: Range<Int>, in sentence: Range<Int>) -> PlaceMention? {
    var before = name.lowerBound - 1
    guard before > sentence.lowerBound, tokens[before].kind == .clitic else { return nil }
    before -= 1
    return places.covering(before).flatMap { $0.isDemonym ? nil : $0 }
  }

  /// "X, in Masisi territory", "X village in northern Mali's Gao region"
  private func next(
    behind name: Range<Int>, in sentence: Range<Int>, but unknown: [Range<Int>]
  ) -> PlaceMention? {
    let limit = min(sentence.upperBound, name.upperBound + Self.reach)
    var index = name.upperBound
    var country: PlaceMention?
    while index < limit {
      if let place = places.covering(index), !unknown.contains(where: place.tokens.overlaps) {
        if !place.isDemonym, place.feature != .country { return place }
        if !place.isDemonym { country = country ?? place }
        index = place.tokens.upperBound
        continue
      }
      let token = tokens[index]
      let isPassed =
        token.isCapitalized || token.kind == .clitic || Self.links.contains(token.word)
        || PlaceWords.areaNouns.contains(token.word) || PlaceWords.directions.contains(token.word)
        || UnlistedNameReader.nouns.contains(token.word)
        || UnlistedNameReader.neighbors.contains(token.word) || PhraseWords.isHyphen(token)
      guard isPassed else { break }
      index += 1
    }
    return country
  }

  private func nearest(
    to name: Range<Int>, in sentence: Range<Int>, but unknown: [Range<Int>]
  ) -> PlaceMention? {
    let others = places.within(sentence)
      .filter {
        !unknown.contains(where: $0.tokens.overlaps) && !$0.isDemonym && $0.hasCountry
          && !document.isBeyondBorder($0.tokens.lowerBound)
          && !($0.feature == .country && isTaken($0.tokens.lowerBound))
          && !isAffiliation($0)
      }
    let nearest = others.min { distance($0.tokens, name) < distance($1.tokens, name) }
    // "in Bijapur district of Chhattisgarh near X": in the district.
    return nearest.flatMap { near in
      others.first {
        $0.isInside(near) && abs($0.tokens.lowerBound - near.tokens.lowerBound) < Self.beside
      }
    } ?? nearest
  }

  /// How near a place stands to the one that it lies in.
  private static let beside = 5

  /// The Britain of "the Britain-based monitor".
  private func isAffiliation(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.count && PhraseWords.isHyphen(tokens[next]) && !tokens[next].hasSpaceBefore
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    abs(one.lowerBound - other.lowerBound)
  }

  /// The town that was spoken of last: a quarter named alone is its.
  private func town(before start: Int) -> PlaceMention? {
    places.within(0..<start).last { $0.feature == .city }
  }

  /// The town that the text names most, the first of equals.
  private func mainTown() -> PlaceMention? {
    let towns = places.filter { $0.feature == .city && !$0.isDemonym }
    var counts: [Int: Int] = [:]
    for town in towns { counts[town.entry.number, default: 0] += 1 }
    let most = counts.values.max()
    return towns.first { counts[$0.entry.number] == most }
  }

  /// The country that most of the story's places lie in, or the one state of it that is named.
  private func home() -> PlaceMention? {
    var counts: [CountryCode: Int] = [:]
    for place in places where place.hasCountry {
      counts[place.entry.country, default: 0] += place.feature == .country ? 1 : 2
    }
    guard
      let most = counts.max(by: {
        ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue)
      })
    else { return nil }
    let states = places.filter {
      $0.entry.country == most.key && $0.feature == .admin1 && !$0.isDemonym
    }
    if let state = states.first, states.allSatisfy({ $0.isSamePlace(as: state) }) { return state }
    return places.first { $0.entry.country == most.key }?.asCountry
  }

  private static let reach = 10
  private static let links: WordSet = [",", "in", "the", "of", "(", ")"]
}
