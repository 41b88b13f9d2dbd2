internal import IngestKit

/// The days that a story names and what each weighs as the day of its main event.
///
/// A class, so that they are weighed once, and only when somebody asks.
final class WeighedDays {
  private let reading: ArticleReading
  /// In the order of the text.
  private(set) lazy var all = weighed()

  init(reading: ArticleReading) { self.reading = reading }

  private func weighed() -> [(expression: TimeExpression, points: Int)] {
    let scale = DayScale(reading: reading)
    let finder = TimeFinder(reading: reading)
    let days = reading.times.filter {
      $0.precision == .day && $0.start == $0.end && finder.isUsable($0)
    }
    let points = days.enumerated().map { order, day in scale.points(day, order: order) }
    var witnesses: [CalendarDay?: Int] = [:]
    for (day, points) in zip(days, points) where points > 0 {
      witnesses[day.start, default: 0] += 1
    }
    return zip(days, points).map { day, points in
      let others = witnesses[day.start, default: 0] - (points > 0 ? 1 : 0)
      return (day, others > 0 ? points + DayScale.again : points)
    }
  }
}
