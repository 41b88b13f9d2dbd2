/// Finds the encoding of a document from the web and turns its bytes into UTF-8.
///
/// A byte order mark decides, then the HTTP header, then what the document declares, then UTF-8;
/// a label that is wrong for the bytes gives way to the next. What still cannot be read becomes
/// U+FFFD: a feed with one bad byte is a feed.
package struct WebEncoding {
  /// The label that was right for the bytes, in lower case.
  package let label: String
  package let text: [UInt8]

  /// - Parameters:
  ///   - header: the charset that the HTTP header gives.
  ///   - declared: finds the label that a document declares in its own first bytes.
  package init(_ bytes: [UInt8], header: String?, declared: ([UInt8]) -> String?) {
    if let (name, mark) = Self.mark(of: bytes) {
      self.init(label: name, Self.decode(Array(bytes.dropFirst(mark)), name))
      return
    }
    let wide = Self.wideEncoding(of: bytes)
    let head = Array(bytes.prefix(2048))
    let readable =
      wide.flatMap { CharsetConverter(from: $0)?.convertReplacing(head) }
      ?? head
    let labels = [header, declared(readable)].compactMap { $0?.asciiLowercasedLabel }
    for label in labels {
      // A document whose declaration can be read byte by byte is in no wide encoding.
      let isWide = EncodingLabel.isWide(label)
      guard isWide == (wide.map(EncodingLabel.isWide) ?? false) || Self.isEBCDIC(bytes),
        let name = isWide ? wide : EncodingLabel.converterName(of: label),
        let text = Self.decodeStrictly(bytes, name)
      else { continue }
      self.init(label: isWide ? name : label, text)
      return
    }
    if let wide {
      self.init(label: wide, Self.decode(bytes, wide))
    } else if UTF8Survey.isWellFormed(bytes) {
      self.init(label: "utf-8", bytes)
    } else if let label = labels.first(where: Self.canBeWrong),
      let name = EncodingLabel.converterName(of: label)
    {
      self.init(label: label, Self.decode(bytes, name))
    } else if !UTF8Survey(bytes).isDamaged,
      let name = EncodingDetector.legacyEncoding(of: bytes)
    {
      self.init(label: name, Self.decode(bytes, name))
    } else {
      self.init(label: "utf-8", Self.decode(bytes, "utf-8"))
    }
  }

  init(label: String, _ text: [UInt8]) {
    self.label = label
    self.text = text
  }

  package static func isUTF8(_ label: String) -> Bool {
    EncodingLabel.converterName(of: label.asciiLowercasedLabel) == "utf-8"
  }

  /// A label in which the bytes make some sense, but not UTF-8, of which they are known not to be.
  private static func canBeWrong(_ label: String) -> Bool {
    guard let name = EncodingLabel.converterName(of: label) else { return false }
    return name != "utf-8" && !EncodingLabel.isWide(label)
  }

  static func mark(of bytes: [UInt8]) -> (name: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("utf-32le", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
    return nil
  }

  /// The encoding of more than a byte a character, or EBCDIC, in which these bytes begin with `<`.
  static func wideEncoding(of bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(4))
    guard start.count == 4 else { return nil }
    switch (start[0], start[1], start[2], start[3]) {
    case (0x3C, 0, 0, 0): return "utf-32le"
    case (0, 0, 0, 0x3C): return "utf-32be"
    case (0x3C, 0, _, 0): return "utf-16le"
    case (0, 0x3C, 0, _): return "utf-16be"
    case (0x4C, 0x6F, 0xA7, 0x94): return "cp037"
    default: return nil
    }
  }

  private static func isEBCDIC(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94])
  }

  private static func decodeStrictly(_ bytes: [UInt8], _ name: String) -> [UInt8]? {
    if name == "utf-8" { return UTF8Survey.isWellFormed(bytes) ? bytes : nil }
    guard case .text(let text)? = CharsetConverter(from: name)?.convert(bytes) else { return nil }
    return text
  }

  static func decode(_ bytes: [UInt8], _ name: String) -> [UInt8] {
    if name == "utf-8", UTF8Survey.isWellFormed(bytes) { return bytes }
    return CharsetConverter(from: name)?.convertReplacing(bytes) ?? bytes
  }
}

extension String {
  fileprivate var asciiLowercasedLabel: String {
    String(decoding: utf8.map(\.asciiLowercased)[...].trimmed, as: UTF8.self)
  }
}
