internal import IngestKit

/// Chooses one place for every name of a document.
///
/// A name means one place throughout a text. Size decides first; the countries and areas that the
/// text names, "X, Y" and the places around it then weigh for the candidates that agree with them.
struct PlaceResolver {
  let document: Document
  let gazetteer: Gazetteer
  let candidates: [PlaceCandidate]
  let names: [PlaceName]
  var scores: [SenseScores]
  var context = PlaceContext()
  /// Names that somewhere in the text certainly stand for a place.
  var proven: [Bool]
  /// Names that somewhere stand beside the area that holds them: "X, Y".
  var contained: [Bool]
  /// Names that stand beside a country which has no such place: "Springfield, Benin".
  var misplaced: [Bool]
  private var namesakes: TownNamesakes
  private var homes: HomeTowns
  /// Numbers of towns that the title names.
  private var titled: Set<Int> = []
  /// Those of them that it names with their area.
  var titledWithArea: Set<Int> = []

  init(
    document: Document, gazetteer: Gazetteer, candidates: [PlaceCandidate], names: [PlaceName]
  ) {
    self.document = document
    self.gazetteer = gazetteer
    self.candidates = candidates
    self.names = names
    scores = names.map { SenseScores($0) }
    proven = Array(count: names.count, of: false)
    contained = proven
    misplaced = proven
    namesakes = TownNamesakes(candidates, nameCount: names.count)
    homes = HomeTowns(gazetteer: gazetteer)
  }

  mutating func addHint(country: CountryCode?) {
    guard let country else { return }
    context.add(country, weight: 3)
  }

  /// What the words of a text say of its country is less than what its publisher says.
  mutating func addHint(publicLife country: CountryCode?) {
    guard let country else { return }
    context.add(country, weight: 1)
    context.addNamed(country, weight: 2)
  }

  /// The places of a title speak for their areas, and a town beside its area for itself:
  /// "Two shot in Salem, Mass."
  mutating func addHint(title places: [PlaceMention]) {
    for place in places where !place.isDemonym && place.hasCountry {
      context.add(place.entry.country, weight: 0.7)
      if place.feature == .admin1 { context.add(area: place.entry.number) }
      guard place.feature == .city else { continue }
      titled.insert(place.entry.number)
      if places.contains(where: { $0.feature == .admin1 && place.isInside($0) }) {
        titledWithArea.insert(place.entry.number)
      }
    }
  }

  mutating func resolve() -> [PlaceMention] {
    weighKinds()
    weighContainers()
    collectContext()
    weighContext()
    weighCounties()
    weighSurroundings()
    collectHomes()
    collectTowns()
    return candidates.compactMap { mention($0) }
  }

  private func mention(_ candidate: PlaceCandidate) -> PlaceMention? {
    guard let entry = scores[candidate.name].best, isCredible(candidate, entry) else { return nil }
    return PlaceMention(
      tokens: candidate.tokens, entry: entry, gazetteer: gazetteer,
      isDemonym: candidate.isDemonym, isNear: candidate.isNear, isPart: candidate.isPart,
      city: namesakes.city(of: entry, name: candidate.name))
  }

  private mutating func collectHomes() {
    var mentions = [Int](count: names.count, of: 0)
    for candidate in candidates {
      guard let entry = scores[candidate.name].best else { continue }
      mentions[candidate.name] += 1
      if entry.feature == .admin1 { homes.add(state: entry) }
      if entry.feature == .country { homes.add(country: entry) }
      guard homes.mayInclude(entry),
        candidate.isDateline || candidate.hasPolice || titled.contains(entry.number)
          || mentions[candidate.name] > 1 && entry.population >= Self.city
      else { continue }
      if contained[candidate.name] || isClear(candidate.name) { homes.add(entry) }
    }
  }

  /// True for a name that hardly means any other place.
  private func isClear(_ name: Int) -> Bool { scores[name].margin >= Self.clearMargin }

  private static let clearMargin = 0.7

  private mutating func collectTowns() {
    guard namesakes.needsTowns else { return }
    let towns = candidates.filter { !$0.isDemonym }.compactMap { candidate in
      scores[candidate.name].best.flatMap {
        isCredible(candidate, $0) ? (entry: $0, name: candidate.name) : nil
      }
    }
    for town in towns { namesakes.add(town.entry, name: town.name) }
  }

  /// A small town's name is taken for the town only where the text gives a reason to.
  private func isCredible(_ candidate: PlaceCandidate, _ entry: GazetteerEntry) -> Bool {
    if candidate.isEmbedded { return proven[candidate.name] }
    if document.isUpperCase, !isAtHome(candidate, entry) { return false }
    if isNamesake(candidate, entry) { return false }
    if !contained[candidate.name], homes.excludes(entry) { return false }
    if misplaced[candidate.name], entry.feature == .city, entry.population < Self.city,
      !entry.isCapital, !contained[candidate.name]
    {
      return false
    }
    if !contained[candidate.name], namesakes.isElsewhere(entry, name: candidate.name) {
      return false
    }
    if candidate.cue == .place || candidate.isDemonym || titled.contains(entry.number) {
      return true
    }
    let isDoubtful = candidate.cue == .doubtful
    switch entry.feature {
    case .country, .region, .water, .facility, .admin1: return true
    case .admin2: return !names[candidate.name].isSingleWord || context.names(entry.country)
    case .city:
      if proven[candidate.name] || entry.population >= (isDoubtful ? 300_000 : 100_000) {
        return true
      }
      return context.names(entry.country) && entry.population >= (isDoubtful ? 30_000 : 3_000)
    }
  }

  /// Among capitals any word may look like some town of the world: it must be a city, or lie where
  /// the text is about.
  private func isAtHome(_ candidate: PlaceCandidate, _ entry: GazetteerEntry) -> Bool {
    if candidate.isDemonym || contained[candidate.name] { return true }
    let isAlternate = scores[candidate.name].isBestAlternate
    switch entry.feature {
    case .country: return !isShort(candidate)
    case .region, .water, .facility: return true
    case .city where !isAlternate && entry.population >= Self.city: return true
    case .admin1, .admin2, .city: return context.isCentral(entry.country)
    }
  }

  /// "CAR": a code of three letters that may be a word, and no "USA".
  private func isShort(_ candidate: PlaceCandidate) -> Bool {
    let token = document.tokens[candidate.tokens.lowerBound]
    return candidate.tokens.count == 1 && token.bytes.count == 3 && !token.isDotted
      && token.word != "usa" && token.word != "uae"
  }

  /// The inhabitants of a town that is known beyond its country.
  private static let city = 300_000

  /// A small place of a country that the text has nothing to do with bears the name of one that the
  /// gazetteer lacks.
  private func isNamesake(_ candidate: PlaceCandidate, _ entry: GazetteerEntry) -> Bool {
    guard entry.feature == .city, !candidate.isDateline,
      entry.population < Self.knownAbroad || isOddlyNamed(candidate, entry)
    else { return false }
    return context.excludes(entry.country) && !contained[candidate.name]
  }

  /// "the town of Palma", "Mambasa": a city abroad is called neither a town nor by a name that is
  /// not its usual one.
  private func isOddlyNamed(_ candidate: PlaceCandidate, _ entry: GazetteerEntry) -> Bool {
    guard !entry.isCapital else { return false }
    return candidate.kind == .settlement || scores[candidate.name].isBestAlternate
  }

  /// How many inhabitants make a town known outside its country.
  private static let knownAbroad = 30_000

  /// Countries count as often as they are named; towns of which there is hardly another, less.
  private mutating func collectContext() {
    for candidate in candidates
    where !document.isBeyondBorder(candidate.tokens.lowerBound) && !isOfPeople(candidate) {
      guard let entry = scores[candidate.name].best else { continue }
      if entry.feature != .city || entry.population >= Self.knownAbroad || candidate.isDateline {
        context.addNamed(entry.country)
      }
      switch entry.feature {
      // "Georgia" may yet be the state, and would speak for itself.
      case .country where !candidate.isDemonym && scores[candidate.name].margin < 3: break
      case .country where !candidate.isDemonym:
        context.add(
          entry.country, weight: candidate.isDateline ? 2 : isAttribute(candidate) ? 0.5 : 1,
          for: candidate.name)
      case .country: context.add(entry.country, weight: 0.5, for: candidate.name)
      case .water: break
      default: addToContext(entry, candidate)
      }
    }
  }

  /// "US-led", "US Central Command": who somebody is, rather than where.
  private func isAttribute(_ candidate: PlaceCandidate) -> Bool {
    let next = candidate.tokens.upperBound
    guard next < document.tokens.count, !document.isUpperCase else { return false }
    let token = document.tokens[next]
    return PhraseWords.isHyphen(token) && !token.hasSpaceBefore
      || token.isWord && token.isCapitalized && !token.isFirstOfSentence
        && document.tokens[candidate.tokens.lowerBound].isAllCaps
  }

  /// "Sudan People's Liberation Army": a name that outlives where its bearer is at home.
  private func isOfPeople(_ candidate: PlaceCandidate) -> Bool {
    let next = candidate.tokens.upperBound
    return next + 1 < document.tokens.count && document.tokens[next].word == Self.people
      && document.tokens[next].isCapitalized && document.tokens[next + 1].kind == .clitic
  }

  private static var people: Word { "people" }

  private mutating func addToContext(
    _ entry: GazetteerEntry, _ candidate: PlaceCandidate
  ) {
    guard candidate.cue != .doubtful || entry.population > 500_000 else { return }
    if document.isUpperCase, entry.population < Self.city || scores[candidate.name].isBestAlternate
    {
      return
    }
    let margin = scores[candidate.name].margin
    guard margin >= Self.clearMargin else { return }
    let weight = candidate.isDateline ? 2 : min(0.7, margin * 0.4)
    context.add(entry.country, weight: weight, for: candidate.name)
    var area = entry
    while let parent = area.parent.flatMap(gazetteer.entry) {
      if area.feature == .admin1 { context.add(area: area.number, for: candidate.name) }
      area = parent
    }
  }

}
