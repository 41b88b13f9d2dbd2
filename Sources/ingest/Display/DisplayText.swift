/// Text as it takes up columns of a terminal.
enum DisplayText {
  /// Columns that the text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text in exactly so many columns: padded, or cut with an ellipsis.
  static func fit(_ text: String, width limit: Int) -> String {
    let total = width(text)
    if total <= limit { return text + String(repeating: " ", count: limit - total) }
    if limit < 1 { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let columns = width(String(character))
      if used + columns > limit - 1 { break }
      kept.append(character)
      used += columns
    }
    return kept + "…" + String(repeating: " ", count: limit - 1 - used)
  }

  /// White space of every kind becomes single spaces; control characters go.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
  }

  /// Breaks the text at spaces into lines of at most so many columns.
  static func wrap(_ text: String, width limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, width(line) + 1 + width(String(word)) > limit {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A span of time in the two largest units that say something, such as `1 h 5 min`.
  static func duration(_ duration: Duration) -> String {
    let seconds = Int(duration.components.seconds)
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  /// A number of bytes in the unit that suits it, such as `12.3 MB`.
  static func bytes(_ count: Int) -> String {
    var value = Double(count)
    for unit in ["bytes", "kB", "MB", "GB"] {
      if value < 1000 {
        return unit == "bytes" ? "\(count) bytes" : "\((value * 10).rounded() / 10) \(unit)"
      }
      value /= 1000
    }
    return "\((value * 10).rounded() / 10) TB"
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    // The blocks that Unicode's East Asian Width calls wide, and the emoji.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
