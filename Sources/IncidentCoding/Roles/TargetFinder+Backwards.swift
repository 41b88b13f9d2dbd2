internal import IngestKit

// Who stands before a passive verb.
extension TargetFinder {
  func chainBackwards(before verb: Int, _ rule: String) -> [TargetRole] {
    let end = beforeFinding(verb)
    let clause = reading.clause(of: max(end - 1, 0))
    if let listed = withSome(before: end, rule) { return listed }
    if let antecedent = antecedent(before: end, clause, rule) { return antecedent }
    if let named = pronoun(before: end, rule) { return [named] }
    if let subject = apposed(before: end, clause, rule) { return joined(to: subject, clause, rule) }
    let subjects = subjects(before: end, clause, rule)
    return subjects.isEmpty ? head(ofRelative: clause, before: end, rule) : subjects
  }

  /// "were found shot dead": before the finding.
  private func beforeFinding(_ verb: Int) -> Int {
    guard verb >= 2, reading.word(verb - 1) == "found" else { return verb }
    var start = verb - 1
    while start > 0, reading.wordClass(start - 1).has([.be, .have]) { start -= 1 }
    return start < verb - 1 ? start : verb
  }

  /// "Four people, including a girl, were shot": all of them, and those who are named by themselves.
  private func withSome(before end: Int, _ rule: String) -> [TargetRole]? {
    let sentence = reading.sentence(of: max(end - 1, 0))
    guard reading.word(end - 1) == ",",
      let link = Range<Int>.clamped(max(sentence.lowerBound, end - Self.aside), end - 1)
        .last(where: { reading.word($0) == "including" }),
      link - 2 > sentence.lowerBound, reading.word(link - 1) == ","
    else { return nil }
    let all = subjects(before: link - 1, reading.clause(of: link - 2), rule)
    guard !all.isEmpty else { return nil }
    return all
      + chain(after: link + 1, reach: reach, rule).filter {
        $0.tokens.upperBound < end && !$0.isThing && $0.kind != .area
      }
  }

  /// How long such an aside is at most.
  private static let aside = 20

  /// "A reporter who covered corruption was shot": the subject stands before the relative clause.
  private func head(
    ofRelative clause: Range<Int>, before end: Int, _ rule: String
  ) -> [TargetRole] {
    let pronoun = clause.lowerBound
    guard reading.word(pronoun) == "who", pronoun > reading.sentence(of: pronoun).lowerBound,
      !Range<Int>.clamped(pronoun + 1, end).contains(where: {
        reading.wordClass($0).has([.reporting, .subjectPronoun])
      })
    else { return [] }
    return chainBackwards(before: pronoun, rule)
  }

  private func subjects(
    before end: Int, _ clause: Range<Int>, _ rule: String
  ) -> [TargetRole] {
    var index = end - 1
    var steps = 0
    while index >= clause.lowerBound, steps < 14 {
      if let role = role(endingAt: index, rule) {
        if let owned = owned(by: role, clause, rule) { return joined(to: owned, clause, rule) }
        var before = role.tokens.lowerBound - 1
        while before > clause.lowerBound, reading.classes[before].has(.determiner) { before -= 1 }
        guard before >= clause.lowerBound, steps < 10 else { return joined(to: role, clause, rule) }
        if reading.word(before) == "not" { return [] }
        if reading.classes[before].has(.preposition) {
          if let outer = outer(before: before, clause, rule) { return outer }
          // "A man who worked for the mayor was shot": the mayor was not.
          let head = head(ofRelative: clause, before: end, rule)
          if !head.isEmpty { return head }
        }
        if reading.word(before) == "including" {
          return (outer(before: before, clause, rule) ?? []) + [role]
        }
        return joined(to: role, clause, rule)
      }
      if reading.triggers.covering(index)?.isVerb == true { return [] }
      // "The ministry said six sites were hit": who speaks was not.
      if reading.classes[index].has(.reporting), !reading.triggers.covers(index) { return [] }
      index -= 1
      steps += 1
    }
    return []
  }

  /// "the residence of the mayor was attacked": the house, and not the mayor.
  private func owned(
    by role: TargetRole, _ clause: Range<Int>, _ rule: String
  ) -> TargetRole? {
    let determiner = role.tokens.lowerBound - 1
    guard determiner - 2 >= clause.lowerBound, reading.classes[determiner].has(.determiner),
      reading.word(determiner - 1) == "of", let thing = self.role(endingAt: determiner - 2, rule),
      thing.isThing
    else { return nil }
    return thing
  }

  /// "members of the family were killed": the noun before the preposition.
  private func outer(before index: Int, _ clause: Range<Int>, _ rule: String) -> [TargetRole]? {
    guard index - 1 >= clause.lowerBound else { return nil }
    // "a girl travelling in a car was killed"
    let isDoing = reading.document.token(reading.document.tokens[index - 1], hasSuffix: "ing")
    let end = isDoing && !reading.targets.covers(index - 1) ? index - 2 : index - 1
    guard end >= clause.lowerBound, let role = role(endingAt: end, rule),
      !isDoing || role.kind == .person
    else { return nil }
    return joined(to: role, clause, rule)
  }

  private func joined(to last: TargetRole, _ clause: Range<Int>, _ rule: String) -> [TargetRole] {
    var roles = [last]
    while let first = roles.first {
      var index = first.tokens.lowerBound - 1
      while index > clause.lowerBound,
        reading.classes[index].has(.determiner) || reading.document.tokens[index].isNumber
          || reading.numbers.covers(index)
      {
        index -= 1
      }
      // "a judge, a guard, and a driver"
      let isSeries = index - 1 > clause.lowerBound && reading.word(index - 1) == ","
      let end = reading.word(index) == "and" && isSeries ? index - 1 : index
      guard index > clause.lowerBound, reading.word(index) == "and" || reading.word(index) == ",",
        let before = role(endingAt: end - 1, rule), roles.count < 6,
        reading.word(index) == "and" || !isOfPlaceName(before)
      else { break }
      roles.insert(before, at: 0)
    }
    return entitled(roles)
  }

  /// "engineers Ann Smith and Bob Jones were taken": a plural before several names says what they
  /// are.
  private func entitled(_ roles: [TargetRole]) -> [TargetRole] {
    guard roles.count > 1, let first = roles.first, first.name == first.tokens,
      let noun = reading.targets.covering(first.tokens.lowerBound - 1), noun.isPlural,
      noun.kind == .person, noun.tokens.upperBound == first.tokens.lowerBound
    else { return roles }
    let description = role(noun, first.rule)
    return roles.map { $0.name == $0.tokens ? $0.described(by: description) : $0 }
  }

  /// The "Norte" of "In Arden del Norte, two men were killed".
  private func isOfPlaceName(_ role: TargetRole) -> Bool {
    role.name == role.tokens && role.kind == .person
      && Self.particles.contains(reading.word(role.tokens.lowerBound - 1))
  }

  private static let particles: WordSet = ["de", "del", "da", "do", "al", "el"]

  func role(endingAt index: Int, _ rule: String) -> TargetRole? {
    if let target = reading.targets.covering(index), target.tokens.upperBound == index + 1 {
      return role(target, rule)
    }
    if let actor = reading.actors.covering(index), actor.tokens.upperBound == index + 1,
      actor.form != .adjective
    {
      return role(actor, rule)
    }
    if let group = reading.people.covering(index), group.head == index, !group.isBare {
      return role(group, rule)
    }
    if let name = reading.names.covering(index), name.tokens.upperBound == index + 1 {
      return role(name, rule)
    }
    return nil
  }
}
