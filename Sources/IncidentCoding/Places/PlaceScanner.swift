/// Reads a document from left to right and picks the words that may name places.
struct PlaceScanner {
  private let document: Document
  private let gazetteer: Gazetteer
  private let tokens: [Token]
  private let smallWords: SmallWords
  /// By the keys of names.
  private var numbers = WordTable<Int>(minimumCapacity: 32)
  private var found: [PlaceCandidate] = []
  /// Words of persons' names: "Hilton" behind "Paris".
  private var personWords: WordSet = []
  /// What each name may mean, by the numbers in the candidates.
  private(set) var names: [PlaceName] = []

  init(document: Document, gazetteer: Gazetteer) {
    self.document = document
    self.gazetteer = gazetteer
    tokens = document.tokens
    smallWords = SmallWords(document.tokens)
  }

  mutating func candidates() -> [PlaceCandidate] {
    for sentence in document.sentences { scan(sentence) }
    var proven = [Bool](count: names.count, of: false)
    for candidate in found where candidate.cue == .place { proven[candidate.name] = true }
    return found.filter { proven[$0.name] || !isPerson($0) }
  }

  private mutating func scan(_ sentence: Sentence) {
    var next = firstMatch(in: sentence.tokens)
    guard next != nil else { return }
    let context = PlaceNameContext(
      document: document, sentence: sentence, smallWords: smallWords)
    while let match = next {
      let number = self.number(of: match)
      next = firstMatch(in: match.tokens.upperBound..<sentence.tokens.upperBound)
      let previous = found.last.flatMap { touches($0, match.tokens) ? $0 : nil }
      switch context.reading(
        of: match.tokens, as: names[number], behind: previous.map { names[$0.name] })
      {
      case .place(let cue): add(match.tokens, number, cue, context)
      case .embedded:
        add(match.tokens, number, .doubtful, context)
        found[found.count - 1].isEmbedded = true
      case .person:
        for token in context.capitalizedRun(around: match.tokens) {
          personWords.insert(tokens[token].word)
        }
      case .word: break
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ number: Int, _ cue: PlaceCandidate.Cue, _ context: PlaceNameContext
  ) {
    var candidate = PlaceCandidate(tokens: range, name: number)
    candidate.isDemonym = names[number].isDemonym
    candidate.cue = cue
    if !candidate.isDemonym { context.describe(&candidate) }
    found.append(candidate)
  }

  private func touches(_ candidate: PlaceCandidate, _ range: Range<Int>) -> Bool {
    candidate.tokens.upperBound == range.lowerBound
  }

  /// One person, one name: what is a surname once is no town in the same text.
  private func isPerson(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.cue < .place, names[candidate.name].isSingleWord, !candidate.isDemonym,
      !names[candidate.name].isCountry
    else { return false }
    return personWords.contains(tokens[candidate.tokens.lowerBound].word)
  }

  private func firstMatch(in range: Range<Int>) -> Match? {
    for index in range where mayStart(index, before: range.upperBound) {
      if let match = longestMatch(at: index, before: range.upperBound) { return match }
    }
    return nil
  }

  private func mayStart(_ index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    return token.isCapitalized || token.bytes.count <= 3 && isArticle(index, before: end)
  }

  /// "al-Qaim": the article is written small.
  private func isArticle(_ index: Int, before end: Int) -> Bool {
    index + 2 < end && PhraseWords.isHyphen(tokens[index + 1]) && tokens[index + 2].isCapitalized
      && !tokens[index + 1].hasSpaceBefore && PlaceNameForms.articles.contains(tokens[index].word)
  }

  private struct Match {
    let tokens: Range<Int>
    let key: UInt64
    let meaning: Meaning
  }

  private enum Meaning {
    /// By its number among the document's names.
    case known(Int)
    case new([PlaceName.Sense])
  }

  private func longestMatch(at index: Int, before end: Int) -> Match? {
    if let match = match(at: index, before: end) { return match }
    // "al-Anbar" where the gazetteer has "Anbar".
    guard index + 2 < end, PhraseWords.isHyphen(tokens[index + 1]),
      PlaceNameForms.articles.contains(tokens[index].word),
      let match = match(at: index + 2, before: end)
    else { return nil }
    return Match(
      tokens: index..<match.tokens.upperBound, key: match.key, meaning: match.meaning)
  }

  private func match(at index: Int, before end: Int) -> Match? {
    var key = Word.extend(0, with: tokens[index].word)
    var position = index + 1
    var best = name(key, index..<position)
    while position < end, gazetteer.mayContinue(key) {
      if PlacePhrase.skips(tokens[position]) {
        position += 1
        continue
      }
      key = Word.extend(key, with: tokens[position].word)
      position += 1
      best = name(key, index..<position) ?? best
    }
    return best
  }

  /// The words as a name; nil where they are none of a place.
  private func name(_ key: UInt64, _ tokens: Range<Int>) -> Match? {
    guard endsLikeName(tokens.lowerBound, tokens.upperBound), gazetteer.mayHold(key) else {
      return nil
    }
    if let number = numbers[key: key] {
      return Match(tokens: tokens, key: key, meaning: .known(number))
    }
    let senses = gazetteer.senses(key)
    return senses.isEmpty ? nil : Match(tokens: tokens, key: key, meaning: .new(senses))
  }

  private func endsLikeName(_ start: Int, _ end: Int) -> Bool {
    let last = tokens[end - 1]
    if end - start == 1 {
      // "US", "U.S.", but not the pronoun.
      if last.bytes.count > 2 || Self.isDigit(document.bytes[Int(last.end) - 1]) { return true }
      return last.isAllCaps && (last.isDotted || last.bytes.count > 1 && !document.isUpperCase)
    }
    switch last.kind {
    case .word: return last.isCapitalized || Self.smallEndings.contains(last.word)
    case .number: return true
    // "Fla.", "Washington, D.C."
    case .punctuation: return !last.hasSpaceBefore && last.word == Self.stop
    case .clitic: return false
    }
  }

  private mutating func number(of match: Match) -> Int {
    switch match.meaning {
    case .known(let number): return number
    case .new(let senses):
      names.append(PlaceName(senses: senses, isSingleWord: match.tokens.count == 1))
      numbers[key: match.key] = names.count - 1
      return names.count - 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static var stop: Word { .mark(".") }
  /// Last words of names that texts write small.
  private static let smallEndings: WordSet = [
    "airport", "base", "airbase", "airfield", "camp", "crossing", "embassy", "consulate", "port",
    "province", "governorate", "region", "district", "county", "strip", "valley", "peninsula",
    "sea", "gulf", "strait", "desert", "mountains", "heights", "island", "islands", "field",
    "dam", "refinery", "coast", "basin", "canal",
  ]
}
