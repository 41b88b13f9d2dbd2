internal import IncidentCoding
internal import IngestKit

/// Reads a date of publication in the forms that people and programs write.
package enum PublicationTime {
  /// The ISO 8601 day, or instant with its offset where one is given; nil when it names no day.
  package static func iso(_ text: String) -> String? {
    let text = text.trimmingWhitespace
    if let day = CalendarDay(isoPrefix: text) {
      return day.iso + (timeOfDay(text.dropFirst(10)) ?? "")
    }
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return iso(digits: text)
    }
    return writtenDay(text)?.iso
  }

  static func iso(secondsSinceEpoch seconds: Int) -> String {
    let (days, rest) = seconds.quotientAndFloorRemainder(dividingBy: 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
    return "\(CalendarDay(daysSinceEpoch: days).iso)T\(clock)Z"
  }

  /// `T10:00:00+02:00` of what follows the day, or nil when that is no time of day.
  private static func timeOfDay(_ rest: Substring) -> String? {
    guard let separator = rest.first, "Tt ".contains(separator),
      let match = rest.dropFirst().wholeMatch(
        of: /(\d\d:\d\d)(:\d\d)?(\.\d+)?\s*(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?/)
    else { return nil }
    let offset =
      switch match.4?.uppercased() {
      case "Z", "UTC", "GMT": "Z"
      case let offset?: offset.count == 5 ? offset.prefix(3) + ":" + offset.suffix(2) : offset
      case nil: ""
      }
    return "T\(match.1)\(match.2 ?? ":00")\(offset)"
  }

  /// `20240821`, `20240821103000` or seconds or milliseconds since 1970.
  private static func iso(digits: String) -> String? {
    switch digits.count {
    case 8, 14:
      return CalendarDay(
        isoPrefix: digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2) + "-"
          + digits.dropFirst(6).prefix(2))?.iso
    case 10: return Int(digits).map(iso(secondsSinceEpoch:))
    case 13: return Int(digits).map { iso(secondsSinceEpoch: $0 / 1000) }
    default: return nil
    }
  }

  /// "21 August 2024", "Wed, 21 Aug 2024 10:00:00 GMT".
  private static func writtenDay(_ text: String) -> CalendarDay? {
    TimeTagger().expressions(in: Document(text), publication: nil)
      .first { $0.precision == .day && $0.anchor.how == .explicit }?.start
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

extension Int {
  /// Quotient and remainder with a remainder that is never negative.
  fileprivate func quotientAndFloorRemainder(dividingBy divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
