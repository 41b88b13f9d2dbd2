internal import IngestKit

// The figures that an event word states.
extension CandidateBuilder {
  func findings(of trigger: TriggerMention) -> [CasualtyFinding] {
    guard let effect = outcomes.effect(of: trigger) else { return gappedFindings(of: trigger) }
    var findings = frames.findings(
      of: trigger, effect: effect,
      isTelegraphic: reading.blocks.isHeadlinesOnly && trigger.entry.strength == .strong)
    if outcomes.isSuperseded(trigger) {
      for index in findings.indices { findings[index].isSuperseded = true }
    }
    if effect == .killed, isJoinedKilling(trigger) {
      for index in findings.indices { findings[index].isFurther = true }
    }
    guard effect == .wounded else {
      findings += outcomes.implied(by: trigger, effect, findings)
      return findings
    }
    let isOpen = trigger.entry.strength != .effect || outcomes.isOpen(trigger)
    let isCare = outcomes.isCare(trigger)
    let mayProveFatal = outcomes.mayProveFatal(trigger)
    let isAlive = outcomes.isOfSurvivors(trigger)
    for index in findings.indices where isOpen || mayProveFatal && findings[index].count == .one {
      findings[index].isHit = true
      findings[index].isAlive = isAlive
      if isCare { findings[index].careSentence = reading.sentence(of: trigger.head).lowerBound }
    }
    findings += frames.fatally(after: trigger)
    return findings
  }

  /// Those of a figure or of persons.
  static func told(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    func isTold(_ index: Int) -> Bool {
      findings[index].count.isStated || !findings[index].groups.isEmpty
    }
    // Most often all of them, and the array need not be copied.
    if findings.indices.allSatisfy(isTold) { return findings }
    return findings.indices.filter(isTold).map { findings[$0] }
  }
}
