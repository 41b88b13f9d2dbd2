internal import IngestKit

/// Settles the figures of an event told in several places.
///
/// What is chosen and compared are numbers of findings: one that is taken out of the array is
/// copied with all that it holds.
struct CasualtyTotals {
  struct Total {
    var count: PersonCount
    /// The finding that states it.
    let finding: Int
    /// What those who did it claim, or people of the place tell, beyond that.
    var claimed: Int?
    /// The others that are counted in, where the figure is a sum.
    var parts: [Int] = []
    var categories: CategoryFigures
  }

  /// What was told, each with what the others make of it.
  let findings: [CasualtyFinding]
  private var totals: [(effect: Casualties.Effect, total: Total)] = []

  /// One figure for each effect.
  ///
  /// Who was shot and is not told to be dead is wounded.
  static func totals(of findings: [CasualtyFinding]) -> CasualtyTotals {
    var totals = CasualtyTotals(findings: settled(findings))
    guard !findings.isEmpty, !totals.takeTally() else { return totals }
    for effect in Casualties.Effect.allCases {
      totals[effect] = totals.total(
        of: totals.numbers {
          totals.findings[$0].effect == effect && !totals.findings[$0].isHit
        })
    }
    totals.takeNumberOfWounded()
    totals.addSurvivors()
    return totals
  }

  private init(findings: [CasualtyFinding]) { self.findings = findings }

  subscript(effect: Casualties.Effect) -> Total? {
    get { totals.first { $0.effect == effect }?.total }
    set {
      totals.removeAll { $0.effect == effect }
      if let newValue { totals.append((effect, newValue)) }
    }
  }

  /// The figure told of an effect; 0 where none is.
  func figure(of effect: Casualties.Effect) -> Int { self[effect]?.count.figure ?? 0 }

  /// Numbers of the findings that are as asked for.
  func numbers(where isWanted: (Int) -> Bool) -> [Int] { findings.indices.filter(isWanted) }

  /// A title that states both the dead and the wounded states all of them.
  private mutating func takeTally() -> Bool {
    let title = numbers {
      findings[$0].isOfTitle && !findings[$0].isImplied && !findings[$0].isHit
        && !findings[$0].isFurther
    }
    guard title.count > 1,
      let killed = total(of: title.filter { findings[$0].effect == .killed }),
      let wounded = total(of: title.filter { findings[$0].effect == .wounded }),
      !findings[wounded.finding].isVague
    else { return false }
    self[.killed] = killed
    self[.wounded] = wounded
    for effect in Casualties.Effect.allCases where self[effect] == nil {
      self[effect] = total(of: numbers { findings[$0].effect == effect })
    }
    return true
  }

  /// What others tell; the figure of the attackers or of people of the place only widens it, or
  /// stands in where nobody else gives one.
  func total(of told: [Int]) -> Total? {
    guard told.contains(where: { findings[$0].isOneSided }), told.count > 1 else {
      return sum(of: told)
    }
    guard var total = sum(of: told.filter { !findings[$0].isOneSided }) else {
      return sum(of: told)
    }
    if let rival = told.last(where: { findings[$0].isRival && findings[$0].count.figure > 0 }),
      findings[rival].count.figure < total.count.figure
    {
      total.claimed = rival
      total.count.max = total.count.max ?? total.count.best
      total.count.min = findings[rival].count.figure
      return total
    }
    guard
      let claimed = largest(told.filter { findings[$0].isOneSided && findings[$0].count.isStated }),
      total.count.isStated, findings[claimed].count.figure > total.count.figure
    else { return total }
    total.claimed = claimed
    total.count.min = total.count.min ?? total.count.best
    total.count.max = findings[claimed].count.max
    return total
  }

  /// The largest figure stated, and to it the largest that is told as further; as many as persons
  /// are told one by one; what the kind of event implies only where nothing is stated.
  private func sum(of told: [Int]) -> Total? {
    guard let first = told.first else { return nil }
    if told.count == 1, findings[first].person == nil {
      return findings[first].count.isStated ? makeTotal(first) : nil
    }
    let stated = stated(among: told)
    // "Two died. Six others were hurt": beside the dead, and the first of the wounded.
    let base = stated.filter { number in
      !findings[number].isFurther
        || !stated.contains {
          !findings[$0].isFurther && !findings[number].isBefore(findings[$0])
        }
    }
    guard let best = largest(base) else { return largest(stated).map(makeTotal) }
    var total = makeTotal(best)
    guard findings[best].rule != CasualtyFinding.toll else { return total }
    addOthers(than: best, among: stated, to: &total)
    raise(&total, toPersonsAmong: stated)
    return total
  }

  func makeTotal(_ number: Int) -> Total {
    Total(
      count: findings[number].count, finding: number, categories: findings[number].categories)
  }

  /// What is told; what the kind of event implies only where nothing is.
  private func stated(among told: [Int]) -> [Int] {
    let all = told.filter { findings[$0].count.isStated }
    // "a triple homicide" is as good as a figure.
    let plain = all.filter {
      !findings[$0].isImplied || findings[$0].effect == .killed && findings[$0].count.figure > 1
        || findings[$0].count.figure > 2
    }
    return plain.isEmpty ? all : plain
  }

  /// Adds those who are told as further ones, or else an attacker who is none of the others.
  private func addOthers(than best: Int, among stated: [Int], to total: inout Total) {
    let further = stated.filter { isFurther($0, than: best, among: stated) }
    if let another = largest(further), isOfOthers(another, than: best) {
      total.count = total.count + findings[another].count
      total.parts = [another]
      total.categories.add(findings[another].categories)
    } else if let own = stated.first(where: { isOfAttacker($0, beside: stated) }),
      findings[best].leavesOut(findings[own], among: stated.lazy.map { findings[$0] })
    {
      // "killed two and then shot himself dead"
      total.count = total.count + findings[own].count
      total.parts = [own]
    } else if let fallen = stated.first(where: { findings[$0].isOfOtherSide(than: findings[best]) })
    {
      // "Eight soldiers were killed and 15 insurgents died"
      total.count = total.count + findings[fallen].count
      total.parts = [fallen]
      total.categories.add(findings[fallen].categories)
    }
  }

  private func isOfOthers(_ another: Int, than best: Int) -> Bool {
    !findings[best].isImplied
      && (findings[another].count != findings[best].count
        || findings[another].count == .one && !findings[best].isFurther)
  }

  private func isFurther(_ number: Int, than best: Int, among stated: [Int]) -> Bool {
    let finding = findings[number]
    if finding.isLateDeath {
      // "one of them has died", told twice
      if finding.isPartOfHit, findings[best].isPartOfHit { return false }
      return isFirst(number, behind: best, among: stated) || finding.isNext(behind: findings[best])
    }
    return finding.isFurther && !finding.isBesideDead
      && (finding.isAdded(to: findings[best]) || finding.isNext(behind: findings[best]))
  }

  /// "killed three. … One more died": no other figure of the dead stands between.
  private func isFirst(_ late: Int, behind best: Int, among stated: [Int]) -> Bool {
    findings[late].isSoonAfter(findings[best])
      && !stated.contains {
        !findings[$0].isFurther && findings[best].isBefore(findings[$0])
          && findings[$0].isBefore(findings[late])
      }
  }

  private func isOfAttacker(_ number: Int, beside stated: [Int]) -> Bool {
    findings[number].isOfAttacker(beside: stated.lazy.map { findings[$0] })
  }

  /// As many at least as persons are told one by one.
  private func raise(_ total: inout Total, toPersonsAmong stated: [Int]) {
    let persons = stated.filter { findings[$0].person?.isKnown ?? false }
    guard persons.count > total.count.figure else { return }
    let distinct = PersonIdentity.distinctCount(persons.compactMap { findings[$0].person })
    guard distinct > total.count.figure else { return }
    total.count = PersonCount(min: distinct, max: distinct, best: distinct)
    total.parts = persons
    total.categories = CategoryFigures()
  }

  private func largest(_ told: [Int]) -> Int? {
    // A toll that "rose to" a figure is the last word.
    if let toll = told.last(where: { findings[$0].rule == CasualtyFinding.toll }) { return toll }
    guard var best = told.first else { return nil }
    for number in told.dropFirst() where findings[number].outweighs(findings[best]) {
      best = number
    }
    return best
  }
}
