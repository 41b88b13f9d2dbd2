internal import IngestKit

// Figures whose verb is left out.
extension CandidateBuilder {
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
