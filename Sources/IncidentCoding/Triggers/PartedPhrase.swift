/// What must stand behind the first word of a phrase that its object may part.
enum PartedPhrase: CaseIterable {
  /// "took 15 sailors hostage"
  case captive
  /// "marched nine workers out at gunpoint"
  case gunpoint
  /// "herded 63 villagers into the bush"
  case wilds
  /// "taken off two buses", "dragged from their homes"
  case shelter
  /// "took six members of a cell into custody"
  case custody
  /// "used drones against a column"
  case opponent
  /// "drove a van into shoppers"
  case crowd
  /// "sprayed their house with bullets"
  case bullets
  /// "fired several rounds at people"
  case rounds
  /// "traded heavy machine-gun fire"
  case armsFire
  /// "came under heavy machine-gun fire"
  case underFire
  /// "recovered 11 bodies", "the bodies of two men were found"
  case bodies
  /// "lost five of its soldiers"
  case fighters
  /// "claimed 15 lives"
  case lives
  /// "claimed 15 lives", "claimed 15 victims"
  case livesOrVictims
  /// "fell entirely under the control of the gang"
  case control
  /// "expelled the rebels from the town"
  case origin
  /// "drove the rebels out of the town"
  case exit
  /// "built a second camp"
  case base
  /// "set the base up", "set up two more bases"
  case baseSetUp
  /// "sent 200 more soldiers"
  case troops
  /// "set two trucks on fire", "set the town hall ablaze"
  case flames

  /// Nil for a phrase that stands together.
  init?(_ lemma: String) {
    guard let phrase = Self.byLemma[lemma] else { return nil }
    self = phrase
  }

  private static let byLemma = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { phrase in phrase.lemmas.map { ($0, phrase) } })

  /// As they stand in the dictionary.
  private var lemmas: [String] {
    switch self {
    case .captive: ["take hostage", "hold hostage"]
    case .gunpoint: ["march", "lead", "take", "drag", "bundle", "herd"].map { "\($0) at gunpoint" }
    case .wilds: ["herd", "march", "take", "lead", "drag"].map { "\($0) into bush" }
    case .shelter: ["take", "drag", "snatch"].map { "\($0) from home" }
    case .custody: ["take into custody"]
    case .opponent: ["use against"]
    case .crowd:
      [
        "drive", "steer", "accelerate", "swerve", "career", "barrel", "smash", "speed", "plow",
        "plough",
      ].map { "\($0) into" }
    case .bullets: ["spray with bullets", "riddle with bullets"]
    case .rounds: ["fire rounds"]
    case .armsFire: ["trade fire", "exchange fire"]
    case .underFire: ["come under fire", "come under attack"]
    case .bodies:
      [
        "find", "discover", "recover", "retrieve", "pull", "count", "receive", "identify", "remove",
        "collect", "bury",
      ].map { "\($0) bodies" }
    case .fighters: ["lose soldiers"]
    case .lives: ["take lives", "cost lives"]
    case .livesOrVictims: ["claim lives"]
    case .control: ["fall under control"]
    case .origin: ["expel from", "oust from", "dislodge from"]
    case .exit: ["drive out", "push out"]
    case .base: ["establish", "build", "open", "construct", "inaugurate"].map { "\($0) a base" }
    case .baseSetUp: ["set up a base"]
    case .troops: ["send troops", "deploy troops", "dispatch troops"]
    case .flames: ["set on fire"]
    }
  }
}
