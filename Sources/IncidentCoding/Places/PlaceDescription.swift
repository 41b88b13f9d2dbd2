/// The names in a description of a place, such as "Rami village, Ariha district".
struct PlaceDescription {
  struct Phrase {
    let tokens: Range<Int>
    let kind: PlaceCandidate.Kind
    /// "Jobar neighbourhood": the town around it is what a gazetteer knows.
    let isQuarter: Bool
  }

  private let tokens: [Token]
  private(set) var phrases: [Phrase] = []

  init(_ document: Document) {
    tokens = document.tokens
    var index = 0
    while index < tokens.count {
      let end = self.end(ofNameAt: index)
      if end > index { addPhrase(index..<end) }
      index = max(end, index + 1)
    }
  }

  private mutating func addPhrase(_ name: Range<Int>) {
    var start = name.lowerBound
    var end = name.upperBound
    while start < end, isNoun(start) { start += 1 }
    while end > start, isNoun(end - 1) { end -= 1 }
    guard start < end else { return }
    let behind = noun(at: end)
    let before = noun(at: start - 1) ?? (word(start - 1) == "of" ? noun(at: start - 2) : nil)
    let noun = behind ?? before
    phrases.append(
      Phrase(
        tokens: start..<end, kind: noun.map(Self.kind) ?? .any,
        isQuarter: noun.map(Self.quarters.contains) ?? false))
  }

  /// Capitalised words, with small articles and particles between them.
  private func end(ofNameAt index: Int) -> Int {
    var end = index
    var position = index
    while position < tokens.count {
      let token = tokens[position]
      if token.isWord, token.isCapitalized {
        end = position + 1
      } else if PlacePhrase.skips(token), !token.hasSpaceBefore {
        // A hyphen or an ayn inside the name.
      } else if position == index || !isSmallInside(token) {
        guard position == index, isArticle(at: position) else { break }
      }
      position += 1
    }
    return end
  }

  private func isArticle(at index: Int) -> Bool {
    PlaceNameForms.articles.contains(tokens[index].word) && index + 1 < tokens.count
      && PlacePhrase.skips(tokens[index + 1])
  }

  private func isSmallInside(_ token: Token) -> Bool {
    token.isWord
      && (Self.particles.contains(token.word) || PlaceNameForms.articles.contains(token.word))
  }

  private func word(_ index: Int) -> Word? {
    tokens.indices.contains(index) ? tokens[index].word : nil
  }

  private func noun(at index: Int) -> Word? {
    word(index).flatMap { Self.isNoun($0) ? $0 : nil }
  }

  private func isNoun(_ index: Int) -> Bool {
    Self.isNoun(tokens[index].word) || PlaceWords.directions.contains(tokens[index].word)
      || PlacePhrase.skips(tokens[index]) || Self.fillers.contains(tokens[index].word)
  }

  private static func isNoun(_ word: Word) -> Bool {
    PlaceWords.areaNouns.contains(word) || quarters.contains(word) || word == "area"
      || word == "region" || word == "areas" || word == "locality"
  }

  private static func kind(_ noun: Word) -> PlaceCandidate.Kind {
    if PlaceWords.firstOrder.contains(noun) { return .admin1 }
    if PlaceWords.secondOrder.contains(noun) { return .admin2 }
    return PlaceWords.settlements.contains(noun) ? .settlement : .any
  }

  private static let quarters: WordSet = [
    "neighborhood", "neighbourhood", "quarter", "subdivision", "neighborhoods", "neighbourhoods",
    "street", "market", "colonia", "barrio", "hospital", "bridge", "checkpoint", "zone",
  ]
  private static let particles: WordSet = ["de", "la", "del", "e", "i", "wa", "bin", "da", "do"]
  private static let fillers: WordSet = ["the", "in", "near", "at", "on", "around", "between"]
}
