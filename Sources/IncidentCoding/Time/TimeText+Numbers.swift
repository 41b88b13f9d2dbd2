/// Numbers as they stand in time expressions.
extension TimeText {
  /// "14", "two", "twenty-four", "a hundred".
  func integer(at index: Int) -> (value: Int, end: Int)? {
    switch self[index] {
    case .number(let value):
      guard token(index)?.isDecimal == false else { return nil }
      return (value, index + 1)
    case .cardinal(let value): return cardinal(value, at: index)
    case .glue(.a) where isGlue(index + 1, .hundred): return (100, index + 2)
    default: return nil
    }
  }

  /// How many units: "three", "a", "a couple of", "several", "half a".
  func amount(at index: Int) -> (amount: Amount, end: Int)? {
    if isGlue(index, .a) {
      if isGlue(index + 1, .couple) {
        return (.exact(2), isGlue(index + 2, .of) ? index + 3 : index + 2)
      }
      if self[index + 1] == .vague { return (.vague, index + 2) }
      if isGlue(index + 1, .hundred) { return (.exact(100), index + 2) }
      return (.exact(1), index + 1)
    }
    if isGlue(index, .half) {
      return (.half, isGlue(index + 1, .a) ? index + 2 : index + 1)
    }
    if self[index] == .vague { return (.vague, index + 1) }
    return integer(at: index).map { (.exact($0.value), $0.end) }
  }

  /// A day of the month: "5", "5th", "fifth", "twenty-first".
  func dayOfMonth(at index: Int) -> (value: Int, end: Int)? {
    if isJoined(index), isMark(index - 1, ".") || isMark(index - 1, ":") { return nil }
    switch self[index] {
    case .number(let value), .ordinal(let value):
      guard (1...31).contains(value), token(index)?.isDecimal == false else { return nil }
      return (value, index + 1)
    case .cardinal(let tens) where tens == 20 || tens == 30:
      guard case .ordinal(let ones) = self[skippingHyphen(index + 1)], ones < 10 else { return nil }
      return (tens + ones, skippingHyphen(index + 1) + 1)
    default: return nil
    }
  }

  /// Four digits, two digits of this or the last century when `isShortAllowed`, or words.
  func year(at index: Int, isShortAllowed: Bool = false) -> (value: Int, end: Int)? {
    switch self[index] {
    case .number(let value):
      guard let token = token(index), !token.isDecimal else { return nil }
      if token.bytes.count == 4 {
        return (1000...2199).contains(value) ? (value, index + 1) : nil
      }
      guard isShortAllowed, token.bytes.count == 2 else { return nil }
      return (Self.century(ofShortYear: value), index + 1)
    case .mark(UInt8(ascii: "'")) where isJoined(index + 1) || isShortAllowed:
      guard case .number(let value) = self[index + 1], token(index + 1)?.bytes.count == 2
      else { return nil }
      return (Self.century(ofShortYear: value), index + 2)
    case .cardinal: return spelledYear(at: index)
    default: return nil
    }
  }

  /// Two-digit years are read as POSIX does: 69–99 belong to the twentieth century.
  static func century(ofShortYear value: Int) -> Int { value >= 69 ? 1900 + value : 2000 + value }

  private func cardinal(_ value: Int, at index: Int) -> (value: Int, end: Int) {
    let next = skippingHyphen(index + 1)
    if value >= 20, case .cardinal(let ones) = self[next], ones < 10 {
      return (value + ones, next + 1)
    }
    if isGlue(index + 1, .hundred) { return (value * 100, index + 2) }
    return (value, index + 1)
  }

  /// "nineteen ninety-four", "two thousand and five".
  private func spelledYear(at index: Int) -> (value: Int, end: Int)? {
    guard case .cardinal(let head) = self[index] else { return nil }
    if head == 2, isGlue(index + 1, .thousand) {
      let next = isGlue(index + 2, .and) ? index + 3 : index + 2
      guard case .cardinal(let ones) = self[next] else { return (2000, index + 2) }
      let rest = cardinal(ones, at: next)
      return (2000 + rest.value, rest.end)
    }
    guard head == 19 || head == 20, case .cardinal(let tens) = self[index + 1], tens >= 10
    else { return nil }
    let rest = cardinal(tens, at: index + 1)
    return (head * 100 + rest.value, rest.end)
  }
}
