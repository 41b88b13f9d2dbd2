internal import IngestKit

extension CalendarDay {
  var startOfWeek: CalendarDay { self - (weekday - 1) }

  /// ISO 8601 week with the year it belongs to.
  var isoWeek: (year: Int, week: Int) {
    // The week belongs to the year of its Thursday.
    let thursday = startOfWeek + 3
    guard let newYear = CalendarDay(year: thursday.year, month: 1, day: 1) else { return (year, 1) }
    return (thursday.year, (thursday - newYear) / 7 + 1)
  }

  /// The last such weekday that is not after this day.
  func latest(weekday: Int) -> CalendarDay { self - (self.weekday - weekday + 7) % 7 }

  /// The first such weekday after this day.
  func next(weekday: Int) -> CalendarDay {
    let distance = (weekday - self.weekday + 7) % 7
    return self + (distance == 0 ? 7 : distance)
  }

  /// The weekday with this number within the same Monday-to-Sunday week.
  func sameWeek(weekday: Int) -> CalendarDay { startOfWeek + (weekday - 1) }

  func adding(months: Int) -> CalendarDay? { (Month(of: self) + months).day(day) }
}
