/// Reads the dates that feeds and pages write; no date rather than a wrong one.
package enum WrittenDateReader {
  package static func date(_ text: String) -> WrittenDate? { date(text, order: nil) }

  /// - Parameter order: what comes first where day and month are numbers and nothing tells.
  package static func date(_ text: String, order: DayOrder?) -> WrittenDate? {
    date(Array(text.utf8)[...].trimmed, order: order)
  }

  package static func date(
    _ bytes: ArraySlice<UInt8>, order: DayOrder? = nil
  ) -> WrittenDate? {
    guard (2...200).contains(bytes.count) else { return nil }
    return bytes.withUnsafeBufferPointer { rfc822($0) ?? iso($0) }
      ?? DatePhrase(String(decoding: bytes, as: UTF8.self), order: order).date
  }

  /// `Wed, 21 Aug 2024 10:00:00 +0200`, as RFC 822 and its successors have it.
  private static func rfc822(_ bytes: UnsafeBufferPointer<UInt8>) -> WrittenDate? {
    var scanner = DateScanner(bytes)
    if bytes[0].isASCIILetter {
      scanner.skip(while: \.isASCIILetter)
      guard scanner.take(",") else { return nil }
      scanner.skip { $0 == 0x20 }
    }
    guard let day = scanner.number(digits: 1...2), scanner.take(" "),
      let month = scanner.englishMonth(), scanner.take(" "),
      let year = scanner.number(digits: 4...4), scanner.take(" "),
      let hour = scanner.number(digits: 1...2), scanner.take(":"),
      let minute = scanner.number(digits: 2...2)
    else { return nil }
    let second = scanner.take(":") ? scanner.number(digits: 2...2) : 0
    guard let second, scanner.take(" "), let offset = scanner.zone(), scanner.isAtEnd else {
      return nil
    }
    return WrittenDate(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }

  /// `2024-08-21T10:00:00.5+02:00`, the profile of ISO 8601 that W3CDTF and RFC 3339 share.
  private static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> WrittenDate? {
    var scanner = DateScanner(bytes)
    guard let year = scanner.number(digits: 4...4), scanner.take("-"),
      let month = scanner.number(digits: 2...2), scanner.take("-"),
      let day = scanner.number(digits: 2...2)
    else { return nil }
    if scanner.isAtEnd { return WrittenDate(year: year, month: month, day: day) }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
      let hour = scanner.number(digits: 2...2), scanner.take(":"),
      let minute = scanner.number(digits: 2...2)
    else { return nil }
    var second: Int? = 0
    if scanner.take(":") {
      second = scanner.number(digits: 2...2)
      if scanner.take(".") { scanner.skip(while: \.isASCIIDigit) }
    }
    guard let second else { return nil }
    let hasZone = !scanner.isAtEnd
    let offset = scanner.zone()
    guard scanner.isAtEnd, hasZone == (offset != nil) else { return nil }
    return WrittenDate(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }
}
