internal import Glibc

/// The markup of a document whose CDATA sections are left out, each with a mark in its place.
///
/// libxml2 looks at every byte of a section four times, and most bytes of a feed are in sections.
struct CondensedMarkup {
  /// The target of the processing instruction that stands for a section.
  private static let mark: StaticString = "ingest-cdata"

  private(set) var bytes: [UInt8] = []
  /// What the sections hold, by their places in the document.
  private(set) var sections: [Range<Int>] = []

  /// Nil where there is no section, and where the document is not well-formed for all that can be
  /// seen here: libxml2 then says what is wrong with it.
  init?(_ document: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while let tag = Self.offset(of: "<", in: document, from: index) {
      index = tag + 1
      guard index < document.count else { break }
      switch document[index] {
      case UInt8(ascii: "!") where Self.stands("<![CDATA[", in: document, at: tag):
        let start = tag + 9
        guard let end = Self.offset(of: "]]>", in: document, from: start),
          XMLCharacters.areAllowed(UnsafeBufferPointer(rebasing: document[start..<end]))
        else { return nil }
        bytes.append(contentsOf: document[copied..<tag])
        Self.instruction.withUTF8Buffer { bytes.append(contentsOf: $0) }
        sections.append(start..<end)
        (copied, index) = (end + 3, end + 3)
      case UInt8(ascii: "!") where Self.stands("<!--", in: document, at: tag):
        guard let end = Self.offset(of: "-->", in: document, from: tag + 4) else { return nil }
        index = end + 3
      case UInt8(ascii: "?"):
        guard !Self.stands("<?ingest-cdata", in: document, at: tag),
          let end = Self.offset(of: "?>", in: document, from: tag + 2)
        else { return nil }
        index = end + 2
      default: break
      }
    }
    if sections.isEmpty { return nil }
    bytes.append(contentsOf: document[copied...])
  }

  static func isMark(_ target: UnsafePointer<UInt8>) -> Bool {
    target.withMemoryRebound(to: CChar.self, capacity: mark.utf8CodeUnitCount + 1) { target in
      mark.utf8Start.withMemoryRebound(to: CChar.self, capacity: mark.utf8CodeUnitCount + 1) {
        strcmp(target, $0) == 0
      }
    }
  }

  /// The line of the document in which a line of the markup is, behind some sections.
  func line(_ line: Int, behind count: Int, in document: UnsafeBufferPointer<UInt8>) -> Int {
    sections.prefix(count).reduce(line) { line, section in
      line + document[section].count { $0 == UInt8(ascii: "\n") }
    }
  }

  private static let instruction: StaticString = "<?ingest-cdata?>"

  private static func stands(
    _ word: StaticString, in document: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard let base = document.baseAddress, offset + word.utf8CodeUnitCount <= document.count else {
      return false
    }
    return memcmp(base + offset, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  private static func offset(
    of word: StaticString, in document: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = document.baseAddress else { return nil }
    let first = Int32(word.utf8Start.pointee)
    var start = start
    while start < document.count,
      let found = memchr(base + start, first, document.count - start)
    {
      let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if stands(word, in: document, at: offset) { return offset }
      start = offset + 1
    }
    return nil
  }
}
