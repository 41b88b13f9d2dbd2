/// One `allow` or `disallow` line: a prefix of paths, in which `*` stands for anything.
struct RobotsRule: Sendable, Equatable {
  /// In normal form, without the `$` that pins it to the end.
  let pattern: [UInt8]
  let isAllowed: Bool
  private let isWhole: Bool

  init(_ text: String, isAllowed: Bool) {
    isWhole = text.hasSuffix("$")
    pattern = Self.normalized(Array((isWhole ? text.dropLast() : text[...]).utf8))
    self.isAllowed = isAllowed
  }

  /// Compares in time of pattern × path at worst; a later `*` never needs an earlier one again.
  func matches(_ path: [UInt8]) -> Bool {
    var (inPattern, inPath) = (0, 0)
    var lastStar: (pattern: Int, path: Int)?
    while true {
      if inPattern == pattern.count, !isWhole || inPath == path.count { return true }
      if inPattern < pattern.count, pattern[inPattern] == Self.star {
        lastStar = (inPattern, inPath)
        inPattern += 1
      } else if inPattern < pattern.count, inPath < path.count, pattern[inPattern] == path[inPath] {
        inPattern += 1
        inPath += 1
      } else if let star = lastStar, star.path < path.count {
        lastStar = (star.pattern, star.path + 1)
        (inPattern, inPath) = (star.pattern + 1, star.path + 1)
      } else {
        return false
      }
    }
  }

  private static let star = UInt8(ascii: "*")

  /// One spelling for each path: what needs no `%` has none, all else is `%` with capitals.
  static func normalized(_ path: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(path.count)
    var index = 0
    while index < path.count {
      let byte = path[index]
      if byte == UInt8(ascii: "%"), index + 2 < path.count, let high = value(path[index + 1]),
        let low = value(path[index + 2])
      {
        let decoded = high << 4 | low
        if isUnreserved(decoded) { result.append(decoded) } else { appendEscape(decoded, &result) }
        index += 3
      } else {
        if byte > 0x20 && byte < 0x7F { result.append(byte) } else { appendEscape(byte, &result) }
        index += 1
      }
    }
    return result
  }

  private static func appendEscape(_ byte: UInt8, _ result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// RFC 3986 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
