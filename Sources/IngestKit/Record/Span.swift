/// A half-open range of Unicode code points in an article's text, counted from 0.
///
/// The wire form is the pair `[start, end]` (W3C TextPositionSelector).
public struct Span: Sendable, Hashable, Decodable {
  public let start: Int
  public let end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    start = try container.decode(Int.self)
    end = try container.decode(Int.self)
  }

  /// The words between the offsets; nil when the text is shorter than that.
  public func words(in text: String) -> String? {
    let scalars = text.unicodeScalars
    guard start >= 0, start <= end,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    return String(scalars[from..<to])
  }
}

extension Span: JSONWritable {
  public func write(to json: inout JSONWriter) { json.pair(start, end) }
}
