internal import IngestKit

/// Finds the persons that a verb or a noun takes: what stands behind it, what it agrees with.
struct PersonChains {
  let document: Document
  let classes: [WordClass]
  let people: [PersonGroup]
  let names: [PersonName]
  /// In headlines a comma stands for "and": "Man, baby found dead".
  var isHeadline = false

  /// The group that starts within a few tokens, with nothing but its own modifiers before it.
  func firstGroup(from start: Int, reach: Int, in sentence: Range<Int>) -> PersonGroup? {
    for index in Range<Int>.clamped(start, min(start + reach, sentence.upperBound)) {
      if let group = people.covering(index), group.tokens.lowerBound >= start, !isOwned(group) {
        return group
      }
      let token = document.tokens[index]
      // "had \"neutralised\" 11 fighters"
      let isMark = PersonGroupFinder.isPassedMark(token) || index == start && token.word == "\""
      guard
        isMark || token.kind == .clitic
          || token.isWord
            && !classes[index].has([
              .preposition, .subordinator, .relative, .be, .have, .modal, .coordinator,
            ])
      else { return nil }
    }
    return nil
  }

  /// "killed his friend's dog": what belongs to somebody stands behind.
  func isOwned(_ group: PersonGroup) -> Bool {
    let next = group.tokens.upperBound
    return next < document.tokens.count && document.tokens[next].kind == .clitic
  }

  /// The name that starts within a few tokens, with nothing but modifiers before it.
  func name(from start: Int, reach: Int, in sentence: Range<Int>) -> Range<Int>? {
    for index in Range<Int>.clamped(start, min(start + reach, sentence.upperBound)) {
      if let name = names.covering(index) { return index..<name.tokens.upperBound }
      guard document.tokens[index].isWord,
        !classes[index].has([.preposition, .to, .coordinator, .subordinator])
      else { return nil }
    }
    return nil
  }

  /// "Ann Smith, 42, and Bob Jones": the names joined to one that ends here.
  ///
  /// A comma alone may set an apposition off or open the next clause.
  func joinedNames(behind end: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let listed = names(listedBehind: end, in: sentence)
    guard let first = listed.first, hasConjunction(end..<first.lowerBound) else { return [] }
    return listed
  }

  /// The names behind commas and "and".
  func names(listedBehind end: Int, in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = end
    while index < sentence.upperBound {
      var next = index
      while next < sentence.upperBound, isJoint(next) || isAge(next) { next += 1 }
      guard next > index, next < sentence.upperBound, let name = names.covering(next),
        name.tokens.lowerBound == next, name.tokens.count > 1
      else { break }
      found.append(next..<name.tokens.upperBound)
      index = name.tokens.upperBound
    }
    return found
  }

  /// The number of ", 42,".
  private func isAge(_ index: Int) -> Bool {
    document.tokens[index].isNumber && index > 0 && document.tokens[index - 1].word == ","
  }

  /// The group whose noun is this token.
  func group(endingAt index: Int, in sentence: Range<Int>) -> PersonGroup? {
    guard let group = people.covering(index), group.head == index,
      group.tokens.lowerBound >= sentence.lowerBound
    else { return nil }
    return group
  }

  /// A name or a pronoun for one person.
  func isPerson(_ index: Int) -> Bool {
    names.covers(index)
      || classes[index].has(.singularPronoun) && document.tokens[index].word != "it"
  }
}

// MARK: Lists

extension PersonChains {
  /// The groups joined to one by commas and "and".
  ///
  /// A comma alone joins only what has a number of its own; else it sets an apposition off.
  func chain(from first: PersonGroup, in sentence: Range<Int>) -> [PersonGroup] {
    var chain = [first]
    var closed = 1
    var index = first.tokens.upperBound
    while index < sentence.upperBound {
      if chain[chain.count - 1].count == .one {
        index = apposedEnd(behind: belongingEnd(behind: index, in: sentence))
      }
      var next = index
      while next < sentence.upperBound, isJoint(next) { next += 1 }
      guard next > index, let group = people.covering(next), group.tokens.lowerBound == next,
        !isTaken(group, in: sentence), !isPart(group, in: sentence)
      else { break }
      chain.append(group)
      if hasConjunction(index..<next) || group.isNumbered && first.isNumbered {
        closed = chain.count
      }
      index = group.tokens.upperBound
    }
    return Array(chain.prefix(closed))
  }

  /// "an official of the Workers Front (WF), his driver and a guard": behind whose official he is.
  private func belongingEnd(behind index: Int, in sentence: Range<Int>) -> Int {
    guard index + 1 < sentence.upperBound else { return index }
    // "a warlord known as Black Omar and two guards"
    let isAlias =
      document.tokens[index].word == "known" && document.tokens[index + 1].word == "as"
    guard document.tokens[index].word == "of" || isAlias else { return index }
    let start = isAlias ? index + 2 : index + 1
    let reach = Range<Int>.clamped(start, min(index + 10, sentence.upperBound))
    let end = reach.first { isJoint($0) || !isOfName($0) }
    return end.map { isJoint($0) ? $0 : index } ?? index
  }

  /// A word of a name, its article or its short form.
  private func isOfName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isCapitalized || token.isNumber || classes[index].has(.determiner)
      || token.word == "(" || token.word == ")" || token.kind == .clitic
  }

  /// "Inspector Ann Smith and two guards", "the minister, Ann Smith, and five others": behind the
  /// name that one person has.
  private func apposedEnd(behind index: Int) -> Int {
    if let name = names.covering(index), name.tokens.lowerBound <= index {
      return name.tokens.upperBound
    }
    guard index + 1 < document.tokens.count, document.tokens[index].word == .mark(","),
      let name = names.covering(index + 1), name.tokens.lowerBound == index + 1,
      name.tokens.upperBound < document.tokens.count,
      document.tokens[name.tokens.upperBound].word == .mark(",")
    else { return index }
    return name.tokens.upperBound
  }

  /// The groups that a list ends with, read from its end.
  func chainBackwards(from last: PersonGroup, in sentence: Range<Int>) -> [PersonGroup] {
    if isPart(last, in: sentence) { return [whole(of: last, in: sentence) ?? last] }
    var chain = [last]
    var index = last.tokens.lowerBound - 1
    while index > sentence.lowerBound {
      var before = index
      // "two women, 28 and 27, and a man"
      while before > sentence.lowerBound, isJoint(before) || isNumberAlone(before) { before -= 1 }
      guard before < index, let group = people.covering(before), group.head == before,
        group.tokens.lowerBound >= sentence.lowerBound,
        chain.count > 1 || hasConjunction(before + 1..<index + 1)
          || last.isNumbered,
        !isIncluded(group, in: sentence), !isObject(group)
      else { break }
      chain.insert(group, at: 0)
      index = group.tokens.lowerBound - 1
    }
    if let one = single(joinedTo: chain[0], in: sentence) { chain.insert(one, at: 0) }
    return chain
  }

  /// An age, which counts nobody.
  private func isNumberAlone(_ index: Int) -> Bool {
    document.tokens[index].isNumber && !people.covers(index)
  }

  /// "he and three others", "Smith and two friends".
  private func single(joinedTo group: PersonGroup, in sentence: Range<Int>) -> PersonGroup? {
    let joint = group.tokens.lowerBound - 1
    guard joint > sentence.lowerBound, document.tokens[joint].word == "and", isPerson(joint - 1)
    else { return nil }
    return PersonGroup(
      tokens: joint - 1..<joint, head: joint - 1, count: .one, category: .unknown, isBare: false,
      isFurther: false)
  }

  /// True when a group behind "and" belongs to a verb of its own: "and 12 wounded".
  func isTaken(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    var next = group.tokens.upperBound
    guard next < sentence.upperBound else { return false }
    if classes[next].has([.be, .have, .reporting]) { return true }
    while next < sentence.upperBound, classes[next].has(.adverb) { next += 1 }
    return next < sentence.upperBound && Self.conditions.contains(document.tokens[next].word)
  }

  /// "five people, four of them students": some of those told before.
  private func isPart(_ group: PersonGroup, in sentence: Range<Int>) -> Bool {
    group.tokens.upperBound + 1 < sentence.upperBound && isOfWhole(behind: group.tokens.upperBound)
  }

  /// "of them", "of whom"
  func isOfWhole(behind index: Int) -> Bool {
    index >= 0 && index + 1 < document.tokens.count && document.tokens[index].word == "of"
      && Self.wholes.contains(document.tokens[index + 1].word)
  }

  /// Those before "five people, four of them students, were shot"; of "five people, four of whom
  /// were shot" the four are meant.
  private func whole(of part: PersonGroup, in sentence: Range<Int>) -> PersonGroup? {
    let comma = part.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, document.tokens[comma].word == ",",
      !classes[part.tokens.upperBound + 1].has(.relative)
    else { return nil }
    return group(endingAt: comma - 1, in: sentence)
  }

  private static let wholes: WordSet = ["them", "whom", "those", "these", "which"]

  func isJoint(_ index: Int) -> Bool {
    let word = document.tokens[index].word
    return word == "," || isConjunction(index) || word == "as"
  }

  func isConjunction(_ index: Int) -> Bool {
    let word = document.tokens[index].word
    return word == "and" || word == "plus" || word == "&" || word == "well"
  }

  func hasConjunction(_ range: Range<Int>) -> Bool {
    range.contains { isConjunction($0) || isHeadline && document.tokens[$0].word == "," }
  }

  private static let conditions: WordSet = [
    "wounded", "injured", "hurt", "dead", "killed", "missing", "died", "arrested", "unharmed",
    "captured", "kidnapped", "abducted", "shot", "stabbed", "suffered", "sustained", "hospitalized",
  ]
}

extension PersonGroup {
  /// With a number, in digits or in words.
  var isNumbered: Bool { count.isStated && (isBare || count != .one) }

  /// False when the verb is of another number.
  func agrees(with number: VerbNumber?) -> Bool {
    switch number {
    case .singular: count == .one
    case .plural: count != .one
    case nil: true
    }
  }
}
