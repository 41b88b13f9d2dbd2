internal import IngestKit

// Those who were hit and are none of the dead.
extension CasualtyTotals {
  /// Takes those for wounded who were hit and are not told to be dead.
  mutating func addSurvivors() {
    guard let hit = total(of: numbers { findings[$0].isHit }) else { return }
    // "killed two and shot three others": the dead are not among those.
    let finding = hit.finding
    let killed = figure(of: .killed)
    let dead =
      findings[finding].isFurther
      ? 0
      : deadAmongHit ?? (findings[finding].isOfVictims ? victims(amongDead: killed) : killed)
    let rest = hit.count.figure - dead
    let survivors = [
      rest, survivorsToldOneByOne(besideDead: killed), furtherSurvivors(besideDead: killed),
      survivorsInCare(besideDead: killed), alive,
    ].reduce(0, max)
    guard survivors > figure(of: .wounded) else { return }
    var wounded = hit
    wounded.count =
      survivors > rest
      ? PersonCount(min: survivors, max: survivors, best: survivors) : hit.count.reduced(by: dead)
    if dead > 0 { wounded.categories = CategoryFigures() }
    self[.wounded] = wounded
  }

  /// "killed three and wounded seven, one of whom later died": of the dead one was wounded first.
  private var deadAmongHit: Int? {
    let parts = self[.killed]?.parts.filter { findings[$0].isPartOfHit } ?? []
    return parts.isEmpty ? nil : parts.lazy.map { findings[$0].count.figure }.reduce(0, +)
  }

  /// "A fourth victim was injured": with the dead, as many as its number says.
  mutating func takeNumberOfWounded() {
    let told = numbers { findings[$0].ordinal != nil }
    guard let last = told.max(by: { findings[$0].number < findings[$1].number }),
      findings[last].number > 0
    else { return }
    let wounded = findings[last].number - victims(amongDead: figure(of: .killed))
    guard wounded > figure(of: .wounded) else { return }
    var total = makeTotal(last)
    total.count = PersonCount(min: wounded, max: wounded, best: wounded)
    self[.wounded] = total
  }

  /// "A man was killed. A woman was taken to a hospital": those hit who are none of the dead.
  private func survivorsToldOneByOne(besideDead dead: Int) -> Int {
    let persons = numbers {
      (findings[$0].effect == .killed || findings[$0].isHit) && findings[$0].person != nil
    }.filter { findings[$0].person?.isKnown ?? false }
    guard persons.count > dead else { return 0 }
    return PersonIdentity.distinctCount(persons.compactMap { findings[$0].person }) - dead
  }

  /// "A girl was shot and died. A man was also shot": hit as well as those who died.
  private func furtherSurvivors(besideDead dead: Int) -> Int {
    var (first, others) = (0, 0)
    for index in findings.indices
    where findings[index].isHit && !findings[index].isImplied && findings[index].count.isStated {
      let figure = findings[index].count.figure
      if findings[index].isFurther {
        others = max(others, figure)
      } else {
        first = max(first, figure)
      }
    }
    return first > dead ? 0 : min(others, first + others - dead)
  }

  /// "shot six people, killing four, before he killed himself": of the five dead, four are victims.
  private func victims(amongDead dead: Int) -> Int {
    let hasAttacker = findings.indices.contains {
      findings[$0].effect == .killed
        && (findings[$0].isSelfInflicted || findings[$0].isSequel && dead > 1)
    }
    return hasAttacker ? max(0, dead - 1) : dead
  }

  /// "in stable condition", "expected to survive": none of the dead, however many they are.
  private var alive: Int {
    let alive = numbers { findings[$0].isAlive && findings[$0].count.isStated }
    guard !alive.isEmpty else { return 0 }
    let dead = numbers { findings[$0].effect == .killed && findings[$0].count == .one }
    let others = alive.filter { number in
      !dead.contains { findings[$0].isOfOnePerson(with: findings[number]) }
    }
    let persons = PersonIdentity.distinctCount(others.compactMap { findings[$0].person })
    return others.lazy.map { findings[$0].count.figure }.reduce(persons, max)
  }

  /// "left two dead and sent a girl to a hospital"
  private func survivorsInCare(besideDead dead: Int) -> Int {
    guard dead > 0 else { return 0 }
    return findings.indices.reduce(0) { most, hit in
      isInCare(hit) ? max(most, findings[hit].count.figure) : most
    }
  }

  private func isInCare(_ hit: Int) -> Bool {
    findings.indices.contains { findings[hit].isInCare(beside: findings[$0]) }
      && !findings.indices.contains { findings[$0].isDeath(of: findings[hit]) }
  }
}
