internal import IngestKit

extension CasualtyFrames {
  /// "the deaths of three", "the death toll rose to 34", "12 deaths", "a triple homicide".
  func nominal(_ trigger: TriggerMention, _ effect: Casualties.Effect) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    // "gave a lower toll of 21"
    if trigger.entry.lemma.hasSuffix("toll") { return toll(trigger, effect, in: sentence) }
    if let persons = persons(of: trigger, effect, in: sentence) { return [persons] }
    if effect == .wounded, let victims = victims(behind: trigger) {
      return [finding(effect, [victims], trigger, "casualty.victims")]
    }
    // "three charred bodies"
    if let group = chains.people.covering(trigger.head), group.isNumbered, !group.isBare,
      group.head == trigger.tokens.upperBound - 1, effect == .killed
    {
      return [finding(effect, [group], trigger, "casualty.bodies")]
    }
    // "34 deaths": the number stands before the word itself.
    if trigger.form.contains(.plural), trigger.head > sentence.lowerBound, isCountable(trigger),
      let number = chains.people.covering(trigger.head - 1), number.isBare,
      number.head == trigger.head - 1,
      !isOverPeriod(behind: trigger.tokens.upperBound, in: sentence)
    {
      return [finding(effect, [number], trigger, "casualty.count-noun")]
    }
    return multiple(trigger, effect, in: sentence)
  }

  /// "four shooting victims", "another gunshot victim".
  private func victims(behind trigger: TriggerMention) -> PersonGroup? {
    let end = trigger.tokens.upperBound
    let head = Self.victims.contains(word(end - 1)) ? end - 1 : end
    guard let group = chains.people.covering(head), group.head == head, group.count.isStated,
      !classes[group.tokens.lowerBound].has(.definite), word(group.tokens.lowerBound - 1) != "first"
    else { return nil }
    return word(head) == "victims" || word(head) == "victim" && group.isFurther ? group : nil
  }

  private static let victims: WordSet = ["victim", "victims"]

  /// Twelve deaths are of twelve persons; twelve shots and wounds may be of one.
  private func isCountable(_ trigger: TriggerMention) -> Bool {
    trigger.entry.family != .shooting && trigger.entry.lemma != "wound"
  }

  /// "the killing of three", "the shooting of John Smith".
  private func persons(
    of trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> CasualtyFinding? {
    let next = trigger.tokens.upperBound
    guard next < sentence.upperBound, word(next) == "of" else {
      return owner(of: trigger, effect, in: sentence)
    }
    if let first = chains.firstGroup(from: next + 1, reach: 5, in: sentence) {
      let chain = chains.chain(from: first, in: sentence)
      return finding(effect, chain, trigger, "casualty.noun-of")
    }
    guard let name = chains.name(from: next + 1, reach: 1, in: sentence) else { return nil }
    // "the shooting of John Smith's grandson"
    if name.upperBound < sentence.upperBound, isPossessive(name.upperBound) {
      return chains.firstGroup(from: name.upperBound + 1, reach: 5, in: sentence).map {
        finding(effect, [$0], trigger, "casualty.noun-of")
      }
    }
    return one(effect, name, trigger.head..<name.upperBound, "casualty.noun-of-name")
  }

  /// "'s", or the bare mark behind "Davis".
  private func isPossessive(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.kind == .clitic || token.word == "'" || token.word == "’"
  }

  /// "her death", "the boy's death".
  private func owner(
    of trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> CasualtyFinding? {
    guard trigger.entry.lemma == "death", trigger.form.contains(.singular),
      trigger.head > sentence.lowerBound
    else { return nil }
    let before = trigger.head - 1
    if Self.singlePossessives.contains(word(before)) {
      return one(
        effect, before..<trigger.head, before..<trigger.tokens.upperBound, "casualty.death")
    }
    guard document.tokens[before].kind == .clitic, before > sentence.lowerBound else { return nil }
    if let group = chains.people.covering(before - 1), group.head == before - 1, group.count == .one
    {
      return finding(effect, [group], trigger, "casualty.death")
    }
    return chains.names.covering(before - 1).map {
      one(effect, $0.tokens, $0.tokens.lowerBound..<trigger.tokens.upperBound, "casualty.death")
    }
  }

  /// "the number of people killed in the attack": a verb tells how many.
  func isCounted(_ trigger: TriggerMention) -> Bool {
    let isOfDead = trigger.form.contains(.plural) && trigger.entry.effect == .killed
    guard trigger.form.contains(.participle) || trigger.form.contains(.adjective) || isOfDead else {
      return false
    }
    let of = trigger.tokens.lowerBound - 2
    // "put the wounded at 255"
    if word(of + 1) == "the", word(trigger.tokens.upperBound) == "at" { return true }
    return word(of) == "of" && word(of - 1) == "number"
      || word(of + 1) == "of" && word(of) == "number"
  }

  /// "rose to 34", "stands at 34".
  func toll(
    _ trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    let clause = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound)
    for index in clause.prefix(Self.tollReach) {
      // Far from the word itself, "to" and "at" belong to a verb of its own: "has risen to".
      let isNear = index < clause.lowerBound + 12
      guard isNear || Self.tollVerbs.contains(word(index - 1)),
        Self.tollPrepositions.contains(word(index))
          || index < clause.lowerBound + 2 && classes[index].has(.be),
        let group = chains.firstGroup(from: index + 1, reach: 2, in: sentence)
      else { continue }
      if isOverPeriod(behind: group.tokens.upperBound, in: sentence) { return [] }
      var toll = finding(effect, [group], trigger, CasualtyFinding.toll)
      toll.isRival = isGiven(trigger, in: sentence)
      return [toll]
    }
    return []
  }

  /// "put the death toll at 17", "gave a lower toll of 21": as one source has it.
  private func isGiven(_ trigger: TriggerMention, in sentence: Range<Int>) -> Bool {
    let start = trigger.tokens.lowerBound
    return Range<Int>.clamped(max(sentence.lowerBound, start - 5), start).contains {
      Self.givings.contains(word($0))
    }
  }

  private static let givings: WordSet = ["put", "puts", "putting", "gave", "giving", "gives"]

  /// "to 270 in 13 days", "to 270 since May": the toll of many events.
  private func isOverPeriod(behind end: Int, in sentence: Range<Int>) -> Bool {
    Range<Int>.clamped(end, min(end + 7, sentence.upperBound)).contains { index in
      word(index) == "since" || word(index) == "days" || word(index) == "weeks"
        || word(index) == "months" || word(index) == "year" || word(index) == "date"
    }
  }

  private static let tollReach = 40
  private static let tollVerbs: WordSet = [
    "risen", "rose", "rises", "climbed", "climbs", "increased", "jumped", "grown", "grew", "stands",
    "stood", "revised",
  ]
  private static let tollPrepositions: WordSet = ["to", "at", "of", "reached", "past", "above"]

  /// "a triple homicide", "a double shooting": a number in the name of the event.
  private func multiple(
    _ trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    let before = trigger.head - 1
    guard before >= sentence.lowerBound, let number = Self.multiples[word(before)] else {
      return []
    }
    // "a double murder-suicide": and who did it.
    let dead = trigger.entry.lemma.hasSuffix("-suicide") ? number + 1 : number
    let exact = PersonCount(min: dead, max: dead, best: dead)
    let tokens = before..<trigger.tokens.upperBound
    var named = CasualtyFinding(
      effect: effect, count: exact, tokens: tokens, rule: "casualty.multiple", isImplied: true)
    guard trigger.entry.family == .shooting, effect == .killed else { return [named] }
    // Not all of those hit in a "fatal double shooting" are dead.
    named.count = .one
    var hit = CasualtyFinding(
      effect: .wounded, count: exact, tokens: tokens, rule: "casualty.multiple", isImplied: true)
    hit.isHit = true
    return [named, hit]
  }

  private static let multiples: WordTable<Int> = [
    "double": 2, "triple": 3, "quadruple": 4, "quintuple": 5,
  ]
}
