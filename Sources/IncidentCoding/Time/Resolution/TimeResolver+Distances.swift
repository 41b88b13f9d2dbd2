internal import IngestKit

/// Times told by a length: "two days ago", "the past week", "recently".
extension TimeResolver {
  /// UCDP: "recently" is the three days before the report.
  func recent(_ value: String) -> TimeReading {
    let days = publication.map { DaySpan($0 - 3, $0 - 1) }
    var reading = reading(value, days, .publication)
    if value.hasPrefix("P") && value != TimeReference.past.rawValue { reading.kind = .duration }
    return reading
  }

  func window(_ amount: Amount, _ unit: TimeUnit, isPast: Bool) -> TimeReading {
    let days = publication.flatMap {
      isPast ? past(amount, unit, before: $0) : coming(amount, unit, after: $0)
    }
    var reading = reading(value(of: amount, unit), days, .publication)
    reading.kind = .duration
    return reading
  }

  func shifted(
    _ amount: Amount, _ unit: TimeUnit, isPast: Bool, from origin: Meaning.Origin
  ) -> TimeReading? {
    let unknown = isPast ? TimeReference.past : .future
    guard let base = base(origin) else {
      return TimeReading(unknown.rawValue, nil)
    }
    guard let count = amount.count else {
      if amount == .vague, unit == .day, isPast { return recent(unknown.rawValue) }
      return TimeReading(unknown.rawValue, nil)
    }
    guard var reading = moved(base.day, by: isPast ? -count : count, unit, origin) else {
      return nil
    }
    reading.origin = base.how
    reading.anchorDate = base.day
    return reading
  }

  private func base(
    _ origin: Meaning.Origin
  ) -> (day: CalendarDay, how: IncidentTime.Anchor.Origin)? {
    switch origin {
    case .publication: return publication.map { ($0, .publication) }
    case .narrative:
      if let day = anchors.lastDay { return (day, .narrative) }
      return publication.map { ($0, .publication) }
    case .meaning(let meaning):
      guard let reading = resolve(meaning), let day = reading.days?.first else { return nil }
      return (day, reading.origin ?? .publication)
    }
  }

  /// Days and up to two weeks are counted exactly; longer units name a week, a month or a year.
  private func moved(
    _ base: CalendarDay, by count: Int, _ unit: TimeUnit, _ origin: Meaning.Origin
  ) -> TimeReading? {
    if case .meaning = origin { return movedExactly(base, by: count, unit) }
    switch unit {
    case .second, .minute: return .day(base, .publication)
    case .hour: return .day(base + count / 24, .publication)
    case .day: return .day(base + count, .publication)
    case .week where abs(count) <= 2: return .day(base + 7 * count, .publication)
    case .fortnight: return .day(base + 14 * count, .publication)
    case .week, .month, .quarter, .year: return self.unit(unit, count, from: base)
    case .decade: return self.unit(.year, 10 * count, from: base)
    case .century: return self.unit(.year, 100 * count, from: base)
    }
  }

  private func movedExactly(_ base: CalendarDay, by count: Int, _ unit: TimeUnit) -> TimeReading? {
    let day: CalendarDay? =
      switch unit {
      case .second, .minute, .hour: base
      case .day: base + count
      case .week: base + 7 * count
      case .fortnight: base + 14 * count
      case .month: base.adding(months: count)
      case .quarter: base.adding(months: 3 * count)
      case .year: base.adding(months: 12 * count)
      case .decade: base.adding(months: 120 * count)
      case .century: base.adding(months: 1200 * count)
      }
    return day.map { .day($0, .publication) }
  }

  /// UCDP: "past few days" leaves the report's day out, "past week" takes it in.
  private func past(_ amount: Amount, _ unit: TimeUnit, before day: CalendarDay) -> DaySpan? {
    let count = amount.count ?? (amount == .half ? 1 : Self.fewUnits)
    switch unit {
    case .second, .minute: return DaySpan(day)
    case .hour: return DaySpan(day - (count + 23) / 24, day)
    case .day: return DaySpan(day - count, day - 1)
    case .week: return DaySpan(day - (7 * count - 1), day)
    case .fortnight: return DaySpan(day - (14 * count - 1), day)
    default:
      guard let months = unit.months else { return nil }
      return day.adding(months: -months * count).map { DaySpan($0 + 1, day) }
    }
  }

  private func coming(_ amount: Amount, _ unit: TimeUnit, after day: CalendarDay) -> DaySpan? {
    let count = amount.count ?? (amount == .half ? 1 : Self.fewUnits)
    switch unit {
    case .second, .minute: return DaySpan(day)
    case .hour: return DaySpan(day, day + (count + 23) / 24)
    case .day: return DaySpan(day + 1, day + count)
    case .week: return DaySpan(day + 1, day + 7 * count)
    case .fortnight: return DaySpan(day + 1, day + 14 * count)
    default:
      guard let months = unit.months else { return nil }
      return day.adding(months: months * count).map { DaySpan(day + 1, $0) }
    }
  }

  private static let fewUnits = 3
}

extension TimeUnit {
  fileprivate var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }
}
