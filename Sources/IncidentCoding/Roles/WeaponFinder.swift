internal import IngestKit

/// Finds the means: the weapons of the clause, or of the sentence when it tells of one event.
struct WeaponFinder {
  let reading: ArticleReading

  func weapons(of trigger: TriggerMention) -> [WeaponRole] {
    let clause = reading.clause(of: trigger.head)
    var roles = mentions(in: clause, "weapon.clause")
    if roles.isEmpty {
      roles = mentions(in: reading.sentence(of: trigger.head), "weapon.sentence") {
        !hasOtherEvent(reading.clause(of: $0.tokens.lowerBound), than: $0)
      }
    }
    if roles.isEmpty, let implied = implied(by: trigger) { roles = [implied] }
    return roles
  }

  /// True when the clause tells of an event of its own, whose weapons are not another's; the word
  /// for a gas is no such event.
  private func hasOtherEvent(_ clause: Range<Int>, than weapon: WeaponMention) -> Bool {
    reading.triggers.within(clause).contains {
      let isGas = weapon.type == .chemical && $0.tokens == weapon.tokens
      return ($0.entry.strength == .strong || $0.entry.strength == .weak && !isGas)
        && $0.entry.effect == nil
    }
  }

  private func mentions(
    in range: Range<Int>, _ rule: String, where isOwn: (WeaponMention) -> Bool = { _ in true }
  ) -> [WeaponRole] {
    var roles: [WeaponRole] = []
    for mention in reading.weapons.within(range) where mention.type != .unknown && isOwn(mention) {
      guard !roles.contains(where: { $0.type == mention.type }) else { continue }
      roles.append(
        WeaponRole(
          tokens: mention.tokens, isNamed: isNamed(mention), type: mention.type, gtd: mention.gtd,
          number: mention.number, rule: rule))
    }
    return roles
  }

  /// "gunmen" had guns, "a bombing" a bomb, which the text does not name.
  private func isNamed(_ mention: WeaponMention) -> Bool {
    !Self.users.contains(reading.word(mention.tokens.upperBound - 1))
  }

  private static let users: WordSet = [
    "gunman", "gunmen", "sniper", "snipers", "sharpshooter", "sharpshooters", "shooting",
    "shootings", "stabbing", "stabbings", "bombing", "bombings", "bomber", "bombers", "shootout",
    "attack", "attacks", "arson", "hacking", "ramming", "strafing", "shelling", "bombardment",
  ]

  /// "airstrike", "shot dead": the event word names the weapon.
  private func implied(by trigger: TriggerMention) -> WeaponRole? {
    guard let type = trigger.entry.weapon,
      trigger.isNoun && Self.nameable.contains(type) || type == .smallArms
    else { return nil }
    return WeaponRole(
      tokens: trigger.tokens, isNamed: false, type: type, gtd: nil, number: nil,
      rule: "weapon.trigger")
  }

  private static let nameable: [Weapon.WeaponType] = [
    .airstrike, .uav, .suicideVest, .grenade, .chemical,
  ]
}
