internal import IngestKit

/// Finds the means: the weapons of the clause, or of the sentence when it tells of one event.
struct WeaponFinder {
  let reading: ArticleReading

  func weapons(of trigger: TriggerMention) -> [WeaponRole] {
    let clause = reading.clause(of: trigger.head)
    var roles = mentions(in: clause, "weapon.clause")
    if roles.isEmpty {
      let sentence = reading.sentence(of: trigger.head)
      let strong = reading.triggers.within(sentence).filter { $0.entry.strength == .strong }
      if strong.count <= 2 { roles = mentions(in: sentence, "weapon.sentence") }
    }
    if roles.isEmpty, let implied = implied(by: trigger) { roles = [implied] }
    return roles
  }

  private func mentions(in range: Range<Int>, _ rule: String) -> [WeaponRole] {
    var roles: [WeaponRole] = []
    for mention in reading.weapons.within(range) where mention.type != .unknown {
      guard !roles.contains(where: { $0.type == mention.type }) else { continue }
      roles.append(
        WeaponRole(
          tokens: mention.tokens, type: mention.type, gtd: mention.gtd, number: mention.number,
          rule: rule))
    }
    return roles
  }

  /// "airstrike", "rocket attack": the event noun names the weapon.
  private func implied(by trigger: TriggerMention) -> WeaponRole? {
    guard trigger.isNoun, let type = trigger.entry.weapon, Self.nameable.contains(type) else {
      return nil
    }
    return WeaponRole(
      tokens: trigger.tokens, type: type, gtd: nil, number: nil, rule: "weapon.trigger")
  }

  private static let nameable: Set<Weapon.WeaponType> = [
    .airstrike, .uav, .suicideVest, .grenade, .chemical,
  ]
}
