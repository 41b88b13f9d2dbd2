internal import IngestKit

/// Somebody found to have done it, and how the text puts it.
struct PerpetratorRole: Sendable {
  let mention: ActorMention
  var status: Actor.ClaimStatus
  /// Who says so.
  var by: Range<Int>?
  var rule: String
  /// The words for its men: the "terrorists" of "terrorists of the FMLN".
  var members: ActorMention?
}

/// Somebody or something found to be hit.
struct TargetRole: Sendable {
  /// Without its determiner and number.
  var tokens: Range<Int>
  /// The last word of the noun.
  var head: Int
  var canonical: String?
  /// Proper name; nil for what is only described.
  var name: Range<Int>?
  var kind: Target.Kind
  var type: Target.TargetType?
  var gtd: Int?
  var nationality: String?
  var count: PersonCount?
  var countTokens: Range<Int>?
  var effects: [Target.Effect] = []
  /// ACLED inter code, when it is an actor.
  var inter: Int?
  var rule: String

  var isThing: Bool {
    switch kind {
    case .facility, .vehicle, .infrastructure, .object: true
    case .person, .group, .area: false
    }
  }

  var isArmed: Bool {
    // "attacked Israel": the country is hit, not its forces.
    if kind == .area { return false }
    return switch type {
    case .activeMilitary, .lawEnforcement, .militant, .rebel, .militaryFacility,
      .lawEnforcementFacility:
      true
    default: inter.map(ActorEntry.armed.contains) ?? false
    }
  }
}

/// The means as the text names it.
struct WeaponRole: Sendable {
  let tokens: Range<Int>
  /// False when the words name the event or the attacker, and the weapon only by that.
  var isNamed = true
  var type: Weapon.WeaponType
  let gtd: Int?
  let number: CountRange?
  let rule: String
}

/// When, and by which words.
struct TimeRole: Sendable {
  enum Source: Int, Sendable, Comparable {
    /// Somewhere before in the story.
    case narrative
    /// Told as news of the day.
    case publication
    case sentence
    case clause

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Nil for the day of publication.
  var expression: TimeExpression?
  var start: CalendarDay?
  var end: CalendarDay?
  var precision: IncidentTime.DatePrecision
  var source: Source
  var rule: String

  /// The rule of a time that words count back from another: "two years after gunmen attacked".
  static let reckoned = "when.earlier"

  var isOvernight: Bool { expression?.rule == TimeOfDayPattern.overnightRule }
}

/// Where, and how far from the event word it stands.
struct PlaceRole: Sendable {
  enum Source: Int, Sendable, Comparable {
    /// The country that the story is about.
    case narrative, paragraph, sentence, clause

    var rule: String {
      switch self {
      case .narrative: "where.narrative"
      case .paragraph: "where.paragraph"
      case .sentence: "where.sentence"
      case .clause: "where.clause"
      }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var mention: PlaceMention
  var source: Source
  var others: [PlaceMention] = []
  /// True when only the mention's country is meant.
  var isCountryOnly = false
  /// Named by the article's title alone; the mention's tokens are the title's.
  var isOfTitle = false
  var rule: String

  /// The rule of a place that only the place line of the report names.
  static let dateline = "where.dateline"
  /// The rule of a capital in the place line, where reports are written wherever things happened:
  /// "MANILA (Reuters) -".
  static let bureau = "where.bureau"
  /// True when the event's own words name it, or others around them.
  var isOwn: Bool { source >= .sentence && rule != Self.dateline && rule != Self.bureau }
}
