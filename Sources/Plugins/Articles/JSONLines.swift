/// The lines of a JSON Lines file that hold something.
struct JSONLines: Sequence {
  private let text: String

  init(_ text: String) { self.text = text }

  struct Line {
    /// Counted from 1.
    let number: Int
    let json: Substring.UTF8View
  }

  func makeIterator() -> AnyIterator<Line> {
    // Only a line feed ends a line: JSON strings may hold U+2028 and the like as they are.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().makeIterator()
    return AnyIterator {
      while let (index, line) = lines.next() {
        if !line.allSatisfy(Self.isBlank) { return Line(number: index + 1, json: line) }
      }
      return nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
