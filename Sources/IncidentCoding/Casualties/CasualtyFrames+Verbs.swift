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
      return [own]
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
    return [finding(effect, chain, trigger, "casualty.active")]
  }

  /// "him"; "her" unless it is of "her son".
  private func isObjectPronoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    if classes[index].has(.singularPronoun) { return word(index) != "it" }
    guard word(index) == "her" else { return false }
    let next = index + 1
    return next >= sentence.upperBound || document.tokens[next].isPunctuation
      || classes[next].has([.coordinator, .preposition, .subordinator])
  }

  private static let suicides = ["himself", "herself", "own life", "suicide"]
  private static let bodyParts: WordSet = [
    "head", "leg", "legs", "arm", "arms", "chest", "back", "face", "neck", "shoulder", "foot",
    "hand", "stomach", "abdomen", "thigh", "hip",
  ]
  private static let reflexives: WordSet = ["himself", "herself", "themselves", "self"]

  /// "three people were killed", "two killed and five wounded".
  func passive(
    _ trigger: TriggerMention, _ group: VerbGroup, _ effect: Casualties.Effect
  ) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let start = group.tokens.lowerBound
    if let negative = noOne(before: start, in: sentence) {
      return [none(effect, .clamped(negative, trigger.tokens.upperBound))]
    }
    if group.isNegated { return [] }
    if !chains.people.covers(start - 1) {
      let persons = chains.singleSubjects(before: start, in: sentence)
      if !persons.isEmpty {
        return persons.map {
          one(effect, $0, $0.lowerBound..<trigger.tokens.upperBound, "casualty.passive-single")
        }
      }
    }
    let number = VerbNumber(of: group, in: document)
    if let subject = chains.subject(before: start, number, in: sentence) {
      let chain =
        number == .singular ? [subject] : chains.chainBackwards(from: subject, in: sentence)
      return [finding(effect, chain, trigger, "casualty.passive")]
    }
    // "killed were two soldiers", "injured in the gunfire was a boy"
    if trigger.head == sentence.lowerBound,
      let be = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound).prefix(8).first(
        where: { classes[$0].has(.be) }),
      let first = chains.firstGroup(from: be + 1, reach: 3, in: sentence)
    {
      return [
        finding(effect, chains.chain(from: first, in: sentence), trigger, "casualty.inverted")
      ]
    }
    return single(before: start, number, trigger, effect, in: sentence)
  }

  /// "leaving three dead", "34 dead", "two injured", "she was dead".
  func adjective(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    var start = trigger.head
    while start > sentence.lowerBound,
      classes[start - 1].has([.adverb, .be]) || Self.links.contains(word(start - 1))
    {
      start -= 1
    }
    guard start > sentence.lowerBound else { return [] }
    if let group = chains.group(endingAt: start - 1, in: sentence) {
      let chain = chains.chainBackwards(from: group, in: sentence)
      return [finding(effect, chain, trigger, "casualty.adjective")]
    }
    if chains.isPerson(start - 1) {
      return [
        one(
          effect, start - 1..<start, start - 1..<trigger.tokens.upperBound,
          "casualty.adjective-single")
      ]
    }
    return []
  }

  private static let links: WordSet = ["listed", "reported", "remains", "remained", "remain"]

  /// Only a person is pronounced dead, whatever the subject's name.
  private static let certified: WordSet = ["pronounce dead", "pronounce deceased"]

  /// How many tokens a sentence's subject may stand behind its beginning.
  private static let opening = 6

  /// Behind the place line: "TOWN, State (Agency) - A man".
  private func opening(of sentence: Range<Int>) -> Int {
    let line = sentence.prefix(12).last {
      PhraseWords.isHyphen(document.tokens[$0]) && document.tokens[$0].hasSpaceBefore
    }
    return line.map { $0 + 1 } ?? sentence.lowerBound
  }

  /// "four people were shot, one fatally".
  func fatally(after trigger: TriggerMention) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    where word(index) == "fatally" {
      guard let group = chains.people.covering(index - 1), group.isBare, group.count.isStated
      else { continue }
      return [
        CasualtyFinding(
          effect: .killed, count: group.count, tokens: group.tokens.lowerBound..<index + 1,
          rule: "casualty.fatally")
      ]
    }
    return []
  }

  /// "no one was hurt", "nobody was killed".
  private func noOne(before start: Int, in sentence: Range<Int>) -> Int? {
    let before = start - 1
    guard before >= sentence.lowerBound else { return nil }
    if word(before) == "nobody" || word(before) == "none" { return before }
    guard before > sentence.lowerBound, word(before - 1) == "no", word(before) == "one" else {
      return nil
    }
    return before - 1
  }
}

// MARK: One person

extension CasualtyFrames {
  /// "killed Carlos Castaño": a name without a noun.
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
      let group = chains.firstGroup(from: end + 1, reach: 2, in: sentence),
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

  /// The subject of a verb that stands far from it or behind another verb.
  private func single(
    before start: Int, _ number: VerbNumber?, _ trigger: TriggerMention,
    _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard number != .plural else { return [] }
    if number == .singular, effect == .killed, Self.certified.contains(trigger.entry.word) {
      return [one(effect, trigger.tokens, trigger.tokens, "casualty.passive-one")]
    }
    // "A boy who was shot at his home has died": the subject of the sentence.
    let lead = opening(of: sentence)
    let opening = Range<Int>.clamped(lead, min(lead + Self.opening, start))
    if trigger.entry.strength == .effect, effect == .killed, !opening.isEmpty,
      let person = chains.firstPerson(in: opening)
    {
      return [one(effect, person, trigger.tokens, "casualty.passive-far")]
    }
    // "…, sustained wounds and was pronounced dead": the subject of the verb before.
    guard start > sentence.lowerBound, classes[start - 1].has(.coordinator),
      let person = chains.firstPerson(in: sentence.lowerBound..<start - 1)
    else { return [] }
    return [one(effect, person, trigger.tokens, "casualty.passive-joined")]
  }
}
