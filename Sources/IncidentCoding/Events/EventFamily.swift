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
    return Self.neighbours.contains { $0.contains(self) && $0.contains(other) }
  }

  // Ways of telling one event that differ in the words only.
  private static let neighbours: [Set<EventFamily>] = [
    [.shooting, .clash], [.airstrike, .bombing], [.airstrike, .shelling], [.bombing, .shelling],
    [.shooting, .robbery], [.shooting, .stabbing], [.clash, .territory], [.clash, .riot],
    [.protest, .riot, .crackdown, .dispersal], [.stabbing, .beating], [.looting, .arson, .riot],
    [.shooting, .crackdown], [.clash, .shelling], [.mob, .riot], [.mob, .beating],
    [.stabbing, .robbery], [.robbery, .looting], [.shelling, .clash, .airstrike],
    [.ramming, .bombing], [.abduction, .shooting], [.clash, .bombing],
  ]
}
