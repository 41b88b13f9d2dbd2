internal import IngestKit

/// Leaves out the weapons of an event that another one names more exactly.
struct WeaponUnifier {
  let reading: ArticleReading

  func unify(_ event: EventCandidate) {
    guard event.weapons.count > 1 else { return }
    // "a suicide bomber rammed a car into a convoy"
    if let car = event.weapons.firstIndex(where: { $0.type == .vehicle }),
      event.weapons.contains(where: { $0.type == .suicideVest })
    {
      event.weapons[car].type = .vbied
    }
    let types = event.weapons.map(\.type)
    event.weapons.removeAll { weapon in
      switch weapon.type {
      // "a suicide bomber detonated his explosives"
      case .explosive: types.contains(.suicideVest) || types.contains(.vbied)
      case .bomb: pointsBack(weapon) && !types.isDisjoint(with: Self.bombs)
      // "a drone hit a bus … the strike"
      case .airstrike: !weapon.isNamed && types.contains(.uav)
      // "a drone attack set a depot on fire"
      case .fire: !types.isDisjoint(with: Self.igniting)
      case .suicideVest: !weapon.isNamed && types.contains(.vbied)
      default: false
      }
    }
  }

  /// "a roadside bomb … the bombing", "a landmine … the device"
  private func pointsBack(_ weapon: WeaponRole) -> Bool {
    !weapon.isNamed || reading.wordClass(weapon.tokens.lowerBound - 1).has(.definite)
  }

  private static let igniting: [Weapon.WeaponType] = [
    .uav, .missile, .cruiseMissile, .ballisticMissile, .rocket, .airstrike, .aerialBomb, .artillery,
    .bomb, .ied, .vbied, .mortar, .incendiary,
  ]
  private static let bombs: [Weapon.WeaponType] = [
    .ied, .vbied, .mine, .suicideVest, .aerialBomb, .airstrike, .uav,
  ]
}
