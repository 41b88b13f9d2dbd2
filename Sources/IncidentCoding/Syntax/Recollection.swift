/// A clause that looks back to another event: "the deadliest attack since a raid last October",
/// "the blast came after an air strike on Friday", "it comes four days after three men were killed".
struct Recollection {
  let document: Document

  func opens(_ clause: Range<Int>) -> Bool {
    let first = clause.lowerBound
    guard document.tokens.indices.contains(first) else { return false }
    switch document.tokens[first].word {
    case "since": return true
    case "after": return comes(before: first)
    default: return false
    }
  }

  /// "comes", "came two days": what does nothing but follow.
  private func comes(before link: Int) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: link)].tokens
    return Range<Int>.clamped(max(sentence.lowerBound, link - Self.reach), link).contains {
      Self.sequels.contains(document.tokens[$0].word)
    }
  }

  private static let reach = 5
  private static let sequels: WordSet = ["comes", "came", "coming", "follows", "followed"]
}
