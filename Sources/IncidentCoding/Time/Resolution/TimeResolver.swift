internal import IngestKit

/// Works out which days a meaning names, by UCDP's rules for date words.
struct TimeResolver {
  let anchors: AnchorTracker
  let tense: Tense
  let place: NarrativePlace

  var publication: CalendarDay? { anchors.publication }

  func resolve(_ meaning: Meaning) -> TimeReading? {
    switch meaning {
    case .date(let date): resolve(date)
    case .weekday(let weekday, let deixis): self.weekday(weekday, deixis)
    case .weekdayInWeek(let weekday, let week): self.weekday(weekday, inWeek: week)
    case .relativeDay(let offset): relativeDay(offset)
    case .narrativeDay(let offset): narrativeDay(offset)
    case .month(let month, let year): self.month(month, year)
    case .quarter(let quarter, let year): self.quarter(quarter, year)
    case .namedQuarter: namedQuarter
    case .half(let half, let year): self.half(half, year)
    case .season(let season, let year): self.season(season, year)
    case .holiday(let holiday, let year): self.holiday(holiday, year)
    case .year(let year): self.year(year)
    case .decade(let first): decade(first)
    case .century(let number): century(number)
    case .unit(let unit, let offset): self.unit(unit, offset)
    case .narrativeUnit(let unit, let offset): narrativeUnit(unit, offset)
    case .weekend(let offset): weekend(offset)
    case .window(let amount, let unit, let isPast): window(amount, unit, isPast: isPast)
    case .shifted(let amount, let unit, let isPast, let origin):
      shifted(amount, unit, isPast: isPast, from: origin)
    case .nth(let number, let countable, let whole): nth(number, countable, of: whole)
    case .weekOf(let day): week(of: day)
    case .edge(let edge, let whole): self.edge(edge, of: whole)
    case .clock(let time, let day): clock(time, on: day)
    case .range(let first, let last): range(first, last)
    case .duration(let amount, let unit): duration(amount, unit)
    case .set(let value): set(value)
    case .reference(let reference): TimeReading(reference.rawValue, nil)
    case .recent(let value): recent(value)
    }
  }

  func isFuture(_ deixis: Deixis?) -> Bool {
    switch deixis {
    case .next, .coming, .following: true
    case .last, .past, .previous: false
    default: tense == .future
    }
  }

  private func duration(_ amount: Amount, _ unit: TimeUnit) -> TimeReading {
    var reading = TimeReading(value(of: amount, unit), nil)
    reading.kind = .duration
    return reading
  }

  private func set(_ value: String) -> TimeReading {
    var reading = TimeReading(value, nil)
    reading.kind = .set
    return reading
  }

  func value(of amount: Amount, _ unit: TimeUnit) -> String {
    guard amount == .half else { return unit.duration(amount.count) }
    return switch unit {
    case .hour: "PT30M"
    case .year: "P6M"
    case .day: "PT12H"
    case .decade: "P5Y"
    case .century: "P50Y"
    default: unit.duration(nil)
    }
  }
}
