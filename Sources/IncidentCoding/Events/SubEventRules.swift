internal import IngestKit

/// Decides the ACLED sub-event type from the event word, the weapon, the actors and the target.
struct SubEventRules {
  struct Scene {
    var trigger: SubEventType
    var family: EventFamily
    // Lists, since sets would hash the names of the cases.
    var weapons: [Weapon.WeaponType]
    /// ACLED inter codes of the perpetrators.
    var attackers: [Int]
    var attackerCountries: [String]
    var hasArmedTarget: Bool
    /// Soldiers or rebels, and no police.
    var hasFighterTarget: Bool
    var hasProtesterTarget: Bool
    /// Persons who are no fighters are hit as well.
    var hasCivilianTarget: Bool
    /// A single person of name: an assassination rather than a fight.
    var hasNamedVictim: Bool
    /// "murdered", "executed": by hand, and at close range.
    var isMurder: Bool
    /// A crowd or villagers who take the law into their own hands.
    var isMob: Bool
    /// The sentence of the event says that a place changed hands.
    var gainsGround: Bool
    /// "bombed", "the bombing": by aircraft or by hand.
    var isBombed: Bool
    /// "rioted", "hurled stones", and no mere clash with somebody.
    var isRiot: Bool
    /// "captured two soldiers": fighters were taken, and no ground.
    var takesPersons: Bool
    /// Nobody fought for the place.
    var isUnopposed: Bool
    /// The event is told as a part of fighting.
    var isInBattle: Bool
    /// Weapons are what was seized, found or destroyed.
    var hasWeaponObject: Bool
    /// "suicide" beside the event word.
    var isSuicide: Bool
    /// Of every mention of the event.
    var families: [EventFamily]
    var subEvents: [SubEventType]
    /// ISO code of the country where it happened.
    var country: String?
  }

  static func subEvent(of scene: Scene) -> SubEventType {
    if scene.isSuicide, [.kill, .attack, .bombing, .ramming].contains(scene.family) {
      return .suicideBomb
    }
    if scene.weapons.contains(.chemical), scene.family.isViolent, !scene.hasProtesterTarget {
      return .chemicalWeapon
    }
    if scene.hasWeaponObject { return .disruptedWeaponsUse }
    if !scene.families.isDisjoint(with: [.protest, .dispersal, .crackdown, .riot]) {
      return demonstration(scene)
    }
    if [.arson, .looting].contains(scene.family), scene.attackers.contains(6) {
      return .violentDemonstration
    }
    if [.arson, .beating].contains(scene.family), scene.isMob, isOfMob(scene) {
      return .mobViolence
    }
    if scene.gainsGround, scene.family != .territory, !isRemote(scene.family) {
      return territory(scene)
    }
    if scene.family == .arrest, scene.hasProtesterTarget { return .protestWithIntervention }
    return switch scene.family {
    case .attack where isSweep(scene): .arrests
    case .kill, .attack: unspecific(scene)
    case .arson: arson(scene)
    case .bombing: bombing(scene)
    case .shooting: shooting(scene)
    case .airstrike, .shelling: remote(scene)
    case .clash: clash(scene)
    case .territory: scene.takesPersons ? .armedClash : territory(scene)
    default: scene.trigger
    }
  }

  /// "Police raided 22 addresses and took 41 people into custody"
  private static func isSweep(_ scene: Scene) -> Bool {
    scene.families.contains(.arrest) && !scene.attackers.isEmpty
      && scene.attackers.allSatisfy { $0 == 1 } && scene.weapons.isEmpty
      && scene.families.isDisjoint(with: [.kill, .shooting, .clash, .beating])
  }

  /// "A drone set a depot on fire": from afar, unless somebody came with a torch or a bomb.
  private static func arson(_ scene: Scene) -> SubEventType {
    guard let found = subEvent(ofWeapons: scene.weapons), found != .remoteExplosive else {
      return scene.trigger
    }
    return found
  }

  /// What a weapon makes of an attack, the most telling first.
  static func subEvent(ofWeapons weapons: [Weapon.WeaponType]) -> SubEventType? {
    byWeapon.first { !$0.0.isDisjoint(with: weapons) }?.1
  }

  private static let byWeapon: [([Weapon.WeaponType], SubEventType)] = [
    ([.chemical], .chemicalWeapon),
    ([.suicideVest], .suicideBomb),
    ([.uav, .airstrike, .aerialBomb, .helicopter], .airDroneStrike),
    (
      [.rocket, .missile, .cruiseMissile, .ballisticMissile, .mortar, .artillery, .rpg], .shelling
    ),
    ([.grenade], .grenade),
    ([.ied, .vbied, .bomb, .explosive, .mine], .remoteExplosive),
  ]

  /// The ACLED inter codes of a state's forces, of this country or another one.
  private static let forces = [1, 8]
  /// Those of rebels, political militias and identity militias.
  private static let groups = [2, 3, 4]

  private static func unspecific(_ scene: Scene) -> SubEventType {
    if let found = subEvent(ofWeapons: scene.weapons) { return found }
    if scene.hasProtesterTarget, !scene.attackers.isDisjoint(with: forces) {
      return .excessiveForce
    }
    if !scene.isMurder, isFromAfar(scene) { return .airDroneStrike }
    if isOfMob(scene) { return .mobViolence }
    if scene.families.contains(.sexual) { return .sexualViolence }
    if scene.hasArmedTarget, !scene.hasCivilianTarget, !scene.hasNamedVictim,
      isOfFighters(scene) || scene.isInBattle
    {
      return .armedClash
    }
    return .attack
  }

  private static func isOfMob(_ scene: Scene) -> Bool {
    if scene.families.contains(.mob) { return true }
    if !scene.attackers.isEmpty, scene.attackers.allSatisfy({ $0 == 5 }) { return true }
    return scene.isMob && scene.attackers.isDisjoint(with: [1, 2, 3, 8])
  }

  private static func isRemote(_ family: EventFamily) -> Bool {
    [.airstrike, .shelling, .bombing, .chemical].contains(family)
  }

  /// Whose hands a place fell into; what is seized may also be weapons.
  private static func territory(_ scene: Scene) -> SubEventType {
    if scene.isUnopposed { return .nonViolentTransfer }
    if !scene.attackers.isDisjoint(with: forces) { return .governmentRegainsTerritory }
    if !scene.attackers.isDisjoint(with: groups) { return .nonStateActorOvertakesTerritory }
    return scene.trigger
  }

  /// The gravest thing that is told of a demonstration.
  private static func demonstration(_ scene: Scene) -> SubEventType {
    if scene.families.contains(.crackdown) { return .excessiveForce }
    if scene.families.contains(.mob) { return .mobViolence }
    if !scene.families.isDisjoint(with: [.riot, .clash, .arson, .looting]) {
      return isFightOfGroups(scene) ? .armedClash : .violentDemonstration
    }
    if !scene.families.isDisjoint(with: [.kill, .shooting, .beating]) {
      return .excessiveForce
    }
    return scene.families.isDisjoint(with: [.dispersal, .arrest])
      ? .peacefulProtest : .protestWithIntervention
  }

  /// "Gunmen clashed with police"
  private static func isFightOfGroups(_ scene: Scene) -> Bool {
    !scene.attackers.isDisjoint(with: groups) && scene.attackers.isDisjoint(with: [5, 6])
      && !scene.families.contains(.protest) && !scene.isRiot
  }

  /// A state that strikes in another country, with no word of troops, does so from the air.
  private static func isFromAfar(_ scene: Scene) -> Bool {
    guard !scene.attackers.isDisjoint(with: forces), let country = scene.country,
      !scene.attackerCountries.isEmpty
    else { return false }
    return !scene.attackerCountries.contains(country)
      && scene.weapons.isDisjoint(with: arms + [.knife])
  }

  /// What is fired by hand.
  private static let arms: [Weapon.WeaponType] = [
    .smallArms, .rifle, .handgun, .machineGun, .sniper,
  ]

  private static func bombing(_ scene: Scene) -> SubEventType {
    if scene.subEvents.contains(.suicideBomb) || scene.weapons.contains(.suicideVest) {
      return .suicideBomb
    }
    if scene.trigger == .grenade { return .grenade }
    if isOfAircraft(scene) { return .airDroneStrike }
    if !scene.weapons.isDisjoint(with: [.airstrike, .aerialBomb, .helicopter, .uav]) {
      return .airDroneStrike
    }
    if !scene.weapons.isDisjoint(with: [.rocket, .missile, .mortar, .artillery]) {
      return .shelling
    }
    if scene.weapons.contains(.grenade),
      scene.weapons.isDisjoint(with: [.bomb, .ied, .vbied, .explosive])
    {
      return .grenade
    }
    return .remoteExplosive
  }

  /// "The army bombed the town": a state's forces do so from the air.
  private static func isOfAircraft(_ scene: Scene) -> Bool {
    scene.isBombed && !scene.attackers.isEmpty && scene.attackers.allSatisfy(forces.contains)
      && scene.weapons.isDisjoint(with: [.ied, .vbied, .mine, .explosive])
  }

  private static func shooting(_ scene: Scene) -> SubEventType {
    if scene.hasProtesterTarget, !scene.attackers.isDisjoint(with: forces) {
      return .excessiveForce
    }
    if isOfMob(scene) { return .mobViolence }
    if scene.weapons.isDisjoint(with: arms),
      let found = subEvent(ofWeapons: scene.weapons)
    {
      return found
    }
    if isOfTwoSides(scene)
      || scene.hasArmedTarget && !scene.hasCivilianTarget && isOfFighters(scene)
    {
      return .armedClash
    }
    return .attack
  }

  /// "a shoot-out between bandits and soldiers"
  private static func isOfTwoSides(_ scene: Scene) -> Bool {
    !scene.attackers.isDisjoint(with: forces) && !scene.attackers.isDisjoint(with: groups)
  }

  private static func remote(_ scene: Scene) -> SubEventType {
    if scene.family == .airstrike { return .airDroneStrike }
    let others = scene.weapons.filter { ![.bomb, .explosive].contains($0) }
    return subEvent(ofWeapons: others) == .airDroneStrike
      && scene.weapons.isDisjoint(with: [.rocket, .missile, .mortar, .artillery])
      ? .airDroneStrike : scene.trigger
  }

  private static func clash(_ scene: Scene) -> SubEventType {
    if scene.isMob, scene.attackers.isDisjoint(with: [1, 2, 3, 8]) { return .mobViolence }
    return scene.attackers.contains(6) || scene.attackers.contains(5) || scene.hasProtesterTarget
      ? .violentDemonstration : scene.trigger
  }

  /// By armed men, or by somebody whom the text leaves unnamed: soldiers and rebels fall in fights.
  private static func isOfFighters(_ scene: Scene) -> Bool {
    !scene.attackers.isDisjoint(with: ActorEntry.armed)
      || scene.attackers.isEmpty && scene.hasFighterTarget && !scene.isMurder
        && scene.family != .attack
  }
}

extension Array where Element: Equatable {
  /// True when the lists have nothing in common.
  func isDisjoint(with other: [Element]) -> Bool { !contains(where: other.contains) }
}
