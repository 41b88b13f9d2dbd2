internal import IngestKit

/// What a text says of nobody: "no casualties", "without loss", "Nobody was hurt".
struct ZeroCasualties {
  private struct Negation: TokenSpanning {
    let tokens: Range<Int>
  }

  private let reading: ArticleReading
  /// "no", "zero".
  private let zeros: [NumberMention]
  private let withouts: [Negation]
  /// "nobody", "no one".
  private let nobodies: [Negation]

  init(reading: ArticleReading) {
    self.reading = reading
    let document = reading.document
    zeros = reading.numbers.filter { $0.max == 0 }
    func negations(where isNegation: (Int) -> Bool) -> [Negation] {
      document.tokens.indices.filter(isNegation).map { Negation(tokens: $0..<$0 + 1) }
    }
    let mayHaveWithout = document.mayContain("without")
    withouts = mayHaveWithout ? negations { document.tokens[$0].word == "without" } : []
    let mayHaveNobody = document.mayContain("nobody")
    guard
      mayHaveNobody
        || document.mayContain("one") && document.mayContain("no")
          && (!zeros.isEmpty || mayHaveWithout)
    else {
      nobodies = []
      return
    }
    nobodies = negations {
      let word = document.tokens[$0].word
      return word == "nobody" || word == "no" && reading.word($0 + 1) == "one"
    }
  }

  /// Adds to an event what its own sentences and those of its story say.
  ///
  /// - Parameter sentences: each once, in the order of the text.
  func add(to event: EventCandidate, in sentences: [Int]) {
    guard !zeros.isEmpty || !withouts.isEmpty || !nobodies.isEmpty else { return }
    for sentence in sentences {
      let tokens = reading.document.sentences[sentence].tokens
      for zero in zeros.within(tokens) { addNone(zero.tokens, in: tokens, to: event) }
      for without in withouts.within(tokens) { addNone(without.tokens, in: tokens, to: event) }
      for nobody in nobodies.within(tokens) {
        addNobody(nobody.tokens.lowerBound, in: tokens, to: event)
      }
    }
  }

  /// "no injuries or deaths"
  private func addNone(_ none: Range<Int>, in sentence: Range<Int>, to event: EventCandidate) {
    let end = min(none.upperBound + 5, sentence.upperBound)
    // "gave no word on casualties": nothing is said of them.
    if Self.silences.contains(reading.word(none.upperBound)) { return }
    for index in Range<Int>.clamped(none.upperBound, end) {
      guard let effects = Self.nouns[reading.word(index)] else { continue }
      for effect in effects { add(effect, none.lowerBound..<index + 1, to: event) }
      guard reading.wordClass(index + 1).has(.coordinator) else { break }
    }
  }

  /// "Nobody was hurt", which says nothing of the dead; "Nobody was killed or hurt".
  private func addNobody(_ index: Int, in sentence: Range<Int>, to event: EventCandidate) {
    let window = Range<Int>.clamped(index, min(index + 6, sentence.upperBound))
    if let death = window.first(where: { Self.deaths.contains(reading.word($0)) }) {
      add(.killed, index..<death + 1, to: event)
    }
    guard let harm = window.first(where: { Self.harms.contains(reading.word($0)) }) else { return }
    add(.wounded, index..<harm + 1, to: event)
  }

  private func add(_ effect: Casualties.Effect, _ tokens: Range<Int>, to event: EventCandidate) {
    guard event.findings(effect).isEmpty else { return }
    event.findings.append(
      CasualtyFinding(effect: effect, count: .none, tokens: tokens, rule: "casualty.none"))
  }

  private static let silences: WordSet = [
    "word", "information", "details", "detail", "mention", "comment", "figures", "news", "data",
  ]
  private static let deaths: WordSet = ["killed", "died", "dead"]
  private static let harms: WordSet = ["hurt", "injured", "harmed", "wounded"]
  private static let nouns: WordTable<[Casualties.Effect]> = [
    "casualties": [.killed, .wounded], "victims": [.killed, .wounded], "injuries": [.wounded],
    "deaths": [.killed], "fatalities": [.killed], "injured": [.wounded], "killed": [.killed],
    "loss": [.killed],
  ]
}
