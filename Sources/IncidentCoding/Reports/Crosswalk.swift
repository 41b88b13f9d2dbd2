internal import IngestKit

/// The other schemes' classes for an ACLED sub-event type, as one table.
enum Crosswalk {
  struct Classes: Sendable {
    let plover: String
    let mode: String?
    let gtd: Int?
    let muc: String?
  }

  /// GTD attack types: 1 assassination, 2 armed assault, 3 bombing, 4 hijacking, 5 barricade,
  /// 6 kidnapping, 7 facility attack, 8 unarmed assault, 9 unknown.
  private static let table: [SubEventType: Classes] = [
    .governmentRegainsTerritory: Classes(plover: "ASSAULT", mode: nil, gtd: nil, muc: nil),
    .nonStateActorOvertakesTerritory: Classes(plover: "ASSAULT", mode: nil, gtd: nil, muc: nil),
    .armedClash: Classes(plover: "ASSAULT", mode: "firearms", gtd: 2, muc: "ATTACK"),
    .chemicalWeapon: Classes(plover: "ASSAULT", mode: "chemical", gtd: 8, muc: "ATTACK"),
    .airDroneStrike: Classes(plover: "ASSAULT", mode: "aerial", gtd: 3, muc: "ATTACK"),
    .suicideBomb: Classes(plover: "ASSAULT", mode: "suicide-attack", gtd: 3, muc: "BOMBING"),
    .shelling: Classes(plover: "ASSAULT", mode: "heavy-weapons", gtd: 3, muc: "ATTACK"),
    .remoteExplosive: Classes(plover: "ASSAULT", mode: "explosives", gtd: 3, muc: "BOMBING"),
    .grenade: Classes(plover: "ASSAULT", mode: "explosives", gtd: 3, muc: "BOMBING"),
    .sexualViolence: Classes(plover: "ASSAULT", mode: "sexual", gtd: 8, muc: nil),
    .attack: Classes(plover: "ASSAULT", mode: nil, gtd: 2, muc: "ATTACK"),
    .abduction: Classes(plover: "ASSAULT", mode: "abduct", gtd: 6, muc: "KIDNAPPING"),
    .excessiveForce: Classes(plover: "COERCE", mode: "repress", gtd: nil, muc: nil),
    .protestWithIntervention: Classes(plover: "PROTEST", mode: "demo", gtd: nil, muc: nil),
    .peacefulProtest: Classes(plover: "PROTEST", mode: "demo", gtd: nil, muc: nil),
    .violentDemonstration: Classes(plover: "PROTEST", mode: "riot", gtd: nil, muc: nil),
    .mobViolence: Classes(plover: "ASSAULT", mode: "beat", gtd: 8, muc: nil),
    .agreement: Classes(plover: "AGREE", mode: nil, gtd: nil, muc: nil),
    .arrests: Classes(plover: "COERCE", mode: "arrest", gtd: nil, muc: nil),
    .changeToGroup: Classes(plover: "MOBILIZE", mode: nil, gtd: nil, muc: nil),
    .disruptedWeaponsUse: Classes(plover: "COERCE", mode: "seize", gtd: nil, muc: nil),
    .baseEstablished: Classes(plover: "MOBILIZE", mode: nil, gtd: nil, muc: nil),
    .looting: Classes(plover: "ASSAULT", mode: "property", gtd: 7, muc: "ATTACK"),
    .nonViolentTransfer: Classes(plover: "RETREAT", mode: nil, gtd: nil, muc: nil),
    .other: Classes(plover: "ASSAULT", mode: nil, gtd: 9, muc: nil),
  ]

  /// What the weapon, the family and the effect say more precisely than the sub-event type.
  static func classes(
    _ subEvent: SubEventType, family: EventFamily, weapons: [Weapon.WeaponType],
    isSinglePersonKilled: Bool, isPerson: Bool
  ) -> Classes? {
    guard let row = table[subEvent] else { return nil }
    var mode = row.mode
    var gtd = row.gtd
    var muc = row.muc
    if weapons.contains(.uav), subEvent == .airDroneStrike { mode = "drone" }
    if subEvent == .attack, mode == nil {
      mode = weapons.isDisjoint(with: firearms) ? nil : "firearms"
      if isSinglePersonKilled, family == .kill { mode = "targeted" }
    }
    switch family {
    case .arson: (gtd, muc) = (7, "ARSON")
    case .robbery: muc = "ROBBERY"
    case .kill where isSinglePersonKilled && isPerson: gtd = 1
    case .beating, .ramming: gtd = 8
    default: break
    }
    if subEvent == .attack, !weapons.isDisjoint(with: [.bomb, .explosive, .ied, .vbied]) {
      muc = "BOMBING"
    }
    return Classes(plover: row.plover, mode: mode, gtd: gtd, muc: muc)
  }

  /// UCDP: 1 state-based, 2 non-state, 3 one-sided.
  static func violenceType(_ event: EventType, attackers: [Int], hasArmedTarget: Bool) -> Int? {
    guard event.isViolent, !attackers.isEmpty else { return nil }
    if !hasArmedTarget { return event == .battles ? nil : 3 }
    return attackers.isDisjoint(with: [1, 8]) ? 2 : 1
  }

  private static let firearms: [Weapon.WeaponType] = [
    .smallArms, .rifle, .handgun, .machineGun, .sniper,
  ]
}
