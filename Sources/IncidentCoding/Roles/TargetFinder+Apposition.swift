internal import IngestKit

// A name and a description beside it are of one target.
extension TargetFinder {
  /// Adds the apposition behind a target: "Ann Smith, the mayor of Leeds", "the mayor, Ann Smith".
  func described(_ role: TargetRole) -> TargetRole {
    let end = max(role.tokens.upperBound, role.name?.upperBound ?? 0)
    let target = titled(role)
    guard target.kind == .person, reading.word(end) == "," else { return target }
    if target.name == target.tokens { return describing(target, behind: end + 1) }
    guard target.name == nil, let name = reading.names.covering(end + 1),
      name.tokens.lowerBound == end + 1
    else { return target }
    var named = target
    named.name = name.tokens
    return named
  }

  /// "Ann Smith, director of a paper, and Bob Jones": behind what is only said of the first.
  func appositionEnd(behind end: Int, of role: TargetRole) -> Int {
    guard role.kind == .person, role.name != nil, reading.word(end) == ",",
      !reading.wordClass(end + 1).has([.coordinator, .possessive])
    else { return end }
    let sentence = reading.sentence(of: role.head)
    for index in Range<Int>.clamped(end + 1, min(end + 6, sentence.upperBound)) {
      if reading.names.covers(index) { return end }
      guard let description = description(at: index) else { continue }
      let next = description.tokens.upperBound
      return reading.word(next) == "," ? next : end
    }
    return end
  }

  /// "William Smith, director of a newscast in the city, was killed": what stands before the
  /// commas.
  func apposed(before end: Int, _ clause: Range<Int>, _ rule: String) -> TargetRole? {
    guard end - 1 > clause.lowerBound else { return nil }
    let isClosed = reading.word(end - 1) == ","
    for comma in Range<Int>.clamped(clause.lowerBound + 1, end - 1) where reading.word(comma) == ","
    {
      guard !reading.isDateline(comma),
        let role = role(endingAt: comma - 1, rule), isClosed || role.name != nil,
        isClosed || isVerbless(comma..<end)
      else { continue }
      return described(role)
    }
    return nil
  }

  /// "…, secretary of the movement (MNR) was killed": the second comma is left out.
  private func isVerbless(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      !reading.classes[$0].has([.be, .have, .modal, .reporting, .relative, .coordinator])
        && reading.triggers.covering($0)?.isVerb != true
    }
  }

  /// "priests Ann Smith, Bob Jones and Carl Brown": those whom a plural noun stands before.
  func named(behind role: TargetRole) -> [TargetRole] {
    guard reading.targets.covering(role.head)?.isPlural ?? (role.kind == .group),
      let first = reading.names.covering(role.head + 1), first.tokens.lowerBound == role.head + 1
    else { return [] }
    let sentence = reading.sentence(of: role.head)
    let chains = PersonChains(
      document: reading.document, classes: reading.classes, people: reading.people,
      names: reading.names)
    let names = [first.tokens] + chains.names(listedBehind: first.tokens.upperBound, in: sentence)
    guard names.count > 1 else { return [] }
    return names.map { name in
      var one = role
      one.name = name
      one.kind = .person
      one.count = .one
      one.countTokens = nil
      return one
    }
  }

  /// "Senator Ann Smith": the noun right before a name describes it.
  private func titled(_ role: TargetRole) -> TargetRole {
    guard let name = role.name, name == role.tokens, name.lowerBound > 0 else { return role }
    let before = name.lowerBound - 1
    if let target = reading.targets.covering(before), target.tokens.upperBound == name.lowerBound,
      target.kind == .person, !target.isPlural
    {
      return role.described(by: self.role(target, role.rule))
    }
    if let group = reading.people.covering(before), group.head == before, !group.isBare,
      group.count == .one
    {
      return role.described(by: self.role(group, role.rule))
    }
    return role
  }

  private func describing(_ role: TargetRole, behind start: Int) -> TargetRole {
    let sentence = reading.sentence(of: role.head)
    var index = start
    // "Ann Smith, her husband, and a guard" are three.
    guard !reading.wordClass(start).has(.possessive) else { return role }
    while index < min(start + 5, sentence.upperBound) {
      if let description = description(at: index) {
        return role.described(by: description)
      }
      guard reading.document.tokens[index].isWord,
        !reading.classes[index].has([.be, .have, .preposition, .coordinator, .relative])
      else { return role }
      index += 1
    }
    return role
  }

  /// A noun for one person, with what "of" adds to it.
  private func description(at index: Int) -> TargetRole? {
    if let target = reading.targets.covering(index), target.tokens.lowerBound == index,
      target.kind == .person, !target.isPlural
    {
      var role = role(target, "target.apposition")
      role.tokens = role.tokens.lowerBound..<phraseEnd(role.tokens.upperBound)
      return role
    }
    if let group = reading.people.covering(index), !group.isBare, group.count == .one,
      !reading.names.covers(index)
    {
      var role = role(group, "target.apposition")
      role.tokens = role.tokens.lowerBound..<phraseEnd(role.tokens.upperBound)
      return role
    }
    return nil
  }

  /// Behind "of the city of X": the end of the phrase that "of" opens.
  func phraseEnd(_ end: Int) -> Int {
    let sentence = reading.sentence(of: max(0, end - 1))
    guard reading.word(end) == "of", end + 1 < sentence.upperBound else { return end }
    var index = end + 1
    while index < min(end + 8, sentence.upperBound), isPhraseWord(index) { index += 1 }
    while index > end + 1,
      reading.word(index - 1) == "of" || reading.wordClass(index - 1).has(.article)
    {
      index -= 1
    }
    return index > end + 1 ? index : end
  }

  private func isPhraseWord(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    guard
      token.isWord || token.isNumber || token.kind == .clitic
        || PhraseWords.isHyphen(token) && !token.hasSpaceBefore
    else { return false }
    if reading.word(index) == "of" || reading.classes[index].has([.article, .possessive]) {
      return true
    }
    return reading.classes[index].isEmpty && reading.triggers.covering(index)?.isVerb != true
      && !reading.times.covers(index)
  }
}

extension TargetRole {
  /// The same person with the words, the type and the nationality of a description.
  func described(by other: TargetRole) -> TargetRole {
    var role = self
    role.tokens = other.tokens
    role.type = other.type ?? type
    role.gtd = other.gtd ?? gtd
    role.nationality = other.nationality ?? nationality
    return role
  }
}
