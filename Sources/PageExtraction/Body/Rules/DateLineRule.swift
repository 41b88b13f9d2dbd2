internal import IngestKit

/// Drops lines that tell when the page was published: a year, a time of day and few words.
struct DateLineRule: BlockRule {
  let name = "date line"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    guard block.length < 90, block.words < 14 else { return nil }
    let text = Array(body.text(block))
    return Self.holdsYear(text) && Self.holdsTime(text) ? false : nil
  }

  /// Four digits that begin with 19 or 20.
  private static func holdsYear(_ text: [UInt8]) -> Bool {
    var run = 0
    for index in 0...text.count {
      if index < text.count, text[index].isASCIIDigit {
        run += 1
        continue
      }
      if run == 4 {
        let start = index - 4
        if text[start] == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0")
          || text[start] == UInt8(ascii: "1") && text[start + 1] == UInt8(ascii: "9")
        {
          return true
        }
      }
      run = 0
    }
    return false
  }

  /// Digits on both sides of a colon, a full stop or an h.
  private static func holdsTime(_ text: [UInt8]) -> Bool {
    guard text.count > 4 else { return false }
    return (1..<(text.count - 2)).contains { index in
      text[index - 1].isASCIIDigit && text[index + 1].isASCIIDigit && text[index + 2].isASCIIDigit
        && (text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: "h"))
    }
  }
}
