package import Foundation

/// Points in time as records write them.
package enum Instant {
  /// ISO 8601 in UTC, to the second: `2024-08-21T06:00:00Z`.
  package static func text(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let day = seconds.floorDivided(by: 86_400)
    let rest = seconds - day * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CalendarDay(daysSinceEpoch: day).iso)T\(clock.joined(separator: ":"))Z"
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
