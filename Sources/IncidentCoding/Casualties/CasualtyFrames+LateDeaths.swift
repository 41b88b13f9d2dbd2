internal import IngestKit

// Those who die of it later.
extension CasualtyFrames {
  /// "One of the seven wounded has died", "two of those injured later died": some of the wounded,
  /// and none of those told dead before.
  func deaths(amongWoundedBefore start: Int, _ trigger: TriggerMention) -> CasualtyFinding? {
    guard trigger.entry.strength == .effect, let part = partOfWounded(before: start) else {
      return nil
    }
    var late = finding(.killed, [part], trigger, "casualty.of-wounded")
    late.isPartOfHit = true
    late.isFurther = true
    return late
  }

  /// The "one" of "one of the seven wounded", right before a verb.
  private func partOfWounded(before verb: Int) -> PersonGroup? {
    var index = verb - 1
    while index > 0, classes[index].has([.adverb, .have]) || Self.delays.contains(word(index)) {
      index -= 1
    }
    guard Self.wounds.contains(word(index)) else { return nil }
    index -= 1
    while index > 0,
      classes[index].has(.determiner) || document.tokens[index].isNumber
        || chains.people.covering(index)?.isBare ?? false || word(index) == "those"
    {
      index -= 1
    }
    guard word(index) == "of", let part = chains.people.covering(index - 1), part.isBare,
      part.tokens.upperBound == index
    else { return nil }
    return part
  }

  /// Marks "another died", "one more soldier died", "two soldiers later died".
  func markLate(_ findings: [CasualtyFinding], of trigger: TriggerMention) -> [CasualtyFinding] {
    guard findings.count == 1, findings[0].effect == .killed, trigger.entry.strength == .effect,
      !findings[0].isDefinite
    else { return findings }
    var late = findings[0]
    let areOthers = late.count.figure > 1 && isDelayed(trigger) || isOfMore(late)
    late.isFurther = late.isFurther || areOthers
    late.isLateDeath = areOthers || late.isPartOfHit || late.groups.first?.isFurther ?? false
    return [late]
  }

  /// "one more soldier", "two more people"
  private func isOfMore(_ finding: CasualtyFinding) -> Bool {
    guard finding.groups.count == 1, let group = finding.groups.first, group.count.isStated else {
      return false
    }
    return group.tokens.contains { word($0) == "more" && word($0 + 1) != "than" }
  }

  /// "later died", "died later"
  private func isDelayed(_ trigger: TriggerMention) -> Bool {
    Self.delays.contains(word(trigger.tokens.lowerBound - 1))
      || Self.delays.contains(word(trigger.tokens.upperBound))
  }

  /// "Three people died on the spot and a fourth in hospital": "died" holds for both.
  func addDeathInHospital(
    to findings: [CasualtyFinding], of trigger: TriggerMention
  ) -> [CasualtyFinding] {
    guard findings.count == 1, var all = findings.first, all.effect == .killed, all.count.isStated,
      trigger.isVerb, trigger.entry.strength == .effect,
      let other = chains.people.within(
        .clamped(trigger.tokens.upperBound, sentence(of: trigger.head).upperBound)
      ).first(where: { $0.isBare && $0.isFurther }),
      other.tokens.upperBound < classes.count, classes[other.tokens.upperBound].has(.preposition),
      word(other.tokens.lowerBound - 1) == "and" || word(other.tokens.lowerBound - 2) == "and"
    else { return findings }
    all.count = all.count + other.count
    all.tokens = all.tokens.lowerBound..<max(all.tokens.upperBound, other.tokens.upperBound)
    return [all]
  }

  private static let wounds: WordSet = ["wounded", "injured"]
  private static let delays: WordSet = ["later", "subsequently", "since", "eventually"]
}
