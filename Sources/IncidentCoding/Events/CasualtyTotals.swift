internal import IngestKit

/// Settles the figures of an event told in several places.
enum CasualtyTotals {
  struct Total {
    var count: PersonCount
    let finding: CasualtyFinding
    /// What those who did it claim beyond that.
    var claimed: CasualtyFinding?
    var categories: [CasualtyCount.Category: Int]
  }

  /// One figure for each effect.
  ///
  /// Who was shot and is not told to be dead is wounded.
  static func totals(of findings: [CasualtyFinding]) -> [Casualties.Effect: Total] {
    var totals: [Casualties.Effect: Total] = [:]
    for effect in Casualties.Effect.allCases {
      totals[effect] = total(of: findings.filter { $0.effect == effect && !$0.isHit })
    }
    guard let hit = total(of: findings.filter(\.isHit)) else { return totals }
    let dead = totals[.killed]?.count.figure ?? 0
    let survivors = hit.count.figure - dead
    guard survivors > 0, survivors > totals[.wounded]?.count.figure ?? 0 else { return totals }
    var wounded = hit
    wounded.count = hit.count.reduced(by: dead)
    if dead > 0 { wounded.categories = [:] }
    totals[.wounded] = wounded
    return totals
  }

  /// What others tell; the attackers' own figure only widens it, or stands in where nobody else
  /// gives one.
  static func total(of findings: [CasualtyFinding]) -> Total? {
    guard var total = sum(of: findings.filter { !$0.isOwnClaim }) else { return sum(of: findings) }
    guard let claimed = largest(findings.filter { $0.isOwnClaim && $0.count.isStated }),
      total.count.isStated, claimed.count.figure > total.count.figure
    else { return total }
    total.claimed = claimed
    total.count.min = total.count.min ?? total.count.best
    total.count.max = claimed.count.max
    return total
  }

  /// The largest figure stated, and to it the largest that is told as further.
  private static func sum(of findings: [CasualtyFinding]) -> Total? {
    let stated = findings.filter { $0.count.isStated }
    guard let best = largest(stated.filter { !$0.isFurther }) else {
      return largest(stated).map(Total.init)
    }
    var total = Total(best)
    let further = stated.filter { $0.isFurther && $0.tokens.lowerBound > best.tokens.lowerBound }
    guard best.rule != "casualty.toll", let another = largest(further) else { return total }
    total.count = total.count + another.count
    total.categories.merge(another.categories, uniquingKeysWith: +)
    return total
  }

  private static func largest(_ findings: [CasualtyFinding]) -> CasualtyFinding? {
    // A toll that "rose to" a figure is the last word.
    if let toll = findings.last(where: { $0.rule == "casualty.toll" }) { return toll }
    guard var best = findings.first else { return nil }
    for finding in findings where finding.count.figure > best.count.figure { best = finding }
    return best
  }
}

extension CasualtyTotals.Total {
  init(_ finding: CasualtyFinding) {
    self.init(count: finding.count, finding: finding, categories: finding.categories)
  }
}
