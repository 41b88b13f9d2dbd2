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
    let sequences = SequenceReader(reading: reading)
    return days.enumerated().flatMap { order, day -> [Day] in
      let points = scale.points(day, order: order)
      // "was held on Sunday, a day after he shot two": what the text dates is the day before.
      guard let distance = sequences.distance(behind: day.tokens), let start = day.start else {
        return [(day, points)]
      }
      return [
        (day, points - DayScale.sequel),
        (day.moved(to: start - distance), max(points, 0) + DayScale.sequel),
      ]
    }
  }

  /// Days that the story names more than once weigh more.
  static func backed(_ days: [Day]) -> [Day] {
    guard days.count > 1 else { return days }
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
