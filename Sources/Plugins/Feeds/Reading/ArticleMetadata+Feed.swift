internal import IngestKit

extension ArticleMetadata {
  /// What an entry tells beside its text.
  ///
  /// - Parameter authors: the entry's, or those of the feed that stand for them.
  init(_ entry: FeedEntry, authors: [String], site: String?) {
    self.init(
      updated: entry.updated.map(FeedArticles.text), authors: authors,
      categories: Self.names(of: entry.categories), site: site,
      canonical: Self.canonical(entry), points: Self.points(entry.geometry),
      enclosures: Self.enclosures(of: entry))
  }

  /// The label is for people, the term for programs.
  private static func names(of categories: [FeedCategory]) -> [String] {
    var seen: Set<String> = []
    return categories.compactMap { category in
      let name = FeedArticles.line(category.label ?? "") ?? FeedArticles.line(category.term ?? "")
      return name.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }

  private static func canonical(_ entry: FeedEntry) -> String? {
    let address = (entry.originalLink ?? entry.link).map(CanonicalLink.of)
    return address == entry.link ? nil : address
  }

  /// A line or an area names no point that the article is about.
  private static func points(_ geometry: FeedGeometry?) -> [Point] {
    guard let geometry, geometry.shape == .point else { return [] }
    return geometry.positions.map { Point(lat: $0[1], lon: $0[0]) }
  }

  private static func enclosures(of entry: FeedEntry) -> [Enclosure] {
    var seen: Set<String> = []
    return entry.enclosures.filter { seen.insert($0.url).inserted }
      .map { Enclosure(url: $0.url, type: $0.type) }
  }
}
