internal import IngestKit

/// Tells the dead of those who attacked from those whom they killed.
enum AttackersDead {
  /// "killing 11 soldiers. Nineteen insurgents were killed in the exchange of fire": an attack
  /// of insurgents is counted by its victims.
  static func removed(from event: EventCandidate) -> [CasualtyFinding] {
    guard
      event.family != .clash || event.findings.contains(where: { $0.isOfTitle && isOfVictims($0) }),
      !event.perpetrators.isEmpty,
      event.perpetrators.allSatisfy(\.mention.actor.isIrregular)
    else { return event.findings }
    let victims = event.findings.filter { isOfVictims($0) }
    guard !victims.isEmpty else { return event.findings }
    return event.findings.filter { finding in
      !isOfMilitants(finding) || !victims.contains { $0.isBefore(finding) || $0.isOfTitle }
    }
  }

  private static func isOfMilitants(_ finding: CasualtyFinding) -> Bool {
    finding.effect == .killed && finding.count.figure > 1 && !finding.isFurther
      && finding.categories.isOnly(finding.count.figure, of: .militant)
  }

  private static func isOfVictims(_ finding: CasualtyFinding) -> Bool {
    finding.effect == .killed && finding.count.isStated && finding.count.figure > 1
      && !finding.isImplied && finding.categories[.militant] == nil
  }
}
