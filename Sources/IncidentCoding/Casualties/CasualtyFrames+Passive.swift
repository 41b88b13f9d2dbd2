internal import IngestKit

extension CasualtyFrames {
  /// "three people were killed", "two killed and five wounded".
  func passive(
    _ trigger: TriggerMention, _ group: VerbGroup, _ effect: Casualties.Effect
  ) -> [CasualtyFinding] {
    accompanied(hit(trigger, group, effect), trigger)
  }

  private func hit(
    _ trigger: TriggerMention, _ group: VerbGroup, _ effect: Casualties.Effect
  ) -> [CasualtyFinding] {
    let sentence = sentence(of: trigger.head)
    let start = start(of: group, in: sentence)
    if let negative = noOne(before: start, in: sentence) {
      return [none(effect, .clamped(negative, trigger.tokens.upperBound))]
    }
    if group.isNegated { return [] }
    if effect == .killed, let late = deaths(amongWoundedBefore: start, trigger) { return [late] }
    if let count = figure(with: group) {
      return [
        CasualtyFinding(
          effect: effect, count: count, tokens: start - 1..<trigger.tokens.upperBound,
          rule: "casualty.with")
      ]
    }
    if let whole = whole(of: group) { return [finding(effect, [whole], trigger, "casualty.among")] }
    let number = VerbNumber(of: start..<group.tokens.upperBound, in: document)
    if let parted = chains.subject(partedFrom: start, number, in: sentence)
      ?? joinedSubject(before: start, trigger, group, in: sentence)
    {
      let chain = chains.chainBackwards(from: parted, in: sentence)
      return marked([finding(effect, chain, trigger, "casualty.passive-parted")], by: group)
    }
    let singles = singles(before: start, trigger, effect, "casualty.passive-single", in: sentence)
    // "Two victims, 21-year-old Ann Smith and …, were killed": one name is not all of them.
    let isPart =
      singles.count == 1 && number == .plural
      && chains.subject(before: start, number, in: sentence) != nil
    if !singles.isEmpty, !isPart { return marked(joined(singles, number), by: group) }
    if let told = chains.subject(before: start, number, in: sentence) {
      return subject(told, number, trigger, group, effect, in: sentence)
    }
    if let inverted = inverted(trigger, effect, in: sentence) { return [inverted] }
    if let related = chains.subject(behindRelativeOf: start, number, in: sentence) {
      return marked([finding(effect, [related], trigger, "casualty.passive-related")], by: group)
    }
    if isBeing(group), let far = mainSubject(of: trigger, effect, before: start, in: sentence) {
      return [far]
    }
    return single(before: start, number, trigger, effect, in: sentence)
  }

  /// "Two men and a boy were shot": all that the subject counts up.
  private func subject(
    _ told: PersonGroup, _ number: VerbNumber?, _ trigger: TriggerMention, _ group: VerbGroup,
    _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> [CasualtyFinding] {
    // "the father of a girl shot dead": the girl.
    let subject =
      told.count.isStated && told.count != .one ? told : participleOwner(of: group) ?? told
    let start = subject.tokens.lowerBound
    // "Not a single person was hurt"
    if word(start) == "neither" || word(start - 1) == "neither" || word(start - 1) == "not" {
      return [none(effect, start..<trigger.tokens.upperBound)]
    }
    // "any child gets shot"
    if Self.generics.contains(word(start)) { return [] }
    let chain = number == .singular ? [subject] : chains.chainBackwards(from: subject, in: sentence)
    var told = finding(effect, chain, trigger, "casualty.passive")
    told.isPartOfHit =
      effect == .killed
      && (chains.isOfWhole(behind: subject.tokens.upperBound)
        || chains.isOfWhole(behind: start - 2))
    return marked([told], by: group)
  }

  /// "killed were two soldiers", "injured in the gunfire was a boy"
  private func inverted(
    _ trigger: TriggerMention, _ effect: Casualties.Effect, in sentence: Range<Int>
  ) -> CasualtyFinding? {
    guard trigger.head == sentence.lowerBound,
      let be = Range<Int>.clamped(trigger.tokens.upperBound, sentence.upperBound).prefix(8).first(
        where: { classes[$0].has(.be) }),
      let first = chains.firstGroup(from: be + 1, reach: 3, in: sentence)
    else { return nil }
    return finding(effect, chains.chain(from: first, in: sentence), trigger, "casualty.inverted")
  }

  /// "Her son Ben, 9, and her daughter Amy, 12, were shot": two at least, where one is found.
  private func joined(_ singles: [CasualtyFinding], _ number: VerbNumber?) -> [CasualtyFinding] {
    guard number == .plural, singles.count == 1 else { return singles }
    var persons = singles[0]
    persons.count = PersonCount(min: 2, max: nil, best: 2)
    persons.person = nil
    return [persons]
  }

  /// "his friend was also shot", "Ann Smith, 32, was also shot": somebody not counted before.
  private func marked(_ findings: [CasualtyFinding], by group: VerbGroup) -> [CasualtyFinding] {
    guard group.isFurther, findings.count == 1 else { return findings }
    var persons = findings[0]
    persons.isFurther = true
    return [persons]
  }

  /// ", with 52 injured", ", with at least nine wounded": a figure without a noun.
  private func figure(with group: VerbGroup) -> PersonCount? {
    let start = group.tokens.lowerBound
    guard group.tokens.count == 1, start > 1, document.tokens[start - 1].isNumber,
      case let value = Int(document.tokens[start - 1].value), (1...Self.most).contains(value)
    else { return nil }
    if word(start - 2) == "with" { return PersonCount(min: value, max: value, best: value) }
    let isLeast = word(start - 2) == "least" && word(start - 3) == "at"
    return isLeast && word(start - 4) == "with"
      ? PersonCount(min: value, max: nil, best: value) : nil
  }

  /// "a commander was among eight people killed": he is counted already.
  private func whole(of group: VerbGroup) -> PersonGroup? {
    let start = group.tokens.lowerBound
    guard group.tokens.count == 1, let all = chains.people.covering(start - 1),
      all.tokens.upperBound == start, all.count.isStated, all.count != .one,
      word(all.tokens.lowerBound - 1) == "among"
    else { return nil }
    return all
  }

  /// No single event wounds more.
  private static let most = 100_000

  /// "the family of a teenager shot by an officer": who stands right before a bare participle.
  private func participleOwner(of group: VerbGroup) -> PersonGroup? {
    guard !group.tokens.contains(where: { classes[$0].has(.be) }),
      let owner = chains.people.covering(group.tokens.lowerBound - 1), owner.count.isStated,
      owner.tokens.upperBound == group.tokens.lowerBound
    else { return nil }
    return owner
  }

  /// Where the verb begins: "was found shot" is of the one who was found.
  private func start(of group: VerbGroup, in sentence: Range<Int>) -> Int {
    let start = group.tokens.lowerBound
    // "are known to have died", "were reported killed"
    let isReported =
      Self.reports.contains(word(start - 1)) && (word(start) == "to" || group.tokens.count == 1)
    guard start - 2 >= sentence.lowerBound, word(start - 1) == "found" || isReported,
      classes[start - 2].has(.be)
    else { return start }
    var first = start - 2
    while first > sentence.lowerBound, classes[first - 1].has(.auxiliary) { first -= 1 }
    return first
  }

  private static let reports: WordSet = [
    "known", "believed", "thought", "reported", "feared", "understood", "confirmed", "said",
    "presumed",
  ]
  private static let generics: WordSet = ["any", "every", "each"]

  private func isBeing(_ group: VerbGroup) -> Bool {
    group.tokens.contains { word($0) == "being" }
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
