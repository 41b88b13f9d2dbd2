extension Article {
  /// Reads an article as `write(to:)` writes it.
  init(json bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    var (id, revision, text) = (String?.none, String?.none, String?.none)
    var source = ArticleSource()
    var metadata = ArticleMetadata()
    var (country, dateline) = (String?.none, String?.none)
    var annotations: [Annotation] = []
    try reader.object { name, reader in
      switch name {
      case "id": id = try reader.string()
      case "revision": revision = try reader.string()
      case "text": text = try reader.string()
      case "source": source = try ArticleSource(&reader)
      case "metadata": metadata = try ArticleMetadata(&reader)
      case "country": country = try reader.stringIfPresent()
      case "dateline": dateline = try reader.stringIfPresent()
      case "annotations": annotations = try reader.array { try Annotation(&$0) }
      default: try reader.skip()
      }
    }
    guard let id, let revision, let text else { throw reader.damaged }
    self.init(
      id: id, revision: revision, text: text, source: source, metadata: metadata,
      country: country, dateline: dateline, annotations: annotations)
  }
}

extension ArticleSource {
  fileprivate init(_ reader: inout JSONReader) throws {
    self.init()
    var source = self
    try reader.object { name, reader in
      switch name {
      case "publisher": source.publisher = try reader.stringIfPresent()
      case "title": source.title = try reader.stringIfPresent()
      case "url": source.url = try reader.stringIfPresent()
      case "author": source.author = try reader.stringIfPresent()
      case "language": source.language = try reader.stringIfPresent()
      case "published": source.published = try reader.stringIfPresent()
      case "published_how": source.publishedHow = try reader.choice()
      case "collected": source.collected = try reader.stringIfPresent()
      case "credits": source.credits = try reader.array { try $0.string() }
      case "source_scale": source.scale = try reader.stringIfPresent().flatMap(Scale.init)
      case "reliability":
        source.reliability = try reader.stringIfPresent().flatMap(Reliability.init)
      default: try reader.skip()
      }
    }
    self = source
  }
}

extension Annotation {
  fileprivate init(_ reader: inout JSONReader) throws {
    var (kind, span, rule) = (Kind.header, Span(start: 0, end: 0), String?.none)
    try reader.object { name, reader in
      switch name {
      case "kind": kind = try reader.choice()
      case "span": span = try Span(&reader)
      case "rule": rule = try reader.stringIfPresent()
      default: try reader.skip()
      }
    }
    self.init(kind: kind, span: span, rule: rule)
  }
}

extension Span {
  fileprivate init(_ reader: inout JSONReader) throws {
    let ends = try reader.array { try $0.integer() }
    guard ends.count == 2 else { throw reader.damaged }
    self.init(start: ends[0], end: ends[1])
  }
}
