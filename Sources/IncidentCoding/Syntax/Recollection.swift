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

  /// "struck the camp in response to shots in the town": what was answered.
  func isProvocation(_ token: Int, behind event: Int) -> Bool {
    guard token > event, token - event < 30 else { return false }
    return (event + 1..<token).contains {
      Self.answers.contains(document.tokens[$0].word)
        && Self.links.contains(document.tokens[$0 + 1].word)
    }
  }

  static let answers: WordSet = [
    "response", "retaliation", "revenge", "reprisal", "retaliated", "responded",
  ]
  private static let links: WordSet = ["to", "for"]

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
