/// Records that travel together, in the order of the articles that they come from.
struct Batch: Sendable {
  struct Item: Sendable {
    /// Which article of the chunk the record comes from.
    let entry: Int
    let record: Record
  }

  var items: [Item]

  /// Brings the batches of several inputs into the order of their articles.
  static func merging(_ batches: [Batch]) -> Batch {
    if batches.count == 1 { return batches[0] }
    let items = batches.flatMap(\.items).enumerated().sorted {
      ($0.element.entry, $0.offset) < ($1.element.entry, $1.offset)
    }
    return Batch(items: items.map(\.element))
  }
}

/// Articles that go through the normalizers and are committed together.
struct Chunk: Sendable {
  struct Entry: Sendable {
    /// Nil for what is not from the inbox.
    let place: Inbox.Place?
    /// The source; nil for articles of `map`, which go to every node that reads a source.
    let source: String?
    /// The article as normalizers and sinks take it: many strings, passed on as one reference.
    let record: Record

    init(_ article: Article, of source: String?, at place: Inbox.Place? = nil) {
      self.place = place
      self.source = source
      record = .article(article)
    }

    init(_ row: Inbox.WaitingRow) throws {
      self.init(try Article(json: row.json), of: row.source, at: row.place)
    }
  }

  /// What vouches for articles that do not come from the inbox.
  struct Reading: Sendable {
    let source: String
    /// By partition; stored together with what the articles have led to.
    let cursors: [String: String]
  }

  let entries: [Entry]
  /// Nil for articles of the inbox and of `map`.
  var reading: Reading?
}
