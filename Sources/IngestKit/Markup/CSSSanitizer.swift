/// Lets through the declarations of a `style` attribute that only say how something looks.
enum CSSSanitizer {
  /// Empty when nothing is left, or when any of it is of a form that is not understood.
  static func sanitize(_ style: [UInt8], allowsDrawing: Bool = false) -> [UInt8] {
    guard style.count <= 4096 else { return [] }
    let style = withoutURLs(style)
    guard isHarmless(style) else { return [] }
    var clean: [UInt8] = []
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      guard !declaration.trimmed.isEmpty else { continue }
      let parts = declaration.split(
        separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return [] }
      let (property, value) = (parts[0].trimmed, parts[1].trimmed)
      guard !property.isEmpty, property.allSatisfy(isWord) else { return [] }
      guard !value.isEmpty, isAllowed(property, value, allowsDrawing: allowsDrawing) else {
        continue
      }
      if !clean.isEmpty { clean.append(UInt8(ascii: " ")) }
      clean += property + ": ".utf8 + value + ";".utf8
    }
    return clean
  }

  private static func isAllowed(
    _ property: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, allowsDrawing: Bool
  ) -> Bool {
    let name = String(decoding: property.map(\.asciiLowercased), as: UTF8.self)
    if HTMLAllowList.properties.contains(name) { return true }
    if allowsDrawing, HTMLAllowList.svgProperties.contains(name) { return true }
    let family = name.prefix { $0 != "-" }
    guard ["background", "border", "margin", "padding"].contains(family) else { return false }
    return value.split(whereSeparator: \.isMarkupSpace).allSatisfy {
      HTMLAllowList.keywords.contains(String(decoding: $0, as: UTF8.self)) || isMeasure($0)
    }
  }

  /// A colour `#08f`, `rgb(1,2,3)` or a length such as `0`, `1.5em`, `10px`.
  private static func isMeasure(_ value: ArraySlice<UInt8>) -> Bool {
    if value.first == UInt8(ascii: "#") {
      return value.count > 1 && value.dropFirst().allSatisfy { $0.hexValue != nil }
    }
    if value.starts(with: "rgb(".utf8) {
      return value.dropFirst(4).allSatisfy { $0.isASCIIDigit || "%,)".utf8.contains($0) }
    }
    let number = value.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let unit = String(decoding: value[number.endIndex...], as: UTF8.self)
    return number.count { $0.isASCIIDigit } <= 4
      && ["", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")", "rem"].contains(unit)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  private static func withoutURLs(_ style: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < style.count {
      if style.holds("url", at: index) {
        let open = style[(index + 3)...].drop(while: \.isMarkupSpace)
        if open.first == UInt8(ascii: "("), let end = open.firstIndex(of: UInt8(ascii: ")")) {
          kept.append(UInt8(ascii: " "))
          index = end + 1
          continue
        }
      }
      kept.append(style[index])
      index += 1
    }
    return kept
  }

  /// Words, numbers, colours and quoted names; no escape, comment, function or import.
  private static func isHarmless(_ style: [UInt8]) -> Bool {
    var index = 0
    while index < style.count {
      let byte = style[index]
      switch byte {
      case _ where byte.isASCIILetter || byte.isASCIIDigit || byte.isMarkupSpace: break
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "#"),
        UInt8(ascii: "%"), UInt8(ascii: "."), UInt8(ascii: "!"):
        break
      case UInt8(ascii: "-"):
        guard index > 0, index + 1 < style.count, isWord(style[index - 1]),
          isWord(style[index + 1])
        else { return false }
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        let end = style[(index + 1)...].firstIndex(of: byte)
        guard let end, end > index + 1,
          style[(index + 1)..<end].allSatisfy({ isWord($0) || $0.isMarkupSpace || $0 >= 0x80 })
        else { return false }
        index = end
      case UInt8(ascii: "("):
        let end = style[index...].firstIndex(of: UInt8(ascii: ")"))
        guard let end, end > index + 1,
          style[(index + 1)..<end].allSatisfy({
            $0.isASCIIDigit || $0.isMarkupSpace || $0 == UInt8(ascii: ",")
          })
        else { return false }
        index = end
      default: return false
      }
      index += 1
    }
    return true
  }
}
