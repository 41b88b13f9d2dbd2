internal import IngestKit

// What stands where something went off.
extension TargetFinder {
  static let explosions: [EventFamily] = [.bombing, .arson]
  /// What is done with a bomb before it goes off.
  static let placements = EventCandidate.preparations.union(["hurl", "throw", "toss", "lob"])

  func isBlast(_ trigger: TriggerMention) -> Bool {
    Self.explosions.contains(trigger.entry.family) || Self.placements.contains(trigger.entry.word)
  }

  /// "the bomb had been planted": the bomb is what hits.
  func isOfBomb(_ group: VerbGroup) -> Bool {
    reading.weapons.covering(group.tokens.lowerBound - 1)
      .map { group.isPassive && Self.charges.contains($0.type) } ?? false
  }

  private static let charges: [Weapon.WeaponType] = [
    .bomb, .ied, .vbied, .explosive, .grenade, .mine,
  ]

  /// "a bomb exploded in front of the bank", "placed dynamite in four shops": what stands where it
  /// went off.
  func scene(of trigger: TriggerMention) -> [TargetRole] {
    let clause = reading.clause(of: trigger.head)
    let end = min(clause.upperBound, trigger.tokens.upperBound + 16)
    for index in Range<Int>.clamped(trigger.tokens.upperBound, end)
    where Self.locations.contains(reading.word(index))
      // "died in hospital", "and another at a local hospital"
      && !PlaceWords.hospitals.contains(reading.word(index + 1))
      && !(reading.people.covering(index - 1).map { $0.isBare && $0.isFurther } ?? false)
    {
      let things = chain(after: index + 1, reach: 5, "target.scene").filter {
        $0.kind == .facility || $0.kind == .vehicle || $0.kind == .infrastructure
      }
      if !things.isEmpty { return things }
    }
    return []
  }

  /// "the airliner that exploded in mid-air": what blew up with those on board.
  func craft(before verb: Int) -> [TargetRole] {
    chainBackwards(before: verb, "target.craft").filter { $0.isThing && $0.type == .airport }
  }

  /// "a minibus hit a landmine": what came upon it is what was hit.
  func craft(onMineOf trigger: TriggerMention) -> [TargetRole] {
    guard Self.meetings.contains(trigger.entry.word), let group = trigger.verbGroup,
      !group.isPassive,
      let mine = reading.weapons.within(
        .clamped(trigger.tokens.upperBound, trigger.tokens.upperBound + 6)
      ).first, mine.type == .mine || mine.type == .ied
    else { return [] }
    let start = group.tokens.lowerBound
    let craft = chainBackwards(before: start, "target.craft").filter(\.isThing)
    if !craft.isEmpty { return craft }
    // "a bus carrying pilgrims hit a mine"
    let clause = reading.clause(of: start)
    let bearing = Range<Int>.clamped(max(clause.lowerBound, start - 8), start)
      .last { Self.bearing.contains(reading.word($0)) }
    return bearing.flatMap { role(endingAt: $0 - 1, "target.craft") }
      .map { $0.isThing ? [$0] : [] } ?? []
  }

  private static let bearing: WordSet = ["carrying", "transporting", "ferrying", "taking"]

  private static let meetings = PerpetratorFinder.treading.union(["strike", "hit"])
  private static let locations: WordSet = [
    "at", "in", "inside", "outside", "under", "against", "on", "of", "near", "to", "into", "beside",
  ]
}
