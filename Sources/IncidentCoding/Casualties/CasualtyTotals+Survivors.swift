internal import IngestKit

// Those who were hit and are none of the dead.
extension CasualtyTotals {
  /// Takes those for wounded who were hit and are not told to be dead.
  static func addSurvivors(
    _ findings: [CasualtyFinding], to totals: inout [Casualties.Effect: Total]
  ) {
    guard let hit = total(of: findings.filter(\.isHit)) else { return }
    // "killed two and shot three others": the dead are not among those.
    let killed = totals[.killed]?.count.figure ?? 0
    let dead =
      hit.finding.isFurther
      ? 0 : hit.finding.isOfVictims ? victims(among: findings, dead: killed) : killed
    let survivors = max(
      hit.count.figure - dead, survivorsToldOneByOne(findings, dead: killed),
      furtherSurvivors(findings, dead: killed), survivorsInCare(findings, dead: killed),
      alive(findings))
    guard survivors > 0, survivors > totals[.wounded]?.count.figure ?? 0 else { return }
    var wounded = hit
    wounded.count =
      survivors > hit.count.figure - dead
      ? PersonCount(min: survivors, max: survivors, best: survivors) : hit.count.reduced(by: dead)
    if dead > 0 { wounded.categories = [:] }
    totals[.wounded] = wounded
  }

  /// "A fourth victim was injured": with the dead, as many as its number says.
  static func count(
    upTo findings: [CasualtyFinding], _ totals: inout [Casualties.Effect: Total]
  ) {
    guard let last = findings.max(by: { $0.number < $1.number }), last.number > 0 else { return }
    let wounded = last.number - victims(among: findings, dead: totals[.killed]?.count.figure ?? 0)
    guard wounded > totals[.wounded]?.count.figure ?? 0 else { return }
    totals[.wounded] = Total(last)
    totals[.wounded]?.count = PersonCount(min: wounded, max: wounded, best: wounded)
  }

  /// "A man was killed. A woman was taken to a hospital": those hit who are none of the dead.
  private static func survivorsToldOneByOne(_ findings: [CasualtyFinding], dead: Int) -> Int {
    let persons = findings.filter { $0.effect == .killed || $0.isHit }.compactMap(\.person)
    return PersonIdentity.distinctCount(persons.filter(\.isKnown)) - dead
  }

  /// "A girl was shot and died. A man was also shot": hit as well as those who died.
  private static func furtherSurvivors(_ findings: [CasualtyFinding], dead: Int) -> Int {
    let hits = findings.filter { $0.isHit && !$0.isImplied && $0.count.isStated }
    let others = hits.filter(\.isFurther).map(\.count.figure).max() ?? 0
    let first = hits.filter { !$0.isFurther }.map(\.count.figure).max() ?? 0
    return first > dead ? 0 : min(others, first + others - dead)
  }

  /// "shot six people, killing four, before he killed himself": of the five dead, four are victims.
  private static func victims(among findings: [CasualtyFinding], dead: Int) -> Int {
    let kills = findings.filter { $0.effect == .killed }
    let hasAttacker = kills.contains { $0.isSelfInflicted || $0.isSequel && dead > 1 }
    return hasAttacker ? max(0, dead - 1) : dead
  }

  /// "in stable condition", "expected to survive": none of the dead, however many they are.
  private static func alive(_ findings: [CasualtyFinding]) -> Int {
    let dead = findings.filter { $0.effect == .killed && $0.count == .one }
    let alive = findings.filter { finding in
      finding.isAlive && finding.count.isStated
        && !dead.contains { $0.isOfOnePerson(with: finding) }
    }
    let persons = PersonIdentity.distinctCount(alive.compactMap(\.person))
    return max(persons, alive.map(\.count.figure).max() ?? 0)
  }

  /// "left two dead and sent a girl to a hospital"
  private static func survivorsInCare(_ findings: [CasualtyFinding], dead: Int) -> Int {
    guard dead > 0 else { return 0 }
    let inCare = findings.filter { hit in
      findings.contains { hit.isInCare(beside: $0) } && !findings.contains { $0.isDeath(of: hit) }
    }
    return inCare.map(\.count.figure).max() ?? 0
  }
}
