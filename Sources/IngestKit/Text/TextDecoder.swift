/// Turns the bytes of a file into text, or says why they are none.
///
/// A byte order mark is dropped; everything else, line endings too, stays as it is. What is not
/// valid in its encoding is an error, never replaced.
enum TextDecoder {
  static func text(
    of bytes: [UInt8], in encoding: TextEncoding = .automatic
  ) throws(PluginFailure) -> String {
    guard !bytes.isEmpty else { throw .record("is empty; a text is needed") }
    let name: String
    if let given = encoding.name { name = given } else { name = try detectEncoding(of: bytes) }
    let text = try decode(bytes, name)
    if let offset = text.utf8.firstIndex(of: 0) {
      let position = text.utf8.distance(from: text.startIndex, to: offset)
      throw .record("is not text: a NUL character at offset \(position) when read as \(name)")
    }
    return text
  }

  static func detectEncoding(of bytes: [UInt8]) throws(PluginFailure) -> String {
    if let unicode = unicodeByMark(bytes) { return unicode }
    if let format = BinaryFormat.name(of: bytes) {
      throw .record("is \(format), not text; extract its text first")
    }
    if let offset = bytes.firstIndex(of: 0) {
      if let unicode = unicodeByZeros(bytes) { return unicode }
      throw .record("is not text: a NUL byte at offset \(offset)")
    }
    let survey = UTF8Survey(bytes)
    guard let bad = survey.firstInvalid else { return "utf-8" }
    if survey.isDamaged { throw invalid("utf-8", at: bad, in: bytes) }
    if let offset = bytes.firstIndex(where: isControl) {
      throw .record("is not text: the control byte \(hex(bytes[offset])) at offset \(offset)")
    }
    guard let name = EncodingDetector.legacyEncoding(of: bytes) else {
      throw .record(
        "is in an encoding that cannot be told from its bytes (not UTF-8: byte "
          + "\(hex(bytes[bad])) at offset \(bad)); name it with the option 'encoding'")
    }
    return name
  }

  private static func decode(_ bytes: [UInt8], _ name: String) throws(PluginFailure) -> String {
    guard let converter = CharsetConverter(from: name) else {
      throw .bug("the C library cannot convert from '\(name)'")
    }
    switch converter.convert(bytes) {
    case .invalid(let offset): throw invalid(name, at: offset, in: bytes)
    case .text(var utf8):
      if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
      guard let text = String(validating: utf8, as: UTF8.self) else {
        throw .bug("the C library's conversion from '\(name)' gave no valid UTF-8")
      }
      return text
    }
  }

  private static func unicodeByMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "utf-32le" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "utf-32be" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
    return nil
  }

  /// UTF-16 without a mark: the zero bytes of its spaces and line ends lie on one side only.
  private static func unicodeByZeros(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in bytes.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let name: String
    if zeros.even == 0 {
      name = "utf-16le"
    } else if zeros.odd == 0 {
      name = "utf-16be"
    } else {
      return nil
    }
    guard case .text(let utf8)? = CharsetConverter(from: name)?.convert(bytes) else { return nil }
    let text = String(decoding: utf8, as: UTF8.self).unicodeScalars
    // Two bytes of anything make some ideograph, but no spaces between them.
    let isPlausible = text.contains { $0 == " " || $0 == "\n" } || text.allSatisfy(\.isASCII)
    return isPlausible && text.allSatisfy(isTextual) ? name : nil
  }

  private static func isTextual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: false
    case .control: scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{C}"
    default: true
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
  }

  private static func invalid(_ name: String, at offset: Int, in bytes: [UInt8]) -> PluginFailure {
    let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    let byte = offset < bytes.count ? hex(bytes[offset]) : "the end"
    return .record(
      "is not valid \(name): \(byte) at offset \(offset), line \(line); repair it or name its "
        + "encoding with the option 'encoding'")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
