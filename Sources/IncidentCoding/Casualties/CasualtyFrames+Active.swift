internal import IngestKit

extension CasualtyFrames {
  /// "killed two soldiers and three civilians", "killing several fighters".
  func active(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let next = trigger.tokens.upperBound
    if Self.suicides.contains(where: trigger.entry.lemma.hasSuffix) {
      var own = one(effect, trigger.tokens, trigger.tokens, "casualty.self")
      own.isSelfInflicted = true
      return [own]
    }
    if Self.bodyParts.contains(word(next + 1)), classes[next].has(.possessive),
      word(next) != "their"
    {
      return [one(effect, next..<next + 1, trigger.head..<next + 2, "casualty.body-part")]
    }
    if next < sentence.upperBound, Self.reflexives.contains(word(next)) {
      var own = one(effect, next..<next + 1, trigger.head..<next + 1, "casualty.self")
      own.isSelfInflicted = true
      addSubject(of: trigger, to: &own, in: sentence)
      return joined(to: [own], behind: next + 1, trigger, in: sentence)
    }
    // "in the back of his head"
    if word(next) == "the", Self.bodyParts.contains(word(next + 1)), word(next + 2) == "of",
      next + 3 < sentence.upperBound, classes[next + 3].has(.possessive), word(next + 3) != "their"
    {
      return [one(effect, next + 3..<next + 4, trigger.head..<next + 4, "casualty.body-part")]
    }
    if next < sentence.upperBound, isObjectPronoun(next, in: sentence) {
      let own = one(effect, next..<next + 1, trigger.head..<next + 1, "casualty.active-pronoun")
      return joined(to: [own], behind: next + 1, trigger, in: sentence)
    }
    guard let first = chains.firstGroup(from: next, reach: 4, in: sentence) else {
      return named(after: trigger, effect, in: sentence)
    }
    let chain = chains.chain(from: first, in: sentence)
    // "killed priests Ann Smith, Bob Jones and Carl Brown"
    if chain.count == 1, !first.count.isStated,
      let name = chains.names.covering(first.tokens.upperBound)
    {
      return
        ([name.tokens] + chains.names(listedBehind: name.tokens.upperBound, in: sentence)).map {
          one(effect, $0, trigger.head..<$0.upperBound, "casualty.active-name")
        }
    }
    var persons = finding(effect, chain, trigger, "casualty.active")
    // "a teenager shot another boy": another than the one who shot.
    if persons.count == .one, !first.isBare { persons.isFurther = false }
    return [persons] + attacker(behind: chain, trigger, effect, in: sentence)
  }

  /// "kills his daughter, himself", "shot his wife and himself".
  private func attacker(
    behind victims: [PersonGroup], _ trigger: TriggerMention, _ effect: Casualties.Effect,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard let end = victims.last?.tokens.upperBound, end + 1 < sentence.upperBound,
      word(end) == "," || word(end) == "and", Self.reflexives.contains(word(end + 1))
    else { return [] }
    var own = one(effect, end + 1..<end + 2, trigger.head..<end + 2, "casualty.self")
    own.isSelfInflicted = true
    return [own]
  }

  /// "a 15-year-old boy also shot himself": who he is, and that he is none of those before.
  private func addSubject(
    of trigger: TriggerMention, to own: inout CasualtyFinding, in sentence: Range<Int>
  ) {
    guard let verb = trigger.verbGroup, own.effect == .wounded else { return }
    own.isFurther = verb.isFurther
    let last = verb.tokens.lowerBound - 1
    if let group = chains.group(endingAt: last, in: sentence), group.count == .one {
      own.person = identities.identity(of: group.tokens)
    } else if let name = chains.names.covering(last) {
      own.person = identities.identity(of: name.tokens)
    }
  }

  /// "him"; "her" unless it is of "her son".
  private func isObjectPronoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    if classes[index].has(.singularPronoun) { return word(index) != "it" }
    guard word(index) == "her" else { return false }
    let next = index + 1
    return next >= sentence.upperBound || document.tokens[next].isPunctuation
      || classes[next].has([.coordinator, .preposition, .subordinator, .to])
  }

  private static let suicides = ["himself", "herself", "own life", "suicide"]
  static let bodyParts: WordSet = [
    "head", "leg", "legs", "arm", "arms", "chest", "back", "face", "neck", "shoulder", "foot",
    "hand", "stomach", "abdomen", "thigh", "hip", "groin", "torso", "buttocks", "knee", "ankle",
  ]
  private static let reflexives: WordSet = ["himself", "herself", "themselves", "self"]
}

// MARK: One person

extension CasualtyFrames {
  /// "killed Ann Smith": a name without a noun.
  private func named(
    after trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard
      let name = chains.name(from: trigger.tokens.upperBound, reach: 4, in: sentence)
    else { return [] }
    var found = [one(effect, name, trigger.head..<name.upperBound, "casualty.active-name")]
    for other in chains.joinedNames(behind: name.upperBound, in: sentence) {
      found.append(one(effect, other, trigger.head..<other.upperBound, "casualty.active-name"))
    }
    let end = found.last?.tokens.upperBound ?? name.upperBound
    return joined(to: found, behind: end, trigger, in: sentence)
  }

  /// "killing her and two others": with the group that is joined to the persons before.
  private func joined(
    to persons: [CasualtyFinding], behind end: Int, _ trigger: TriggerMention,
    in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard let effect = persons.first?.effect, end < sentence.upperBound, word(end) == "and",
      let group = chains.firstGroup(from: end + 1, reach: 1, in: sentence),
      !chains.isTaken(group, in: sentence)
    else { return persons }
    let chain = chains.chain(from: group, in: sentence)
    var all = finding(effect, chain, trigger, "casualty.active")
    all.count = persons.map(\.count).reduce(all.count, +)
    all.isFurther = false
    all.person = nil
    all.personHead = nil
    return [all]
  }
}
