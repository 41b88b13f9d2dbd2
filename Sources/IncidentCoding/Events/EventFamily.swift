/// Events of one family may be one event told twice.
package enum EventFamily: String, Sendable, CaseIterable {
  case kill, attack, shooting, stabbing, beating, ramming, robbery, bombing, shelling, airstrike
  case chemical, clash, territory, withdrawal, abduction, sexual, arson, looting, arrest
  case disrupted, protest, riot, mob, crackdown, dispersal, agreement, base, change

  /// Words of these families say little of how it was done, and join any violent event.
  var isUnspecific: Bool { self == .kill || self == .attack }

  /// True for events in which persons are harmed or things destroyed.
  var isViolent: Bool {
    switch self {
    case .territory, .withdrawal, .arrest, .disrupted, .protest, .dispersal, .agreement, .base,
      .change:
      false
    default: true
    }
  }

  /// True for events that words of violence may be part of.
  private var takesViolence: Bool { isViolent || self == .territory || self == .dispersal }

  /// True when two mentions of these families may tell of one event.
  func isCompatible(with other: EventFamily) -> Bool {
    if self == other { return true }
    if isUnspecific { return other.takesViolence }
    if other.isUnspecific { return takesViolence }
    return Self.partners[number] & 1 << UInt32(other.number) != 0
  }

  // Ways of telling one event that differ in the words only.
  private static let neighbours: [[EventFamily]] = [
    [.shooting, .clash], [.airstrike, .bombing], [.airstrike, .shelling], [.bombing, .shelling],
    [.shooting, .robbery], [.shooting, .stabbing], [.clash, .territory], [.clash, .riot],
    [.protest, .riot, .crackdown, .dispersal, .arrest], [.protest, .clash, .shooting, .beating],
    [.protest, .arson, .looting],
    [.stabbing, .beating], [.looting, .arson, .riot],
    [.shooting, .crackdown], [.clash, .shelling], [.mob, .riot], [.mob, .beating],
    [.stabbing, .robbery], [.robbery, .looting], [.shelling, .clash, .airstrike],
    [.ramming, .bombing], [.abduction, .shooting], [.clash, .bombing], [.arson, .airstrike],
    [.arson, .shelling], [.arson, .bombing], [.arson, .shooting], [.arson, .clash],
    [.arson, .stabbing],
  ]

  /// For each family the bits of those that it goes with; merging asks for every pair of mentions.
  private static let partners: [UInt32] = {
    var partners = [UInt32](repeating: 0, count: allCases.count)
    for group in neighbours {
      for family in group {
        for other in group { partners[family.number] |= 1 << UInt32(other.number) }
      }
    }
    return partners
  }()

  /// Its place among all families; hashing would hash its name.
  private var number: Int {
    switch self {
    case .kill: 0
    case .attack: 1
    case .shooting: 2
    case .stabbing: 3
    case .beating: 4
    case .ramming: 5
    case .robbery: 6
    case .bombing: 7
    case .shelling: 8
    case .airstrike: 9
    case .chemical: 10
    case .clash: 11
    case .territory: 12
    case .withdrawal: 13
    case .abduction: 14
    case .sexual: 15
    case .arson: 16
    case .looting: 17
    case .arrest: 18
    case .disrupted: 19
    case .protest: 20
    case .riot: 21
    case .mob: 22
    case .crackdown: 23
    case .dispersal: 24
    case .agreement: 25
    case .base: 26
    case .change: 27
    }
  }
}
