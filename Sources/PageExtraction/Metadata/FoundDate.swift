internal import IngestKit

/// A day that a page names, and where it does.
struct FoundDate {
  let date: WrittenDate
  let origin: String
  var basis = PageMetadata.DateBasis.stated
}

extension FoundDate {
  /// Whether it tells when the page was made, which may be years before its publication.
  var isOfCreation: Bool { origin.contains("created") || origin.contains("dateCreated") }

  /// Whether it stands where programs look, apart from what is shown.
  var isData: Bool { origin.hasPrefix("ld+json") || origin.hasPrefix("meta") }

  /// Whether an instant in UTC can be what another place says in local time.
  ///
  /// - Parameter offsets: the zones that it may be local in.
  func mayBe(_ local: FoundDate, in offsets: ClosedRange<Int>) -> Bool {
    guard date.mayBeLocally(local.date.day, in: offsets) else { return false }
    return !local.date.hasTime || Self.isZone(local.date.seconds / 60 - date.seconds / 60)
  }

  /// Whether so many minutes east of UTC are a zone of some country.
  static func isZone(_ minutes: Int) -> Bool {
    guard (-12 * 60...14 * 60).contains(minutes) else { return false }
    return minutes % 60 == 0 || halfHours.contains(minutes)
  }

  private static let halfHours: Set<Int> = [
    -9 * 60 - 30, -3 * 60 - 30, -2 * 60 - 30, 3 * 60 + 30, 4 * 60 + 30, 5 * 60 + 30, 5 * 60 + 45,
    6 * 60 + 30, 8 * 60 + 45, 9 * 60 + 30, 10 * 60 + 30, 12 * 60 + 45, 13 * 60 + 45,
  ]
}

extension WrittenDate {
  /// Whether it has a time with its zone that is no stand-in for an unknown one.
  var isExact: Bool { hasTime && offset != nil && !isMidnight }

  private var isMidnight: Bool { (seconds + (offset ?? 0) * 60) % 86_400 == 0 }

  var utcDay: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Whether a day is that of this instant, as written or in UTC.
  func isOn(_ other: CalendarDay) -> Bool { day == other || utcDay == other }

  /// Whether a day can be the local one of this instant in UTC, in one of some zones.
  func mayBeLocally(_ other: CalendarDay, in offsets: ClosedRange<Int>) -> Bool {
    guard hasTime, offset == 0, day != other else { return false }
    let days = [offsets.lowerBound, offsets.upperBound].map {
      Int((Double(seconds + $0 * 60) / 86_400).rounded(.down))
    }
    return (days[0]...days[1]).contains(other.daysSinceEpoch)
  }
}
