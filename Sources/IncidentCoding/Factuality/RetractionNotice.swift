/// Finds the words with which a publisher takes a whole article back.
///
/// "This story has been withdrawn" does; a correction, an update, or a report that somebody else
/// withdrew does not.
enum RetractionNotice {
  /// A notice stands in the title, at the head of the text or at its end.
  private static let reach = 3

  static func stands(in document: Document, title: Document?) -> Bool {
    if let title, stands(inTitle: title.tokens) { return true }
    guard verbs.contains(where: document.mayContain) else { return false }
    let paragraphs = (document.sentences.last?.paragraph ?? 0) + 1
    return document.sentences.contains { sentence in
      let isAtEdge =
        sentence.paragraph < reach || sentence.paragraph >= paragraphs - reach
      return isAtEdge && isNotice(document.tokens[sentence.tokens])
    }
  }

  /// "RETRACTED: …", "[Withdrawn] …"; a colon or bracket tells it from a headline of others' deeds.
  private static func stands(inTitle title: [Token]) -> Bool {
    let tokens = title.prefix(4)
    guard let label = tokens.firstIndex(where: { $0.isWord }), labels.contains(tokens[label].word)
    else { return isNotice(title[...]) }
    return tokens.dropFirst(label + 1).first.map { closers.contains($0.word) } ?? true
  }

  private static func isNotice(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.contains { index in
      guard works.contains(tokens[index].word), index > tokens.startIndex else { return false }
      let before = tokens[tokens.startIndex..<index]
      let after = tokens[(index + 1)...]
      return isTakenBack(before, after) || isBegged(before)
    }
  }

  /// "this article … has been withdrawn", "we have withdrawn this article".
  private static func isTakenBack(
    _ before: ArraySlice<Token>, _ after: ArraySlice<Token>
  ) -> Bool {
    let pointsHere =
      before.last?.word == this
      || (before.last?.word == the && after.first.map { places.contains($0.word) } ?? false)
    guard pointsHere else { return false }
    let clause = after.prefix { !$0.isPunctuation || commas.contains($0.word) }.prefix(longest)
    if let verb = clause.firstIndex(where: { participles.contains($0.word) }),
      let auxiliary = clause[..<verb].lastIndex(where: { passives.contains($0.word) })
    {
      let group = clause[..<verb].suffix(verb - auxiliary + 2)
      return !group.contains { negations.contains($0.word) }
    }
    guard let verb = before.dropLast().last else { return false }
    return actives.contains(verb.word)
      && !before.suffix(longest).contains { negations.contains($0.word) }
  }

  /// "please disregard the story", "editors: kill this report".
  private static func isBegged(_ before: ArraySlice<Token>) -> Bool {
    let lead = before.suffix(3).map(\.word)
    guard let verb = lead.firstIndex(where: { requests.contains($0) }) else { return false }
    let isAddressed = before.dropLast(lead.count - verb).last.map { addresses.contains($0.word) }
    return isAddressed ?? false
  }

  /// The most tokens between "article" and its verb.
  private static let longest = 14

  private static var this: Word { "this" }
  private static var the: Word { "the" }
  private static let works: WordSet = [
    "story", "article", "report", "dispatch", "despatch", "item", "alert",
  ]
  private static let places: WordSet = ["above", "below"]
  private static let passives: WordSet = ["been", "was", "is", "were", "being"]
  private static let participles: [Word] = [
    "retracted", "withdrawn", "unpublished", "removed", "pulled", "rescinded",
  ]
  private static let actives: [Word] = [
    "retract", "retracts", "retracted", "retracting", "withdraw", "withdraws", "withdrawn",
    "withdrew", "withdrawing", "unpublished", "rescinded",
  ]
  private static let requests: [Word] = ["kill", "disregard", "ignore", "withdraw"]
  /// One of these stands in every notice.
  private static let verbs = participles + actives + requests
  private static let addresses: WordSet = ["please", "editors", ":", "must"]
  private static let labels: WordSet = [
    "retracted", "retraction", "withdrawn", "withdrawal", "kill",
  ]
  private static let closers: WordSet = [":", "]", ")", "-", "|"]
  private static let commas: WordSet = [",", "-", "(", ")", "/", "\""]
  private static let negations: WordSet = ["not", "never", "no", "n't"]
}
