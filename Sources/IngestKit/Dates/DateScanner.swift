/// Reads the parts of a date of fixed form off bytes.
struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func skip(while belongs: (UInt8) -> Bool) {
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
  }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == sign.value else { return false }
    index += 1
    return true
  }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, bytes[index].isASCIIDigit, index - start < digits.upperBound {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return digits.contains(index - start) ? value : nil
  }

  mutating func englishMonth() -> Int? {
    guard index + 3 <= bytes.count else { return nil }
    let key =
      UInt32(bytes[index] | 0x20) << 16 | UInt32(bytes[index + 1] | 0x20) << 8
      | UInt32(bytes[index + 2] | 0x20)
    guard let month = Self.months.firstIndex(of: key) else { return nil }
    index += 3
    return month + 1
  }

  /// `Z`, `GMT`, `UTC`, `UT`, `+0200` or `-05:00`, in minutes east.
  mutating func zone() -> Int? {
    if take("Z") || take("z") { return 0 }
    if index < bytes.count, bytes[index].isASCIILetter {
      for name: StaticString in ["GMT", "UTC", "UT"] where matches(name) {
        index += name.utf8CodeUnitCount
        return 0
      }
      return nil
    }
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2...2) else { return nil }
    _ = take(":")
    guard let minutes = number(digits: 2...2), minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private func matches(_ name: StaticString) -> Bool {
    bytes.count - index == name.utf8CodeUnitCount
      && name.withUTF8Buffer { name in name.indices.allSatisfy { bytes[index + $0] == name[$0] } }
  }

  private static let months: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
