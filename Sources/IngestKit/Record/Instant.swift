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

  /// Reads a text that `text` has written; nil for any other.
  package static func date(_ text: String) -> Date? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].hasSuffix("Z"),
      let day = CalendarDay(isoPrefix: String(parts[0]))
    else { return nil }
    let clock = parts[1].dropLast().split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
    let date = Date(timeIntervalSince1970: Double(day.daysSinceEpoch * 86_400 + seconds))
    return Instant.text(date) == text ? date : nil
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
