/// Keys that were renamed in a file's text so that its other problems can be found too.
struct DuplicateKeys {
  private static let firstMark: UInt32 = 0xE000
  private static let limit = 100
  /// Each key's first character, by its place.
  private var replaced: [SourcePosition: (original: Unicode.Scalar, name: String)] = [:]

  /// Replaces the first character of the key with one of the private use area.
  ///
  /// Positions stay as they are. Returns nil when there is no such key or there are too many.
  mutating func renamingKey(at position: SourcePosition, in text: String) -> String? {
    guard replaced.count < Self.limit, replaced[position] == nil,
      let mark = Unicode.Scalar(Self.firstMark + UInt32(replaced.count))
    else { return nil }
    var scalars = Array(text.unicodeScalars)
    guard var index = Self.index(of: position, in: scalars) else { return nil }
    let quote: Unicode.Scalar? = ["\"", "'"].contains(scalars[index]) ? scalars[index] : nil
    if quote != nil { index += 1 }
    guard let name = Self.key(from: index, in: scalars, quote: quote) else { return nil }
    replaced[position] = (scalars[index], name)
    scalars[index] = mark
    var renamed = String.UnicodeScalarView()
    renamed.append(contentsOf: scalars)
    return String(renamed)
  }

  /// The name of a renamed key as the file gives it.
  func name(at position: SourcePosition) -> String? { replaced[position]?.name }

  private static func index(of position: SourcePosition, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var start = 0
    for (index, scalar) in scalars.enumerated() where line < position.line && scalar == "\n" {
      line += 1
      start = index + 1
    }
    let index = start + position.column - 1
    return line == position.line && index < scalars.count ? index : nil
  }

  private static func key(
    from start: Int, in scalars: [Unicode.Scalar], quote: Unicode.Scalar?
  ) -> String? {
    var name = String.UnicodeScalarView()
    for scalar in scalars[start...] {
      if let quote {
        // Escapes would need the YAML parser; such keys are reported alone.
        if scalar == "\\" { return nil }
        if scalar == quote { break }
      } else if scalar == ":" || scalar == "\n" {
        break
      }
      name.append(scalar)
    }
    guard !name.isEmpty else { return nil }
    return String(name).trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
