internal import Foundation
internal import IngestKit

/// Decides when an address is visited again.
struct VisitSchedule: Sendable {
  /// What was learnt of an address when it was last asked for.
  struct Visit: Sendable, Equatable, Codable {
    var time: Date
    /// How often it has failed in a row, this time included.
    var failures = 0
    var wishes = VisitWishes()
  }

  /// How often the pipeline wants it, at most.
  var every: Duration

  func isDue(_ last: Visit?, at now: Date) -> Bool {
    guard let last else { return true }
    // A clock that was set back must not silence an address.
    guard last.time <= now else { return true }
    let seconds = Int(now.timeIntervalSince1970)
    let day = CalendarDay(daysSinceEpoch: seconds / 86_400)
    if last.wishes.excludes(hour: seconds / 3600 % 24, day: day.weekday) { return false }
    return now.timeIntervalSince(last.time) >= interval(after: last) * Self.tolerance
  }

  /// When it is due, if the publisher excludes neither hour nor day.
  func nextTime(after last: Visit) -> Date {
    last.time + interval(after: last) * Self.tolerance
  }

  /// A run that cron starts every 15 minutes must not find an address due in one more second.
  private static let tolerance = 0.9
  /// A publisher who asks for more has this; a broken one is tried this often for ever.
  private static let longest = Duration.seconds(24 * 60 * 60)
  /// What the pauses of a broken one grow from, when the pipeline wants it more often.
  private static let firstPause = Duration.seconds(15 * 60)

  private func interval(after last: Visit) -> Double {
    let wanted = max(every, min(last.wishes.pause, Self.longest))
    guard last.failures > 0 else { return wanted / .seconds(1) }
    let doubled = max(every, Self.firstPause) * (1 << min(last.failures - 1, 10))
    return max(wanted, min(doubled, Self.longest)) / .seconds(1)
  }
}
