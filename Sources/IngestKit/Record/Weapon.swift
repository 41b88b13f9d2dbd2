/// A means that was used, or was to be used.
public struct Weapon: Sendable, Hashable, Decodable {
  public enum WeaponType: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case uav, rocket, missile
    case cruiseMissile = "cruise_missile"
    case ballisticMissile = "ballistic_missile"
    case mortar, artillery, airstrike, helicopter
    case aerialBomb = "aerial_bomb"
    case ied, vbied
    case suicideVest = "suicide_vest"
    case bomb, explosive, mine, grenade, rpg
    case smallArms = "small_arms"
    case machineGun = "machine_gun"
    case rifle, handgun, sniper, knife, melee, incendiary, fire, chemical, vehicle, cyber, unknown
  }

  public var type: WeaponType
  /// GTD weapon type, 1–13.
  public var gtdWeaponType: Int?
  /// The words for the weapon; nil where only the attacker or the event tells of it: "gunmen".
  public var text: String?
  public var span: Span?
  public var number: CountRange?
  public var intercepted: CountRange?

  public init(
    type: WeaponType, gtdWeaponType: Int? = nil, text: String?, span: Span? = nil,
    number: CountRange? = nil, intercepted: CountRange? = nil
  ) {
    self.type = type
    self.gtdWeaponType = gtdWeaponType
    self.text = text
    self.span = span
    self.number = number
    self.intercepted = intercepted
  }

  enum CodingKeys: String, CodingKey {
    case type, text, span, number, intercepted
    case gtdWeaponType = "gtd_weaptype"
  }
}

extension Weapon: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("type", type)
      json.member("gtd_weaptype", ifPresent: gtdWeaponType)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
      json.member("number", ifPresent: number)
      json.member("intercepted", ifPresent: intercepted)
    }
  }
}
