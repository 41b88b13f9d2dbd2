internal import IngestKit

/// Finds noun groups of persons: "two Iraqi soldiers", "a 12-year-old girl", "three others".
struct PersonGroupFinder {
  let document: Document
  let classes: [WordClass]
  let numbers: [NumberMention]
  let lexicon: PersonLexicon
  /// First words of event words: "soldier killed" is no compound.
  let verbs: WordSet

  func groups() -> [PersonGroup] {
    var groups: [PersonGroup] = []
    var nextNumber = 0
    var index = 0
    while index < document.tokens.count {
      let floor = groups.last?.tokens.upperBound ?? 0
      if let match = noun(at: index) {
        let group = group(match, notBefore: floor)
        dropBareNumbers(inside: group, from: &groups)
        groups.append(group)
        index = match.tokens.upperBound
      } else {
        while nextNumber < numbers.count, numbers[nextNumber].tokens.upperBound <= index {
          nextNumber += 1
        }
        if nextNumber < numbers.count, numbers[nextNumber].tokens.upperBound == index + 1 {
          groups.append(bare(numbers[nextNumber]))
        }
        index += 1
      }
    }
    return groups
  }

  private func noun(at index: Int) -> Lexicon<PersonLexicon.Noun>.Match? {
    let token = document.tokens[index]
    guard token.isWord || token.isNumber, lexicon.starters.contains(token.word) else { return nil }
    guard let match = lexicon.lexicon.longestMatch(in: document, at: index) else { return nil }
    return isModifier(match) ? nil : match
  }

  /// The "police" of "police station": a noun before another one.
  private func isModifier(_ match: Lexicon<PersonLexicon.Noun>.Match) -> Bool {
    let next = match.tokens.upperBound
    guard next < document.tokens.count, !match.values[0].isPlural else { return false }
    let token = document.tokens[next]
    guard token.isWord, classes[next].isEmpty, document.isUpperCase || !token.isCapitalized,
      !verbs.contains(token.word), !document.token(token, hasSuffix: "ed"),
      !document.token(token, hasSuffix: "ing"), !document.token(token, hasSuffix: "ly")
    else { return false }
    // In texts of capitals a name may follow: "PRIEST IGNACIO ELLACURIA".
    return !document.isUpperCase || document.token(token, hasSuffix: "s")
      || lexicon.starters.contains(token.word) || Self.compounds.contains(token.word)
  }

  private static let compounds: WordSet = [
    "station", "group", "post", "base", "camp", "patrol", "convoy", "unit", "attack", "force",
    "command", "house", "home", "office", "union", "leader", "movement", "headquarters", "report",
    "car", "vehicle", "column", "organization", "squad", "barracks", "chief", "department",
  ]

  private func bare(_ number: NumberMention) -> PersonGroup {
    PersonGroup(
      tokens: number.tokens, head: number.tokens.upperBound - 1, count: PersonCount(number),
      category: .unknown, isBare: true, isFurther: isFurther(number.tokens.lowerBound))
  }

  private func dropBareNumbers(inside group: PersonGroup, from groups: inout [PersonGroup]) {
    while let last = groups.last, last.isBare, last.tokens.lowerBound >= group.tokens.lowerBound {
      groups.removeLast()
    }
  }

  private func group(
    _ match: Lexicon<PersonLexicon.Noun>.Match, notBefore floor: Int
  ) -> PersonGroup {
    let noun = match.values[0]
    let head = match.tokens.upperBound - 1
    var start = match.tokens.lowerBound
    var isFurther = document.tokens[head].word == "others" || document.tokens[head].word == "other"
    var count = noun.isPlural ? PersonCount.unstated : .one
    var steps = 0
    while start > 0, steps < 7, !document.tokens[start].isFirstOfSentence {
      let before = start - 1
      if let number = numbers.covering(before), number.tokens.upperBound == before + 1 {
        start = number.tokens.lowerBound
        count = PersonCount(number)
        if start > 0, classes[start - 1].has(.determiner) { start -= 1 }
        break
      }
      let token = document.tokens[before]
      if classes[before].has(.another) { isFurther = true }
      if classes[before].has(.determiner) {
        start = before
        // "two of the men"
        if before > 1, document.tokens[before - 1].word == "of",
          let number = numbers.covering(before - 2), number.tokens.upperBound == before - 1
        {
          start = number.tokens.lowerBound
          count = PersonCount(number)
        }
        break
      }
      guard before >= floor, isModifier(token, classes[before]) else { break }
      start = before
      steps += 1
    }
    return PersonGroup(
      tokens: start..<head + 1, head: head, count: count, category: noun.category, isBare: false,
      isFurther: isFurther || self.isFurther(start))
  }

  /// A word that may stand between a number and its noun.
  private func isModifier(_ token: Token, _ classes: WordClass) -> Bool {
    switch token.kind {
    case .number: true
    case .clitic: true
    case .punctuation: PhraseWords.isHyphen(token) && !token.hasSpaceBefore
    case .word:
      !classes.has([
        .preposition, .be, .have, .modal, .to, .doing, .subordinator, .coordinator, .relative,
        .subjectPronoun, .reporting, .result, .inclusion,
      ])
    }
  }

  private func isFurther(_ start: Int) -> Bool {
    let first = classes[start]
    return first.has(.another) || start > 0 && classes[start - 1].has(.another)
  }
}
