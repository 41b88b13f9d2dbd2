internal import IngestKit

// Verbs that tell of an event only where a weapon is their object.
extension TriggerScope {
  /// "fired rockets", "a bomb was planted"
  func hasWeaponObject(_ trigger: TriggerMention) -> Bool {
    let clause = reading.clause(of: trigger.head)
    let window =
      trigger.isPassive
      ? clause
      : .clamped(trigger.tokens.upperBound, min(clause.upperBound, trigger.tokens.upperBound + 7))
    guard window.lowerBound < window.upperBound, !isOfPersonFound(trigger) else { return false }
    // "ran over a mine", not "was run over by a car"
    if PerpetratorFinder.treading.contains(trigger.entry.word) {
      return reading.weapons.within(window).contains { Self.buried.contains($0.type) }
    }
    return reading.weapons.within(window).contains { !isInEventNoun($0) }
      || isOfWeaponBefore(trigger)
      || trigger.entry.family == .disrupted && window.contains { isArms($0) }
  }

  private static let buried: [Weapon.WeaponType] = [.mine, .ied, .bomb, .explosive]

  /// "said his forces had fired that missile": the one that was told before.
  func isOfWeaponTold(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    return trigger.isVerb && ["that", "those"].contains(reading.word(next))
      && reading.weapons.covers(next + 1)
  }

  /// The drone of "drone attacks were launched": the noun tells of the event already.
  private func isInEventNoun(_ weapon: WeaponMention) -> Bool {
    reading.triggers.covering(weapon.tokens.lowerBound).map {
      $0.isNoun && $0.tokens.count > 1 && [.airstrike, .shelling].contains($0.entry.family)
    } ?? false
  }
}
