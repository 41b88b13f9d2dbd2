/// Hours: "5 p.m.", "17:00 GMT", "15h30", "7 o'clock", "noon".
enum ClockPattern {
  /// Reads an hour and the zone behind it.
  static func read(_ text: TimeText, at index: Int) -> (time: TimeOfDay, end: Int)? {
    if case .clockName(let hour) = text[index] {
      return (.hour(hour, minute: nil), index + 1)
    }
    guard let (hour, minute, end) = digits(text, at: index) else { return nil }
    return finish(text, hour: hour, minute: minute, at: end)
  }

  private static func digits(_ text: TimeText, at index: Int) -> (Int, Int?, Int)? {
    guard let number = text.integer(at: index), number.value <= 24 || isMilitary(text, index)
    else { return nil }
    if isMilitary(text, index) {
      let isNamed = text.token(index + 1)?.word == hours
      return (number.value / 100, number.value % 100, isNamed ? index + 2 : index + 1)
    }
    // "5.30 p.m." is one decimal number to the tokenizer; only the hour is kept.
    if text.isMark(number.end, ":"), text.isJoined(number.end), text.isJoined(number.end + 1),
      case .number(let minute) = text[number.end + 1], minute < 60,
      text.token(number.end + 1)?.bytes.count == 2
    {
      return (number.value, minute, behindSeconds(text, number.end + 2))
    }
    if let minute = minuteBehindSign(text, at: number.end) {
      return (number.value, minute, number.end + 1)
    }
    return (number.value, nil, number.end)
  }

  /// "15h30", "18h": the tokenizer takes the sign and the minutes as one word.
  private static func minuteBehindSign(_ text: TimeText, at index: Int) -> Int? {
    guard let token = text.token(index), text.isJoined(index),
      case let bytes = text.document.bytes[token.bytes], let sign = bytes.first,
      sign | 0x20 == UInt8(ascii: "h")
    else { return nil }
    if bytes.count == 1 { return 0 }
    let digits = bytes.dropFirst()
    guard digits.count == 2, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let minute = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return minute < 60 ? minute : nil
  }

  private static func behindSeconds(_ text: TimeText, _ index: Int) -> Int {
    guard text.isMark(index, ":"), text.isJoined(index), case .number = text[index + 1] else {
      return index
    }
    return index + 2
  }

  /// Takes an hour only with a sign that it is one.
  private static func finish(
    _ text: TimeText, hour: Int, minute: Int?, at index: Int
  ) -> (time: TimeOfDay, end: Int)? {
    var hour = hour
    var end = index
    var isSure = minute != nil
    if text.isGlue(end, .oclock) {
      isSure = true
      end += 1
    }
    if let meridiem = meridiem(text, at: end), (1...12).contains(hour) {
      hour = hour % 12 + (meridiem.isAfternoon ? 12 : 0)
      isSure = true
      end = meridiem.end
    }
    let zone = behindZone(text, end)
    guard isSure || zone > end && text.isGlue(index - 2, .at), hour <= 24 else { return nil }
    return (.hour(hour, minute: minute), zone)
  }

  /// "p.m.", "in the morning", "at night".
  private static func meridiem(
    _ text: TimeText, at index: Int
  ) -> (isAfternoon: Bool, end: Int)? {
    if case .meridiem(let isAfternoon) = text[index] { return (isAfternoon, index + 1) }
    let preposition = text.isGlue(index, .in) || text.isGlue(index, .at)
    guard preposition, case .partOfDay(let part) = text[text.skippingThe(index + 1)] else {
      return nil
    }
    return (part != .morning, text.skippingThe(index + 1) + 1)
  }

  /// "GMT", "local time".
  private static func behindZone(_ text: TimeText, _ index: Int) -> Int {
    guard text[index] == .timeZone else { return index }
    if text.token(index + 1)?.word == timeWord { return index + 2 }
    return text.token(index)?.word == local ? index : index + 1
  }

  /// "0930 GMT", "1830 hours", "at 1625": four digits with a sign that they are an hour.
  private static func isMilitary(_ text: TimeText, _ index: Int) -> Bool {
    guard case .number(let value) = text[index], text.token(index)?.bytes.count == 4,
      value / 100 < 24, value % 100 < 60
    else { return false }
    if text[index + 1] == .timeZone || text.token(index + 1)?.word == hours { return true }
    // "at 1500 metres" is a height.
    guard text.isGlue(index - 1, .at) else { return false }
    return text[index + 1] != .other || text.token(index + 1).map(\.isPunctuation) ?? true
  }

  private static var hours: Word { "hours" }
  private static var local: Word { "local" }
  private static var timeWord: Word { "time" }
}
