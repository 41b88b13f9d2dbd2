/// A number as an article states it: "at least 12", "around 40", "two to four".
public struct CountRange: Sendable, Hashable, Decodable {
  /// Lowest credible number; nil when open.
  public var min: Int?
  /// Highest credible number; nil when open ("at least 12").
  public var max: Int?
  /// The number to use when only one can be used.
  public var best: Int?
  /// True for "around", "some", "dozens".
  public var isApproximate: Bool
  public var text: String?
  public var span: Span?

  public init(
    min: Int?, max: Int?, best: Int?, isApproximate: Bool = false, text: String? = nil,
    span: Span? = nil
  ) {
    self.min = min
    self.max = max
    self.best = best
    self.isApproximate = isApproximate
    self.text = text
    self.span = span
  }

  /// A number that is stated exactly.
  public init(_ count: Int) {
    self.init(min: count, max: count, best: count)
  }

  /// The best number, else the lowest, else the highest.
  package var bestKnown: Int? { best ?? min ?? max }

  enum CodingKeys: String, CodingKey {
    case min, max, best
    case isApproximate = "approx"
    case text, span
  }
}

extension CountRange: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { writeMembers(to: &$0) }
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("min", min)
    json.member("max", max)
    json.member("best", best)
    json.member("approx", isApproximate)
    json.member("text", ifPresent: text)
    json.member("span", ifPresent: span)
  }
}
