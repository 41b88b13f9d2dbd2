internal import IngestKit

// What a verb agrees with.
extension PersonChains {
  /// The group that a verb agrees with.
  func subject(
    before start: Int, _ number: VerbNumber?, in sentence: Range<Int>
  ) -> PersonGroup? {
    var index = start - 1
    // "who were killed": the group before the pronoun.
    while index > sentence.lowerBound, isPassed(index) { index -= 1 }
    let isRelative = (index + 1..<start).contains { classes[$0].has(.relative) }
    var candidate: PersonGroup?
    var steps = 0
    while index >= sentence.lowerBound, steps < 14 {
      if let group = people.covering(index), group.tokens.upperBound == index + 1,
        group.tokens.lowerBound >= sentence.lowerBound
      {
        if isIncluded(group, in: sentence) {
          candidate = nil
        } else if !agrees(group, with: number, in: sentence) {
          // A noun between the subject and its verb.
        } else if isInsidePhrase(group, in: sentence) {
          candidate = candidate ?? group
        } else {
          // "the grandmother of a boy who was shot"
          if isRelative, let candidate, candidate.count == .one, group.count == .one {
            return candidate
          }
          return better(group, than: candidate)
        }
        index = group.tokens.lowerBound - 1
        continue
      }
      if isEdge(index) { break }
      index -= 1
      steps += 1
    }
    return candidate
  }

  private func agrees(
    _ group: PersonGroup, with number: VerbNumber?, in sentence: Range<Int>
  ) -> Bool {
    group.agrees(with: number)
      || number == .plural && chainBackwards(from: group, in: sentence).count > 1
  }

  /// "the bodies of three men": the number counts; "members of a family": the first noun does.
  private func better(_ group: PersonGroup, than inner: PersonGroup?) -> PersonGroup {
    guard let inner, !group.count.isStated, inner.isNumbered else { return group }
    return inner
  }

  /// "two Jihad men said killed", "who were killed", "the boy, 12, was shot".
  private func isPassed(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return classes[index].has(.relative) || token.word == "," || token.word == "said"
      || token.word == "feared" || PersonGroupFinder.isPassedMark(token)
      || token.isNumber && !people.covers(index)
  }

  private func isEdge(_ index: Int) -> Bool {
    classes[index].has([.be, .have, .modal, .subordinator, .reporting])
      || document.tokens[index].word == ";" || document.tokens[index].word == "\""
  }

  /// "including a child": part of a group told before.
  func isIncluded(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    // "of whom three died": they are those meant.
    if document.tokens[before].word == "whom", before > 0, document.tokens[before - 1].word == "of"
    {
      return false
    }
    if classes[before].has(.inclusion) { return true }
    // "including a child, a woman and two men"
    guard document.tokens[before].word == "and" || document.tokens[before].word == ",",
      before > sentence.lowerBound, let earlier = people.covering(before - 1)
    else { return false }
    return isIncluded(earlier, in: sentence)
  }

  /// "members of the family": the group before "of" is the one meant.
  private func isInsidePhrase(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard before >= sentence.lowerBound, classes[before].has(.preposition) else { return false }
    // "resulted in five people being shot": nothing before is meant.
    guard before > sentence.lowerBound else { return true }
    return !Self.results.contains(document.tokens[before - 1].word)
  }

  private static let results: WordSet = [
    "resulted", "resulting", "results", "ended", "ending", "left", "led", "leading",
  ]

  /// The names or the pronoun right before a verb, joined ones included: "Smith and Jones died".
  func singleSubjects(before start: Int, in sentence: Range<Int>) -> [Range<Int>] {
    var persons: [Range<Int>] = []
    var index = nameBeforeAside(endingAt: start - 1, in: sentence) ?? start - 1
    while index > sentence.lowerBound, isPassed(index) { index -= 1 }
    // "45 Yazidis, killed in 2014": no name.
    if people.covering(index)?.isNumbered ?? false { return [] }
    while index >= sentence.lowerBound, isPerson(index) {
      let name = max(names.covering(index)?.tokens.lowerBound ?? index, sentence.lowerBound)
      // "near Oak Street and Elm Court, was shot"
      if isInPlacePhrase(name, in: sentence) { return [] }
      persons.insert(name..<index + 1, at: 0)
      let first = ageStart(before: name, in: sentence)
      var before = first - 1
      while before > sentence.lowerBound, isJoint(before) || isPassed(before) { before -= 1 }
      guard before < first - 1, persons.count > 1 || hasConjunction(before + 1..<first) else {
        break
      }
      index = before
    }
    return persons
  }

  /// "Ann Smith, who once led a union, was shot": the name before the aside.
  private func nameBeforeAside(endingAt comma: Int, in sentence: Range<Int>) -> Int? {
    guard comma > sentence.lowerBound, document.tokens[comma].word == ",",
      let who = Range<Int>.clamped(max(sentence.lowerBound + 2, comma - 16), comma).last(where: {
        document.tokens[$0].word == "who"
      }),
      document.tokens[who - 1].word == ",", isPerson(who - 2)
    else { return nil }
    return who - 2
  }

  /// Where the age before a name begins: "32-year-old Ann Smith".
  private func ageStart(before name: Int, in sentence: Range<Int>) -> Int {
    guard name - 1 > sentence.lowerBound, document.tokens[name - 1].word == "old" else {
      return name
    }
    let reach = Range<Int>.clamped(max(sentence.lowerBound, name - 6), name)
    return reach.last { document.tokens[$0].isNumber } ?? name
  }

  /// "the grandson of Ohio Rep. Ann Smith": where the words for an office begin.
  private func titleStart(before name: Int, in sentence: Range<Int>) -> Int {
    var start = name
    while start > sentence.lowerBound, name - start < 5 {
      let token = document.tokens[start - 1]
      guard token.isCapitalized || token.word == "." else { break }
      start -= 1
    }
    return start > sentence.lowerBound && document.tokens[start - 1].word == "of" ? start : name
  }

  /// "a man of the 1600 block of West Main was shot": a name that tells where.
  func isInPlacePhrase(_ name: Int, in sentence: Range<Int>) -> Bool {
    let start = titleStart(before: name, in: sentence)
    return start > sentence.lowerBound && Self.locatives.contains(document.tokens[start - 1].word)
  }

  private static let locatives: WordSet = ["of", "in", "at", "on", "near", "from"]

  /// The first person of a range: the subject of a sentence.
  func firstPerson(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let group = people.covering(index), group.count == .one, group.head == index {
        return group.tokens
      }
      if isPerson(index) { return names.covering(index)?.tokens ?? index..<index + 1 }
    }
    return nil
  }
}
