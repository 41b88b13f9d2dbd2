/// ACLED's event types.
public enum EventType: String, Sendable, Decodable, JSONWritable, CaseIterable {
  case battles = "Battles"
  case explosions = "Explosions/Remote violence"
  case violenceAgainstCivilians = "Violence against civilians"
  case protests = "Protests"
  case riots = "Riots"
  case strategicDevelopments = "Strategic developments"

  /// True for the types that are violence in themselves.
  public var isViolent: Bool {
    switch self {
    case .battles, .explosions, .violenceAgainstCivilians, .riots: true
    case .protests, .strategicDevelopments: false
    }
  }
}

/// ACLED's sub-event types; each belongs to one event type.
public enum SubEventType: String, Sendable, Decodable, JSONWritable, CaseIterable {
  case governmentRegainsTerritory = "Government regains territory"
  case nonStateActorOvertakesTerritory = "Non-state actor overtakes territory"
  case armedClash = "Armed clash"
  case chemicalWeapon = "Chemical weapon"
  case airDroneStrike = "Air/drone strike"
  case suicideBomb = "Suicide bomb"
  case shelling = "Shelling/artillery/missile attack"
  case remoteExplosive = "Remote explosive/landmine/IED"
  case grenade = "Grenade"
  case sexualViolence = "Sexual violence"
  case attack = "Attack"
  case abduction = "Abduction/forced disappearance"
  case excessiveForce = "Excessive force against protesters"
  case protestWithIntervention = "Protest with intervention"
  case peacefulProtest = "Peaceful protest"
  case violentDemonstration = "Violent demonstration"
  case mobViolence = "Mob violence"
  case agreement = "Agreement"
  case arrests = "Arrests"
  case changeToGroup = "Change to group/activity"
  case disruptedWeaponsUse = "Disrupted weapons use"
  case baseEstablished = "Headquarters or base established"
  case looting = "Looting/property destruction"
  case nonViolentTransfer = "Non-violent transfer of territory"
  case other = "Other"

  public var eventType: EventType {
    switch self {
    case .governmentRegainsTerritory, .nonStateActorOvertakesTerritory, .armedClash: .battles
    case .chemicalWeapon, .airDroneStrike, .suicideBomb, .shelling, .remoteExplosive, .grenade:
      .explosions
    case .sexualViolence, .attack, .abduction: .violenceAgainstCivilians
    case .excessiveForce, .protestWithIntervention, .peacefulProtest: .protests
    case .violentDemonstration, .mobViolence: .riots
    case .agreement, .arrests, .changeToGroup, .disruptedWeaponsUse, .baseEstablished, .looting,
      .nonViolentTransfer, .other:
      .strategicDevelopments
    }
  }
}
