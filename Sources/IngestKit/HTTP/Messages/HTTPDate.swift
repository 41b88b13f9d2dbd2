package import Foundation

/// Dates of header fields.
package enum HTTPDate {
  /// Reads the three forms of RFC 9110 5.6.7; nil for anything else.
  ///
  /// - Parameter now: tells the century of the two-digit years of RFC 850.
  package static func date(_ text: some StringProtocol, now: Date) -> Date? {
    let words = text.split { " ,-".contains($0) }
    // Thu, 21 Nov 2026 06:00:00 GMT · Thursday, 21-Nov-26 06:00:00 GMT · Thu Nov 21 06:00:00 2026
    let isImperial = words.count == 6 && Int(words[1]) != nil
    guard isImperial ? words[5] == "GMT" || words[5] == "UTC" : words.count == 5 else { return nil }
    let (day, month, year, time) =
      isImperial
      ? (words[1], words[2], words[3], words[4]) : (words[2], words[1], words[4], words[3])
    guard let dayNumber = Int(day), let monthNumber = months.firstIndex(of: month.lowercased()),
      let yearNumber = fullYear(year, now: now), let seconds = secondsOfDay(time),
      let calendarDay = CalendarDay(year: yearNumber, month: monthNumber + 1, day: dayNumber)
    else { return nil }
    return Date(timeIntervalSince1970: Double(calendarDay.daysSinceEpoch * 86_400 + seconds))
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Two digits mean the last such year that is not more than 50 years ahead.
  private static func fullYear(_ digits: some StringProtocol, now: Date) -> Int? {
    guard let number = Int(digits) else { return nil }
    guard digits.utf8.count == 2 else { return digits.utf8.count == 4 ? number : nil }
    let current = CalendarDay(daysSinceEpoch: Int(now.timeIntervalSince1970) / 86_400).year
    let year = current - current % 100 + number
    return year > current + 50 ? year - 100 : year
  }

  private static func secondsOfDay(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), let seconds = Int(parts[2]), (0..<24).contains(hours),
      (0..<60).contains(minutes), (0...60).contains(seconds)
    else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }
}
