/// Hours and parts of the day with the day they belong to: "last night", "5 p.m. on Tuesday".
enum TimeOfDayPattern {
  /// The rule of an hour without a day, which is no date by itself.
  static let bareHour = "time.bare-hour"
  /// The rule of a night that belongs to two days.
  static let overnightRule = "time.overnight"

  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    pointed(text, at: index) ?? hourFirst(text, at: index) ?? partFirst(text, at: index)
      ?? tonight(text, at: index)
  }

  /// Adds "night", "at 5 p.m.", ", around noon" to a day that was read.
  static func extend(_ text: TimeText, _ day: TimeMatch) -> TimeMatch {
    var place = day.end
    var time: TimeOfDay?
    if case .edge = text[place], case .partOfDay = text[place + 1] { place += 1 }
    if case .partOfDay(let part) = text[place] {
      time = .part(part)
      place += 1
    } else if text.isGlue(place, .in) || text.isGlue(place, .at),
      case .partOfDay(let part) = text[text.skippingThe(place + 1)]
    {
      time = .part(part)
      place = text.skippingThe(place + 1) + 1
    }
    let hourPlace = behindAt(text, place)
    if let hour = ClockPattern.read(text, at: hourPlace) {
      time = hour.time
      place = hour.end
    }
    guard let time else { return day }
    return TimeMatch(place, .clock(time, on: day.meaning), "time.\(kind(time))")
  }

  /// "last night", "this morning", "that evening", "the next morning", "the previous night".
  private static func pointed(_ text: TimeText, at index: Int) -> TimeMatch? {
    let place = text.skippingThe(index)
    guard case .deixis(let deixis) = text[place] else { return nil }
    let partPlace = text[place + 1] == .edge(.early) ? place + 2 : place + 1
    guard case .partOfDay(let part) = text[partPlace] else { return nil }
    let day: Meaning
    switch deixis {
    case .last, .past: day = .relativeDay(part == .night || place == index ? -1 : 0)
    case .this: day = .relativeDay(0)
    case .that, .same: day = .narrativeDay(0)
    case .next, .following: day = .narrativeDay(1)
    case .previous: day = .narrativeDay(-1)
    case .current, .coming: return nil
    }
    let match = TimeMatch(partPlace + 1, .clock(.part(part), on: day), "time.part-of-day")
    let hourPlace = behindAt(text, match.end)
    guard let hour = ClockPattern.read(text, at: hourPlace) else { return match }
    return TimeMatch(hour.end, .clock(hour.time, on: day), "time.hour")
  }

  /// "5 p.m. Tuesday", "noon on 3 March", "10:35 a.m.".
  private static func hourFirst(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let hour = ClockPattern.read(text, at: index) else { return nil }
    // "0945 this morning", "7 p.m. last night".
    if let part = pointed(text, at: hour.end) ?? tonight(text, at: hour.end),
      case .clock(.part, on: let day) = part.meaning
    {
      return TimeMatch(part.end, .clock(hour.time, on: day), "time.hour")
    }
    guard let day = dayBehind(text, hour.end) else {
      // "High Noon" is a film.
      if case .clockName = text[index], text.token(index)?.isCapitalized == true,
        text.token(index)?.isFirstOfSentence == false, !text.document.isUpperCase
      {
        return nil
      }
      return TimeMatch(hour.end, .clock(hour.time, on: nil), bareHour)
    }
    return TimeMatch(day.end, .clock(hour.time, on: day.meaning), "time.hour")
  }

  /// "mid-afternoon yesterday", "the evening of 3 March", "morning of Christmas".
  private static func partFirst(_ text: TimeText, at index: Int) -> TimeMatch? {
    var place = text.skippingThe(index)
    var isSpecific = place > index && isBehindPreposition(text, index)
    if case .edge = text[place] {
      place = text.skippingHyphen(place + 1)
      isSpecific = true
    }
    guard case .partOfDay(let part) = text[place] else { return nil }
    let behind = text.isGlue(place + 1, .of) ? place + 2 : place + 1
    if let day = dayBehind(text, behind) {
      return TimeMatch(day.end, .clock(.part(part), on: day.meaning), "time.part-of-day")
    }
    if text.token(place)?.word == overnight {
      return TimeMatch(place + 1, .clock(.part(.night), on: .relativeDay(0)), overnightRule)
    }
    guard isSpecific, !UnitPattern.isPlural(text, place) else { return nil }
    return TimeMatch(place + 1, .clock(.part(part), on: nil), "time.part-of-day")
  }

  /// "in the evening", "during the night".
  private static func isBehindPreposition(_ text: TimeText, _ index: Int) -> Bool {
    switch text[index - 1] {
    case .glue(.in), .glue(.during), .glue(.by): true
    default: false
    }
  }

  private static func tonight(_ text: TimeText, at index: Int) -> TimeMatch? {
    let hour = hourBeforeTonight(text, at: index)
    let place = hour == nil ? index : index + 1
    guard text[place] == .tonight else { return nil }
    let evening = Meaning.clock(hour ?? .part(.night), on: .relativeDay(0))
    return TimeMatch(place + 1, evening, "time.part-of-day")
  }

  /// "8 tonight".
  private static func hourBeforeTonight(_ text: TimeText, at index: Int) -> TimeOfDay? {
    guard let number = text.integer(at: index), number.end == index + 1,
      (1...11).contains(number.value)
    else { return nil }
    return .hour(number.value + 12, minute: nil)
  }

  private static func dayBehind(_ text: TimeText, _ index: Int) -> TimeMatch? {
    var place = text.skippingComma(index)
    if text.isGlue(place, .on) { place += 1 }
    guard let day = TimeGrammar.calendar(text, at: place), day.meaning.isDay else { return nil }
    return day
  }

  private static func behindAt(_ text: TimeText, _ index: Int) -> Int {
    var place = text.skippingComma(index)
    guard text.isGlue(place, .at) || text[place] == .approximation else { return index }
    place += 1
    return text[place] == .approximation ? place + 1 : place
  }

  private static func kind(_ time: TimeOfDay) -> String {
    if case .part = time { "part-of-day" } else { "hour" }
  }

  private static var overnight: Word { "overnight" }
}

extension Meaning {
  /// True when it names one day.
  var isDay: Bool {
    switch self {
    case .date, .weekday, .weekdayInWeek, .relativeDay, .narrativeDay, .holiday: true
    case .shifted(_, .day, _, _): true
    default: false
    }
  }
}
