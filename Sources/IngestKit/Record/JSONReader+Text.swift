extension JSONReader {
  package mutating func string() throws -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    skipPlainText()
    guard peek == UInt8(ascii: "\"") else { return try unescaped(from: start) }
    position += 1
    return try text(of: bytes.span.extracting(start..<position - 1))
  }

  /// Passes over what stands in a string as it is meant, eight bytes at a time.
  private mutating func skipPlainText() {
    position = bytes.withUnsafeBytes { bytes in
      var end = position
      while end + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        let special = JSONSpecials.marks(in: word)
        guard special == 0 else { return end + special.trailingZeroBitCount / 8 }
        end += 8
      }
      while end < bytes.count, !JSONSpecials.contains(bytes[end]) { end += 1 }
      return end
    }
  }

  private func text(of bytes: Swift.Span<UInt8>) throws -> String {
    // `String(validating:as:)` is not specialized and looks its types up for every string.
    guard let text = try? UTF8Span(validating: bytes) else { throw damaged }
    return String(copying: text)
  }

  private mutating func unescaped(from start: Int) throws -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count - start)
    text += bytes[start..<position]
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try self.text(of: text.span)
      case UInt8(ascii: "\\"): try appendEscaped(to: &text)
      default:
        guard byte >= 0x20 else { throw damaged }
        let plain = position - 1
        skipPlainText()
        text += bytes[plain..<position]
      }
    }
    throw damaged
  }

  /// Appends what an escape stands for.
  private mutating func appendEscaped(to text: inout [UInt8]) throws {
    guard let byte = peek else { throw damaged }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      text += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
    default: throw damaged
    }
  }

  /// The scalar whose number stands behind `\u`; those beyond 0xFFFF are written as two.
  private mutating func scalar() throws -> Unicode.Scalar {
    let unit = try codeUnit()
    guard UTF16.isLeadSurrogate(unit) else {
      guard let scalar = Unicode.Scalar(unit) else { throw damaged }
      return scalar
    }
    guard bytes[position...].starts(with: "\\u".utf8) else { throw damaged }
    position += 2
    let trail = try codeUnit()
    guard UTF16.isTrailSurrogate(trail) else { throw damaged }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  /// Four digits; Swift's own reading of numbers lets a sign stand before them.
  private mutating func codeUnit() throws -> UInt16 {
    guard bytes.count - position >= 4 else { throw damaged }
    var unit: UInt16 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = byte.hexValue else { throw damaged }
      unit = unit << 4 | UInt16(digit)
    }
    position += 4
    return unit
  }
}
