internal import IngestKit

// Figures of verbs that stand together, one of them maybe left out.
extension CandidateBuilder {
  /// "killed seven people and beheaded two others": two objects of one subject.
  func isJoinedKilling(_ verb: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: verb.head)
    guard let group = verb.verbGroup, !group.isPassive,
      reading.word(group.tokens.lowerBound - 1) == "and",
      let before = reading.triggers.within(.clamped(sentence.lowerBound, verb.head)).last,
      before.isVerb, !before.isPassive, before.entry.effect == .killed
    else { return false }
    return reading.people.within(.clamped(before.tokens.upperBound, verb.head))
      .contains { $0.count.isStated }
  }

  /// "Five were killed in a strike on a port and two in an attack on a bridge": the verb before is
  /// meant again.
  func gappedFindings(of noun: TriggerMention) -> [CasualtyFinding] {
    let sentence = reading.sentence(of: noun.head)
    guard noun.isNoun, noun.head - 4 > sentence.lowerBound,
      let link = Range<Int>.clamped(max(sentence.lowerBound, noun.head - 5), noun.head)
        .last(where: { reading.word($0) == "in" || reading.word($0) == "by" }),
      let group = reading.people.ending(at: link), group.count.isStated,
      reading.wordClass(group.tokens.lowerBound - 1).has(.coordinator),
      let verb = reading.triggers.within(.clamped(sentence.lowerBound, group.tokens.lowerBound))
        .last(where: { $0.isVerb && $0.isPassive }), let effect = verb.entry.effect
    else { return [] }
    return [
      CasualtyFinding(
        effect: effect, count: group.count,
        tokens: group.tokens.lowerBound..<noun.tokens.upperBound,
        groups: group.isBare ? [] : [group], rule: CasualtyFinding.gapped)
    ]
  }
}
