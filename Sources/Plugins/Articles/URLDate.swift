internal import Foundation
internal import IngestKit

/// Reads the date that many sites put into an article's URL.
enum URLDate {
  /// The day of a path such as `/2024/08/21/`, `/2024-08-21-` or `/20240821/`.
  static func day(of url: String) -> CalendarDay? {
    let numbers = path(of: url).split { !isDigit($0) }.map { Substring($0) }
    for (index, number) in numbers.enumerated() {
      if number.count == 8 {
        let (month, day) = (number.dropFirst(4).prefix(2), number.suffix(2))
        if let day = self.day(number.prefix(4), month, day) { return day }
      }
      guard number.count == 4, index + 2 < numbers.count else { continue }
      if let day = day(number, numbers[index + 1], numbers[index + 2]) { return day }
    }
    return nil
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) -> CalendarDay? {
    guard let year = Int(year), (1990...2100).contains(year), month.count <= 2, day.count <= 2,
      let month = Int(month), let day = Int(day)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Host names and queries hold numbers that are no dates.
  private static func path(of url: String) -> Substring.UTF8View {
    let start = url.range(of: "://")?.upperBound ?? url.startIndex
    let path = url[start...].utf8.drop { $0 != UInt8(ascii: "/") }
    return Substring(path.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }).utf8
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
