internal import IngestKit

/// Weeks, months and years told from an anchor: "last week", "that month", "over the weekend".
extension TimeResolver {
  func unit(_ unit: TimeUnit, _ offset: Int) -> TimeReading? {
    guard let publication else { return unknown(unit) }
    guard var reading = self.unit(unit, offset, from: publication) else { return nil }
    reading.origin = .publication
    reading.anchorDate = publication
    if offset == 0 { reading.days = reading.days.map { untilReport($0, unit) } }
    return reading
  }

  func narrativeUnit(_ unit: TimeUnit, _ offset: Int) -> TimeReading? {
    let named =
      switch unit {
      case .year: anchors.lastYear.flatMap { CalendarDay(year: $0, month: 1, day: 1) }
      case .month: anchors.lastMonth?.firstDay
      default: anchors.lastDay
      }
    guard let base = named ?? publication else { return unknown(unit) }
    guard var reading = self.unit(unit, offset, from: base) else { return nil }
    reading.origin = named == nil ? .publication : .narrative
    reading.anchorDate = base
    return reading
  }

  /// Saturday and Sunday; "the weekend" is the last one that has begun.
  func weekend(_ offset: Int) -> TimeReading {
    guard let publication else { return TimeReading("XXXX-WXX-WE", nil) }
    let isNow = publication.weekday >= 6
    let weeks =
      switch offset {
      case ..<0: tense == .future && offset == -1 || isNow ? 0 : -1
      case 0: tense == .past && !isNow ? -1 : 0
      default: offset
      }
    let day = publication + 7 * weeks
    return reading(
      "\(TimexValue.week(day))-WE", DaySpan.weekend(inWeekOf: day), .publication)
  }

  func week(of meaning: Meaning) -> TimeReading? {
    guard let reading = resolve(meaning), let day = reading.days?.first else { return nil }
    return TimeReading(
      TimexValue.week(day), DaySpan.week(of: day), reading.origin, anchor: reading.anchorDate)
  }

  func unit(_ unit: TimeUnit, _ offset: Int, from base: CalendarDay) -> TimeReading? {
    switch unit {
    case .day: return .day(base + offset, .publication)
    case .week, .fortnight:
      let day = base + 7 * offset
      return TimeReading(TimexValue.week(day), DaySpan.week(of: day), .publication)
    case .month: return monthReading(Month(of: base) + offset, .publication)
    case .quarter:
      let month = Month(year: base.year, month: Month(of: base).quarter * 3 - 2) + 3 * offset
      return reading(
        TimexValue.quarter(month.quarter, of: month.year), DaySpan.months(from: month, count: 3),
        .publication)
    case .year:
      let year = base.year + offset
      return reading(TimexValue.year(year), DaySpan.year(year), .publication)
    case .decade: return decade((base.year / 10 + offset) * 10)
    case .century: return century((base.year - 1) / 100 + 1 + offset)
    case .second, .minute, .hour: return nil
    }
  }

  /// UCDP: "this week" reaches from Monday to the day of the report.
  private func untilReport(_ days: DaySpan, _ unit: TimeUnit) -> DaySpan {
    guard let publication, tense != .future, unit != .quarter, days.first <= publication else {
      return days
    }
    return DaySpan(days.first, min(days.last, publication))
  }

  private func unknown(_ unit: TimeUnit) -> TimeReading {
    switch unit {
    case .week, .fortnight: TimeReading("XXXX-WXX", nil)
    case .month: TimeReading("XXXX-XX", nil)
    case .quarter: TimeReading("XXXX-QX", nil)
    default: TimeReading("XXXX", nil)
    }
  }
}
