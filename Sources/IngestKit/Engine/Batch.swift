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
  /// A class, since it is passed on often and an article has many strings to copy.
  final class Entry: Sendable {
    /// Its place in the inbox.
    let sequence: Int64
    /// The source; nil for articles of `map`, which go to every node that reads a source.
    let source: String?
    let article: Article
    /// The article as normalizers and sinks take it.
    let record: Record

    init(sequence: Int64, source: String?, article: Article) {
      self.sequence = sequence
      self.source = source
      self.article = article
      record = .article(article)
    }

    convenience init(_ row: Inbox.WaitingRow) throws {
      self.init(
        sequence: row.place.sequence, source: row.source, article: try Article(json: row.json))
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
