/// Patterns of time expressions.
struct TimePatterns: OptionSet {
  let rawValue: UInt32

  static let month = Self(rawValue: 1)
  static let numericDate = Self(rawValue: 1 << 1)
  static let weekday = Self(rawValue: 1 << 2)
  static let relativeDay = Self(rawValue: 1 << 3)
  static let unit = Self(rawValue: 1 << 4)
  static let monthPointer = Self(rawValue: 1 << 5)
  static let quarter = Self(rawValue: 1 << 6)
  static let holiday = Self(rawValue: 1 << 7)
  static let edge = Self(rawValue: 1 << 8)
  static let shift = Self(rawValue: 1 << 9)
  static let possessive = Self(rawValue: 1 << 10)
  static let weekend = Self(rawValue: 1 << 11)
  static let year = Self(rawValue: 1 << 12)
  static let range = Self(rawValue: 1 << 13)
  static let timeOfDay = Self(rawValue: 1 << 14)
  static let set = Self(rawValue: 1 << 15)
  static let duration = Self(rawValue: 1 << 16)
  static let reference = Self(rawValue: 1 << 17)
  static let prefix = Self(rawValue: 1 << 18)
}

extension TimeWord {
  /// The patterns that may begin with the word.
  var patterns: TimePatterns {
    switch self {
    case .other: [.year, .reference]
    case .mark: .year
    case .number: [.month, .numericDate, .holiday, .shift, .year, .range, .timeOfDay, .duration]
    case .cardinal: [.month, .holiday, .shift, .year, .range, .timeOfDay, .duration]
    case .ordinal: [.month, .monthPointer, .quarter, .holiday, .year, .range]
    case .vague: [.holiday, .shift, .duration]
    case .month: [.month, .holiday]
    case .weekday: [.weekday, .holiday, .set]
    case .unit: [.relativeDay, .monthPointer, .holiday, .shift, .year, .duration]
    case .season: [.quarter, .holiday]
    case .relativeDay: [.relativeDay, .holiday]
    case .deixis:
      [.weekday, .unit, .monthPointer, .quarter, .holiday, .possessive, .timeOfDay, .reference]
    case .edge: [.holiday, .edge, .timeOfDay]
    case .approximation: [.holiday, .prefix]
    case .reference: [.holiday, .reference]
    case .frequency: [.holiday, .set]
    case .partOfDay, .clockName, .tonight: [.holiday, .timeOfDay]
    case .weekend, .meridiem, .timeZone, .holiday, .nameTail: .holiday
    case .glue(let glue): glue.patterns
    }
  }
}

extension Glue {
  fileprivate var patterns: TimePatterns {
    switch self {
    case .the:
      [
        .month, .relativeDay, .unit, .monthPointer, .quarter, .holiday, .edge, .shift, .weekend,
        .year, .range, .timeOfDay, .reference,
      ]
    case .a, .half: [.holiday, .shift, .duration]
    case .in: [.holiday, .shift]
    case .earlier: [.unit, .holiday]
    case .from, .between: [.holiday, .range]
    case .every: [.holiday, .set]
    case .now: [.holiday, .reference]
    case .more, .less, .at, .no, .over: [.holiday, .prefix]
    default: .holiday
    }
  }
}
