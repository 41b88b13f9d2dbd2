internal import IngestKit

// Strikes of workers and others.
extension TriggerScope {
  /// A strike of aircraft, not of workers.
  func isArmedStrike(_ trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    if sentence.contains(where: { Self.labour.contains(reading.word($0)) }) { return false }
    if tellsOfAirStrikes || hasArmedActor(near: trigger)
      || !reading.weapons.within(sentence).isEmpty
    {
      return true
    }
    return reading.triggers.within(sentence).contains {
      $0.head != trigger.head && $0.entry.strength == .strong || $0.entry.effect == .killed
    }
  }

  /// "a strike of teachers over pay"
  func isWalkout(_ trigger: TriggerMention) -> Bool {
    options.scope == .all && !isArmedStrike(trigger)
      && reading.sentence(of: trigger.head).contains { Self.labour.contains(reading.word($0)) }
  }

  /// True for what lands and is no shell; "three rounds landed near the airstrip" is an attack.
  func isLanding(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.word == "land" || trigger.entry.word == "come down" else { return false }
    return trigger.verbGroup.flatMap { reading.weapons.covering($0.tokens.lowerBound - 1) }
      .map { !Self.projectiles.contains($0.type) } ?? true
  }

  private static let projectiles: [Weapon.WeaponType] = [
    .artillery, .mortar, .rocket, .missile, .ballisticMissile, .cruiseMissile, .bomb, .aerialBomb,
  ]
  private static let labour: WordSet = [
    "workers", "union", "unions", "labor", "labour", "wages", "pay", "hunger", "walkout",
    "strikers",
    "employees", "transport", "teachers",
  ]
}
