internal import IngestKit

/// The days a report gives its incident, as two reports are compared by them.
struct ReportDays {
  let start: CalendarDay
  let end: CalendarDay
  /// Known to the day.
  let isExact: Bool
  /// No words of the article say when: it is dated by its publication alone.
  let isOfPublication: Bool

  /// Nil for an open time.
  init?(_ time: IncidentTime?) {
    guard let time, let end = time.end ?? time.start else { return nil }
    start = time.start ?? end - Self.openLength
    self.end = end
    isExact = time.datePrecision == .day
    isOfPublication = time.text == nil && time.anchor != nil
  }

  /// Known to the day, by words of the article.
  private var isTold: Bool { isExact && !isOfPublication }

  /// How many days ago something without a first day began at most.
  private static let openLength = 30
  /// How long after an event it may be told without its date.
  private static let aftermath = 45

  /// True when one is dated by its publication alone, days behind the other.
  static func isLate(_ one: Self?, _ other: Self?) -> Bool {
    guard let one, let other else { return false }
    return abs(one.end - other.end) > slack && (one.isOfPublication || other.isOfPublication)
  }

  /// True when each tells a day by its own words, and these lie too far apart for one event.
  static func areToldApart(_ one: Self?, _ other: Self?) -> Bool {
    guard let one, let other else { return false }
    return one.isTold && other.isTold && gap(one, other) > 1
  }

  /// How many days lie between two spans; negative where they overlap.
  private static func gap(_ one: Self, _ other: Self) -> Int {
    max(one.start - other.end, other.start - one.end)
  }

  /// How many days two reports of one event may differ by.
  private static let slack = 2

  /// What the days of two reports say for one incident; nil when they speak against it.
  static func likeness(_ one: Self?, _ other: Self?) -> Double? {
    guard let one, let other else { return 0 }
    if isLate(one, other) {
      // The one without words of its own is the later.
      let (late, early) = one.end > other.end ? (one, other) : (other, one)
      return late.isOfPublication && late.end - early.end <= aftermath ? 0 : nil
    }
    let gap = gap(one, other)
    if gap > slack { return nil }
    guard one.isExact, other.isExact else { return gap <= 0 ? 0.5 : 0 }
    if gap <= 0 { return 2 }
    // One night is of two days, but two days that words tell speak rather for two events.
    if one.isTold, other.isTold { return gap == 1 ? -0.5 : nil }
    return gap == 1 ? 1 : 0.25
  }
}
