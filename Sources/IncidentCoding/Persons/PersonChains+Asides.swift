internal import IngestKit

// Subjects that an aside parts from their verb.
extension PersonChains {
  /// "Two farmers, who had come back, were killed", "Six men, four from Mali and two from Niger,
  /// were killed": those before the aside that ends right before the verb.
  func subject(partedFrom verb: Int, _ number: VerbNumber?, in sentence: Range<Int>) -> PersonGroup?
  {
    guard number != .singular, verb - 1 > sentence.lowerBound,
      document.tokens[verb - 1].word == ","
    else { return nil }
    for comma in Range<Int>.clamped(sentence.lowerBound + 1, verb - 2).reversed()
    where document.tokens[comma].word == "," {
      guard let whole = whole(before: comma, in: sentence), whole.isNumbered,
        !isIncluded(whole, in: sentence), opensAside(comma + 1, on: whole, before: verb - 1)
      else { continue }
      return whole
    }
    return nil
  }

  /// "eleven members of a family, all civilians": the members.
  private func whole(before comma: Int, in sentence: Range<Int>) -> PersonGroup? {
    if comma - 4 >= sentence.lowerBound, classes[comma - 2].has(.determiner),
      document.tokens[comma - 3].word == "of",
      let members = group(endingAt: comma - 4, in: sentence), members.isNumbered
    {
      return members
    }
    return group(endingAt: comma - 1, in: sentence)
  }

  /// "Two boys who had been fishing there lost their lives": those before the clause of their own.
  func subject(
    behindRelativeOf verb: Int, _ number: VerbNumber?, in sentence: Range<Int>
  ) -> PersonGroup? {
    guard
      let who = Range<Int>.clamped(max(sentence.lowerBound + 1, verb - 14), verb).last(where: {
        document.tokens[$0].word == "who"
      }), verb - who > 2,
      let group = group(endingAt: who - 1, in: sentence),
      number == .singular ? isNew(group) : group.isNumbered,
      !isIncluded(group, in: sentence)
    else { return nil }
    let clause = Range<Int>.clamped(who + 1, verb)
    let isFinite = clause.contains {
      classes[$0].has([.be, .have]) || document.token(document.tokens[$0], hasSuffix: "ed")
    }
    return isFinite && !clause.contains { document.tokens[$0].word == "," } ? group : nil
  }

  /// "a guard", "another guard"
  private func isNew(_ group: PersonGroup) -> Bool {
    group.count == .one
      && (classes[group.tokens.lowerBound].has(.indefinite)
        || classes[group.tokens.lowerBound].has(.another))
  }

  /// "killing two guards, and five people were hurt": those that the verb before took.
  func isObject(_ group: PersonGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= 0, document.tokens[before].isWord, classes[before].isEmpty else { return false }
    let token = document.tokens[before]
    return document.token(token, hasSuffix: "ing") || document.token(token, hasSuffix: "ed")
      || token.word == "shot" || token.word == "kill"
  }

  private func opensAside(_ start: Int, on whole: PersonGroup, before end: Int) -> Bool {
    if classes[start].has(.relative) || Self.asides.contains(document.tokens[start].word) {
      return true
    }
    // "two men, a father and his son, were killed": no more than there are.
    guard let first = people.covering(start), first.tokens.lowerBound == start else { return false }
    let parts = people[people.startIndex...].filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end && $0.isNumbered
    }
    let figure = parts.map(\.count.figure).reduce(0, +)
    return parts.count > 0 && figure <= whole.count.figure
  }

  private static let asides: WordSet = [
    "both", "all", "most", "mostly", "mainly", "some", "many", "none", "half", "each", "members",
    "part", "believed", "described", "identified", "thought", "aged", "ages", "apparently",
    "reportedly", "including", "among", "en", "on", "travelling", "traveling", "returning",
    "working", "along", "together",
  ]
}
