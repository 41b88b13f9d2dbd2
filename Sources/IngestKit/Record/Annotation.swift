/// What a part of an article's text is; the text itself stays as it was read.
public struct Annotation: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable, JSONWritable, CaseIterable {
    /// Front matter or a `date …` line at the start.
    case header
    case heading
    /// Words under a photograph, with its credit.
    case caption
    case byline
    case dateline
    /// Another article's headline.
    case link
    /// Copyright lines, subscription offers and the like.
    case boilerplate
  }

  public var kind: Kind
  public var span: Span
  public var rule: String?

  public init(kind: Kind, span: Span, rule: String? = nil) {
    self.kind = kind
    self.span = span
    self.rule = rule
  }
}

extension Annotation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("span", span)
      json.member("rule", ifPresent: rule)
    }
  }
}
