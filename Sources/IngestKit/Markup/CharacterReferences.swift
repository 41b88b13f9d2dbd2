/// The named and numeric character references of HTML.
package enum CharacterReferences {
  /// What a reference at `&` stands for, as UTF-8, and the length of the reference; nil for none.
  ///
  /// As HTML reads it in text: names that HTML always knew need no semicolon.
  package static func read(
    _ bytes: some RandomAccessCollection<UInt8>, needsSemicolon: Bool = false
  ) -> (utf8: [UInt8], length: Int)? {
    let reference = bytes.prefix(longestName + 2)
    let start = reference.startIndex
    guard reference.count > 2, reference[start] == UInt8(ascii: "&") else { return nil }
    if reference[reference.index(after: start)] == UInt8(ascii: "#") {
      return numeric(Array(bytes.prefix(16)), needsSemicolon: needsSemicolon)
    }
    let name = Array(
      reference.dropFirst().prefix { $0.isASCIILetter || $0.isASCIIDigit })
    guard !name.isEmpty else { return nil }
    let next = reference.dropFirst(1 + name.count).first
    if next == UInt8(ascii: ";") {
      if let utf8 = named(name) { return (utf8, name.count + 2) }
    }
    guard !needsSemicolon else { return nil }
    for length in stride(from: min(name.count, 6), through: 2, by: -1) {
      if let entry = table[Array(name[..<length])], !entry.needsSemicolon {
        return (entry.utf8, length + 1)
      }
    }
    return nil
  }

  /// The characters that a name stands for, as UTF-8.
  package static func named(_ name: some Collection<UInt8>) -> [UInt8]? {
    table[Array(name)]?.utf8
  }

  /// The character of a number; those that windows-1252 puts at 128 to 159 are meant as such.
  package static func scalar(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number) { return windows1252[Int(number - 0x80)] }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  /// What windows-1252 has where Unicode has the C1 controls.
  package static let windows1252 = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)

  private static let longestName = 32

  private struct Entry {
    let utf8: [UInt8]
    let needsSemicolon: Bool
  }

  /// From the list of HTML's named references, a name and its code points a line.
  private static let table: [[UInt8]: Entry] = {
    var table: [[UInt8]: Entry] = [:]
    for line in PackageResources.character_references_txt.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      let scalars = fields.dropFirst().compactMap {
        UInt32(String(decoding: $0, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      }
      guard var name = fields.first, !scalars.isEmpty else { continue }
      let needsSemicolon = name.last == UInt8(ascii: ";")
      if needsSemicolon { name = name.dropLast() }
      table[Array(name)] = Entry(
        utf8: scalars.flatMap { Array(String($0).utf8) }, needsSemicolon: needsSemicolon)
    }
    return table
  }()

  private static func numeric(
    _ bytes: [UInt8], needsSemicolon: Bool
  ) -> (utf8: [UInt8], length: Int)? {
    let isHexadecimal = bytes.count > 2 && bytes[2] | 0x20 == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var index = isHexadecimal ? 3 : 2
    let first = index
    var number: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].hexValue, digit < Int(radix) {
      number = min(number, 0x110000) * radix + UInt32(digit)
      index += 1
    }
    guard index > first else { return nil }
    let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: ";")
    guard isClosed || !needsSemicolon else { return nil }
    return (Array(String(scalar(number)).utf8), isClosed ? index + 1 : index)
  }
}
