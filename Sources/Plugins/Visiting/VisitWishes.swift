/// When a publisher wants to be asked, as the feed and the header of the answer say.
struct VisitWishes: Sendable, Equatable, Codable {
  /// How long the feed may be kept without asking again (RSS `ttl`).
  var ttl: Duration?
  /// How long the answer was good (Cache-Control, Expires).
  var freshness: Duration?
  /// Hours of the day, 0–23 in UTC, in which not to ask.
  var skippedHours: Set<Int> = []
  /// Days of the week, Monday is 1, on which not to ask, in UTC.
  var skippedDays: Set<Int> = []

  /// The number of a day by its English name; nil for anything else.
  static func day(named name: String) -> Int? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return names.firstIndex(of: name.lowercased()).map { $0 + 1 }
  }

  /// The longest that the publisher asks to wait.
  var pause: Duration { max(ttl ?? .zero, freshness ?? .zero) }

  /// True in an hour or on a day that the publisher excludes; one that excludes all has erred.
  func excludes(hour: Int, day: Int) -> Bool {
    skippedHours.contains(hour) && !skippedHours.isSuperset(of: 0..<24)
      || skippedDays.contains(day) && !skippedDays.isSuperset(of: 1...7)
  }
}
