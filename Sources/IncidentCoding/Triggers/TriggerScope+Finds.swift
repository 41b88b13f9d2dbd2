internal import IngestKit

// Weapons that are found and go off nowhere.
extension TriggerScope {
  /// "found 20 grenades", "discovered arms, among which were grenades": the weapon went off nowhere.
  func isFind(_ trigger: TriggerMention) -> Bool {
    guard trigger.isNoun, trigger.entry.weapon != nil else { return false }
    return isFind(in: reading.clause(of: trigger.head))
      || isFind(in: reading.sentence(of: trigger.head))
  }

  private func isFind(in range: Range<Int>) -> Bool {
    let told = reading.triggers.within(range)
    return told.contains { $0.isVerb && $0.entry.family == .disrupted }
      && !told.contains { $0.entry.strength == .strong || $0.entry.effect != nil }
  }

  /// "the shells found in a barn", "bottles thrown at the guards": the weapon stands before it.
  func isOfWeaponBefore(_ trigger: TriggerMention) -> Bool {
    guard trigger.form.contains(.participle), reading.weapons.covers(trigger.tokens.lowerBound - 1)
    else { return false }
    let next = trigger.tokens.upperBound
    return reading.wordClass(next).has(.preposition) || reading.times.covers(next)
  }

  /// "was found guilty of the bombing", "were found hiding": somebody, and no weapon.
  func isOfPersonFound(_ trigger: TriggerMention) -> Bool {
    guard trigger.entry.family == .disrupted, trigger.isPassive,
      let verb = trigger.verbGroup?.tokens.lowerBound
    else { return false }
    return reading.names.covers(verb - 1) || reading.people.covers(verb - 1)
  }

  /// "discovered the arms", not "with arms and legs"
  func isArms(_ index: Int) -> Bool {
    reading.word(index) == "arms" && !Self.limbs.contains(reading.word(index + 2))
  }

  private static let limbs: WordSet = ["legs", "hands", "head", "shoulders"]
}
