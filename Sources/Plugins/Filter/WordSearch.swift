internal import IncidentCoding

/// Looks for words and phrases without regard to case, accents and hyphens.
struct WordSearch: Sendable {
  private let phrases: Lexicon<Bool>

  init(_ phrases: [String]) {
    var lexicon = Lexicon<Bool>()
    for phrase in phrases { lexicon.insert(phrase, true) }
    self.phrases = lexicon
  }

  func isFound(in texts: [String]) -> Bool {
    texts.contains { text in
      let document = Document(text)
      return document.tokens.indices.contains {
        phrases.longestMatch(in: document, at: $0) != nil
      }
    }
  }
}
