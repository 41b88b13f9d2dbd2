internal import IngestKit

/// The days that a story names and what each weighs as the day of its main event.
///
/// A class, so that they are weighed once, and only when somebody asks.
final class WeighedDays {
  typealias Day = (expression: TimeExpression, points: Int)

  private let reading: ArticleReading
  /// In the order of the text, each weighed by itself.
  private(set) lazy var all = weighed()

  init(reading: ArticleReading) { self.reading = reading }

  private func weighed() -> [Day] {
    let scale = DayScale(reading: reading)
    let finder = TimeFinder(reading: reading)
    let days = reading.times.filter {
      $0.precision == .day && $0.start == $0.end && finder.isUsable($0)
    }
    return days.enumerated().map { order, day in (day, scale.points(day, order: order)) }
  }

  /// Days that the story names more than once weigh more.
  static func backed(_ days: [Day]) -> [Day] {
    var witnesses: [CalendarDay?: Int] = [:]
    var sureWitnesses: [CalendarDay?: Int] = [:]
    for (day, points) in days where points > 0 {
      witnesses[day.start, default: 0] += 1
      if points >= DayScale.sure { sureWitnesses[day.start, default: 0] += 1 }
    }
    return days.map { day, points in
      let others = witnesses[day.start, default: 0] - (points > 0 ? 1 : 0)
      let sure = sureWitnesses[day.start, default: 0] - (points >= DayScale.sure ? 1 : 0)
      return (
        day,
        points + (others > 0 ? DayScale.again : 0) + (sure > 0 ? DayScale.surelyAgain : 0)
      )
    }
  }
}
