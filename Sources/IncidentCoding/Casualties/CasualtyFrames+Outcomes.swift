internal import IngestKit

// Outcomes told without a verb of their own.
extension CasualtyFrames {
  /// "leaving three dead", "34 dead", "two injured", "she was dead".
  func adjective(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    if let bearer = qualified(by: trigger) {
      return [finding(effect, [bearer], trigger, "casualty.attribute")]
    }
    var start = trigger.head
    while start > sentence.lowerBound,
      classes[start - 1].has([.adverb, .be]) || Self.links.contains(word(start - 1))
    {
      start -= 1
    }
    guard start > sentence.lowerBound else { return [] }
    if let group = chains.group(endingAt: start - 1, in: sentence) {
      let chain = chains.chainBackwards(from: group, in: sentence)
      // "which of the three victims was declared dead": one of them.
      if chain.count == 1, group.count.figure > 1,
        VerbNumber(of: start..<trigger.head, in: document) == .singular
      {
        return []
      }
      return [finding(effect, chain, trigger, "casualty.adjective")]
    }
    if chains.isPerson(start - 1) {
      let name = chains.names.covering(start - 1)?.tokens.lowerBound
      if let name, chains.isInPlacePhrase(name, in: sentence) { return [] }
      return [
        one(
          effect, start - 1..<start, start - 1..<trigger.tokens.upperBound,
          "casualty.adjective-single")
      ]
    }
    guard start == trigger.head || classes[start].has(.be) || Self.links.contains(word(start))
    else {
      return []
    }
    return apart(from: start, trigger, effect, in: sentence)
  }

  /// "The dead were three pupils and a teacher", "Those killed were two brothers".
  func listed(behind trigger: TriggerMention, _ effect: Casualties.Effect) -> CasualtyFinding? {
    let before = trigger.head - 1
    let end = trigger.tokens.upperBound
    let sentence = sentence(of: trigger.head)
    // "identified the dead as", "the dead were identified as"
    let isNamed = word(end + 1) == "identified" && word(end + 2) == "as"
    let next = isNamed ? end + 2 : end
    guard word(before) == "the" || word(before) == "those",
      word(next) == "were" || word(next) == "as",
      !classes[max(0, before - 1)].has([.preposition, .inclusion]),
      let first = chains.people.starting(at: next + 1), first.count.isStated,
      !chains.names.covers(first.tokens.upperBound)
    else { return nil }
    return finding(effect, chains.chain(from: first, in: sentence), trigger, "casualty.listed")
  }

  /// "recovered 11 bodies", "the bodies of two men were found"
  func bodies(of trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let near = [
      Range<Int>.clamped(trigger.head, min(trigger.head + 8, sentence.upperBound)),
      .clamped(max(sentence.lowerBound, trigger.head - 9), trigger.head),
    ]
    guard let noun = near.joined().first(where: { TriggerTagger.bodies.contains(word($0)) }) else {
      return []
    }
    if let group = chains.people.covering(noun), !group.isBare, group.isNumbered {
      return [finding(effect, [group], trigger, "casualty.bodies")]
    }
    guard word(noun + 1) == "of",
      let first = chains.firstGroup(from: noun + 2, reach: 3, in: sentence)
    else { return [] }
    let told = finding(effect, chains.chain(from: first, in: sentence), trigger, "casualty.bodies")
    return told.count.figure > 1 ? [told] : []
  }

  /// The person of "the wounded boy", "a wounded 12-year-old girl".
  private func qualified(by trigger: TriggerMention) -> PersonGroup? {
    guard let group = chains.people.covering(trigger.head), group.tokens.lowerBound < trigger.head,
      group.head >= trigger.tokens.upperBound, group.count == .one || group.isNumbered,
      !chains.isOwned(group)
    else { return nil }
    return group
  }

  /// "The victim, known to neighbors as Ann, is in critical condition": the subject behind whom
  /// something is put in.
  private func apart(
    from start: Int, _ trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    guard effect == .wounded, trigger.tokens.count > 1, word(start - 1) == ",",
      let comma = Range<Int>.clamped(sentence.lowerBound, start - 1).last(where: {
        word($0) == ","
      }), start - comma < Self.reach,
      let subject = chains.group(endingAt: comma - 1, in: sentence)
    else { return [] }
    return [finding(effect, [subject], trigger, "casualty.adjective-apart")]
  }

  /// "A man walked into a hospital with a gunshot wound": the last person before it.
  func bearer(of trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let start = trigger.tokens.lowerBound
    guard word(start) == "with" else { return [] }
    var index = start - 1
    while index >= sentence.lowerBound, start - index <= Self.reach {
      if let group = chains.group(endingAt: index, in: sentence), !chains.isOwned(group) {
        return group.count.isStated
          ? [finding(effect, [group], trigger, "casualty.wound-with")] : []
      }
      if classes[index].has(.singularPronoun), word(index) != "it" {
        return [
          one(effect, index..<index + 1, index..<trigger.tokens.upperBound, "casualty.wound-with")
        ]
      }
      index -= 1
    }
    return []
  }

  /// How far from a wound the word stands that tells whose it is.
  private static let reach = 14

  private static let links: WordSet = [
    "listed", "reported", "remains", "remained", "remain", "confirmed", "feared", "presumed",
    "believed", "declared",
  ]

  /// "four people were shot, one fatally", "wounding four officers, one of them fatally".
  func fatally(after trigger: TriggerMention) -> [CasualtyFinding] {
    guard document.mayContain("fatally") else { return [] }
    let sentence = sentence(of: trigger.head)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    where word(index) == "fatally" {
      let end = chains.isOfWhole(behind: index - 2) ? index - 2 : index
      guard let group = chains.people.covering(end - 1), group.isBare, group.count.isStated
      else { continue }
      var dead = CasualtyFinding(
        effect: .killed, count: group.count, tokens: group.tokens.lowerBound..<index + 1,
        rule: "casualty.fatally")
      dead.isPartOfHit = true
      return [dead]
    }
    return []
  }
}
