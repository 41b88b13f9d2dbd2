internal import IngestKit

/// Settles the figures of an event told in several places.
enum CasualtyTotals {
  struct Total {
    var count: PersonCount
    var finding: CasualtyFinding
    /// What those who did it claim, or people of the place tell, beyond that.
    var claimed: CasualtyFinding?
    /// The others that are counted in, where the figure is a sum.
    var parts: [CasualtyFinding] = []
    var categories: [CasualtyCount.Category: Int]
  }

  /// One figure for each effect.
  ///
  /// Who was shot and is not told to be dead is wounded.
  static func totals(of all: [CasualtyFinding]) -> [Casualties.Effect: Total] {
    guard !all.isEmpty else { return [:] }
    let findings = settled(withoutSuperseded(all))
    if let tally = tally(of: findings) { return tally }
    var totals: [Casualties.Effect: Total] = [:]
    // By their numbers, since most effects have no finding to copy.
    for effect in Casualties.Effect.allCases
    where findings.indices.contains(where: { findings[$0].effect == effect }) {
      let own = findings.filter { $0.effect == effect && !$0.isHit }
      if let total = total(of: own) { totals[effect] = total }
    }
    count(upTo: findings, &totals)
    addSurvivors(findings, to: &totals)
    return totals
  }

  /// A title that states both the dead and the wounded states all of them.
  private static func tally(of findings: [CasualtyFinding]) -> [Casualties.Effect: Total]? {
    guard findings.indices.contains(where: { findings[$0].isOfTitle }) else { return nil }
    let title = findings.filter { $0.isOfTitle && !$0.isImplied && !$0.isHit && !$0.isFurther }
    guard title.count > 1 else { return nil }
    guard let killed = total(of: title.filter { $0.effect == .killed }),
      let wounded = total(of: title.filter { $0.effect == .wounded }), !wounded.finding.isVague
    else { return nil }
    var totals: [Casualties.Effect: Total] = [.killed: killed, .wounded: wounded]
    for effect in Casualties.Effect.allCases where totals[effect] == nil {
      totals[effect] = total(of: findings.filter { $0.effect == effect })
    }
    return totals
  }

  /// An earlier toll counts only where nothing else tells of the dead.
  private static func withoutSuperseded(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    guard findings.contains(where: \.isSuperseded) else { return findings }
    return findings.filter { finding in
      !finding.isSuperseded
        || !findings.contains {
          $0.effect == finding.effect && !$0.isSuperseded && $0.count.isStated
        }
    }
  }

  /// "a man who was injured in the shooting has died": of the two outcomes the last is meant.
  private static func settled(_ all: [CasualtyFinding]) -> [CasualtyFinding] {
    guard all.count > 1 else { return all }
    let findings = withDeadAmongHit(withThoseBesideDead(all))
    let dead = findings.filter { $0.effect == .killed && $0.count == .one }
    guard !dead.isEmpty else { return findings }
    return findings.map { finding in
      var finding = finding
      // "one boy shot the other": of two, and he is the one who is dead.
      if finding.isHit, finding.isFurther, finding.isDefinite, finding.count == .one {
        finding.isFurther = false
      }
      guard finding.effect == .wounded, !finding.isHit,
        dead.contains(where: { $0.isOfOnePerson(with: finding) || finding.mayPointTo($0) })
      else { return finding }
      var hit = finding
      hit.isHit = true
      return hit
    }
  }

  /// "wounded five, three of whom later died": the dead are counted among them.
  private static func withDeadAmongHit(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    guard findings.contains(where: { $0.effect == .killed }) else { return findings }
    return findings.map { finding in
      guard finding.effect == .wounded, !finding.isHit,
        findings.contains(where: {
          $0.isPart(of: finding) || $0.effect == .killed && $0.isOfSameGroup(as: finding)
        })
      else { return finding }
      var hit = finding
      hit.isHit = true
      return hit
    }
  }

  /// Marks those wounded who are told as further ones right behind the dead.
  private static func withThoseBesideDead(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    guard findings.contains(where: { $0.effect == .killed }) else { return findings }
    return zip(findings, findings.prefix(1) + findings).map { finding, before in
      var finding = finding
      finding.isBesideDead =
        finding.effect == .wounded && finding.isFurther && before.effect == .killed
        && finding.isAdded(to: before)
      return finding
    }
  }

  /// What others tell; the figure of the attackers or of people of the place only widens it, or
  /// stands in where nobody else gives one.
  static func total(of findings: [CasualtyFinding]) -> Total? {
    guard findings.count > 1 else { return sum(of: findings) }
    guard var total = sum(of: findings.filter { !$0.isOneSided }) else { return sum(of: findings) }
    if let rival = findings.last(where: { $0.isRival && $0.count.figure > 0 }),
      rival.count.figure < total.count.figure
    {
      total.claimed = rival
      total.count.max = total.count.max ?? total.count.best
      total.count.min = rival.count.figure
      return total
    }
    guard let claimed = largest(findings.filter { $0.isOneSided && $0.count.isStated }),
      total.count.isStated, claimed.count.figure > total.count.figure
    else { return total }
    total.claimed = claimed
    total.count.min = total.count.min ?? total.count.best
    total.count.max = claimed.count.max
    return total
  }

  /// The largest figure stated, and to it the largest that is told as further; as many as persons
  /// are told one by one; what the kind of event implies only where nothing is stated.
  private static func sum(of findings: [CasualtyFinding]) -> Total? {
    guard let first = findings.first else { return nil }
    if findings.count == 1, first.person == nil {
      return first.count.isStated ? Total(first) : nil
    }
    let stated = stated(among: findings)
    // "Two died. Six others were hurt": beside the dead, and the first of the wounded.
    let base = stated.filter { finding in
      !finding.isFurther || !stated.contains { !$0.isFurther && !finding.isBefore($0) }
    }
    guard let best = largest(base) else {
      return largest(stated).map(Total.init)
    }
    var total = Total(best)
    guard best.rule != "casualty.toll" else { return total }
    addOthers(than: best, among: stated, to: &total)
    raise(&total, toPersonsAmong: stated)
    return total
  }

  /// What is told; what the kind of event implies only where nothing is.
  private static func stated(among findings: [CasualtyFinding]) -> [CasualtyFinding] {
    let all = findings.filter(\.count.isStated)
    // "a triple homicide" is as good as a figure.
    let told = all.filter {
      !$0.isImplied || $0.effect == .killed && $0.count.figure > 1 || $0.count.figure > 2
    }
    return told.isEmpty ? all : told
  }

  /// Adds those who are told as further ones, or else an attacker who is none of the others.
  private static func addOthers(
    than best: CasualtyFinding, among stated: [CasualtyFinding], to total: inout Total
  ) {
    let further = stated.filter {
      $0.isFurther && !$0.isBesideDead && ($0.isAdded(to: best) || $0.isNext(behind: best))
    }
    if let another = largest(further),
      another.count != best.count || another.count == .one && !best.isFurther,
      !best.isImplied
    {
      total.count = total.count + another.count
      total.parts = [another]
      total.categories.merge(another.categories, uniquingKeysWith: +)
    } else if let own = stated.first(where: { $0.isOfAttacker(beside: stated) }),
      best.leavesOut(own, among: stated)
    {
      // "killed two and then shot himself dead"
      total.count = total.count + own.count
      total.parts = [own]
    }
  }

  /// As many at least as persons are told one by one.
  private static func raise(
    _ total: inout Total, toPersonsAmong stated: [CasualtyFinding]
  ) {
    let persons = stated.filter { $0.person?.isKnown ?? false }
    let distinct = PersonIdentity.distinctCount(persons.compactMap(\.person))
    guard distinct > total.count.figure else { return }
    total.count = PersonCount(min: distinct, max: distinct, best: distinct)
    total.parts = persons
    total.categories = [:]
  }

  private static func largest(_ findings: [CasualtyFinding]) -> CasualtyFinding? {
    // A toll that "rose to" a figure is the last word.
    if let toll = findings.last(where: { $0.rule == "casualty.toll" }) { return toll }
    guard var best = findings.first else { return nil }
    for finding in findings where finding.outweighs(best) { best = finding }
    return best
  }
}

extension CasualtyTotals.Total {
  init(_ finding: CasualtyFinding) {
    self.init(count: finding.count, finding: finding, categories: finding.categories)
  }
}
