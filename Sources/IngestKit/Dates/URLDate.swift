/// Reads the date that many sites put into an article's URL.
package enum URLDate {
  /// The day of a path such as `/2024/08/21/`, `/2024/aug/21/`, `/2024-08-21-` or `/20240821/`.
  package static func day(of url: String) -> CalendarDay? {
    var url = url
    return url.withUTF8 { bytes in day(inPath: path(of: bytes)) }
  }

  private typealias Path = Slice<UnsafeBufferPointer<UInt8>>

  private static func day(inPath path: Path) -> CalendarDay? {
    var index = path.startIndex
    while index < path.endIndex {
      guard path[index].isASCIIDigit else {
        index += 1
        continue
      }
      let digits = path[index...].prefix(while: \.isASCIIDigit)
      if digits.count == 8, let day = compactDay(number(digits)) { return day }
      if digits.count == 4, let day = day(ofYear: number(digits), path[digits.endIndex...]) {
        return day
      }
      index = digits.endIndex
    }
    return nil
  }

  private static func compactDay(_ number: Int) -> CalendarDay? {
    day(number / 10_000, number / 100 % 100, number % 100)
  }

  /// The month and the day that follow a year, each behind separators.
  private static func day(ofYear year: Int, _ rest: Path) -> CalendarDay? {
    guard let (month, tail) = part(of: rest, acceptsName: true),
      let (day, _) = part(of: tail, acceptsName: false)
    else { return nil }
    return self.day(year, month, day)
  }

  private static func part(of rest: Path, acceptsName: Bool) -> (number: Int, rest: Path)? {
    let start = rest.prefix { !$0.isASCIIDigit && !$0.isASCIILetter }
    guard !start.isEmpty || rest.isEmpty else { return nil }
    let digits = rest[start.endIndex...].prefix(while: \.isASCIIDigit)
    if (1...2).contains(digits.count) { return (number(digits), rest[digits.endIndex...]) }
    guard acceptsName, digits.isEmpty else { return nil }
    let name = rest[start.endIndex...].prefix(while: \.isASCIILetter)
    guard (3...9).contains(name.count),
      let month = DateWords.months[String(decoding: name.map(\.asciiLowercased), as: UTF8.self)]
    else { return nil }
    return (month, rest[name.endIndex...])
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    guard (1990...2100).contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func number(_ digits: Path) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Host names and queries hold numbers that are no dates.
  private static func path(of url: UnsafeBufferPointer<UInt8>) -> Path {
    var start = url.startIndex
    for index in url.indices.dropLast(2)
    where url[index] == UInt8(ascii: ":") && url[index + 1] == UInt8(ascii: "/")
      && url[index + 2] == UInt8(ascii: "/")
    {
      start = index + 3
      break
    }
    let path = url[start...].drop { $0 != UInt8(ascii: "/") }
    return path.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  }
}
