/// The shared rows that this run has written, so that they are not written for every incident.
struct KnownRows {
  /// A revision of an article by its id and content hash.
  struct ArticleName: Hashable {
    let id: String
    let revision: String
  }

  struct KnownArticle {
    let number: Int64
    let hasText: Bool
  }

  private var places: Set<String> = []
  private var actors: Set<String> = []
  /// The articles of one batch; incidents of later batches seldom name them again.
  var articles: [ArticleName: KnownArticle] = [:]

  /// The most names that are remembered; forgetting costs time, nothing else.
  private static let limit = 100_000

  /// Remembers a place; false when it is known already.
  mutating func insertPlace(_ id: String) -> Bool { Self.insert(id, into: &places) }

  /// Remembers an actor; false when it is known already.
  mutating func insertActor(_ id: String) -> Bool { Self.insert(id, into: &actors) }

  private static func insert(_ id: String, into names: inout Set<String>) -> Bool {
    if names.count >= limit { names.removeAll(keepingCapacity: true) }
    return names.insert(id).inserted
  }
}
