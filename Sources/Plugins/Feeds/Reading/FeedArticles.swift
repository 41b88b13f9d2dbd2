internal import Foundation
internal import IngestKit

/// Makes articles of the entries of a feed.
struct FeedArticles {
  /// What the ids begin with.
  let scope: String
  /// The publisher, where the pipeline names one.
  let publisher: String?
  /// Stands in for a date that an entry does not have.
  let now: Date
  /// Where the document was read, in whose terms a link is the feed's own.
  var home: String?

  /// An article for each entry that says anything, in the order of the document.
  func articles(
    of document: FeedDocument, _ identities: inout EntryIdentities
  ) throws(PluginFailure) -> [Article] {
    let entries = document.entries.map { entry in
      (entry, EntryText(entry))
    }.filter { !$0.1.whole.isEmpty }
    let ids = identities.ids(
      of: entries.map { entry, text in
        .init(guid: entry.id, link: entry.link.map(CanonicalLink.of), text: text)
      })
    let site = Self.line(document.feed.title)
    var articles: [Article] = []
    var places: [String: (index: Int, changed: Int)] = [:]
    for ((entry, text), id) in zip(entries, ids) {
      let changed = (entry.updated ?? entry.published)?.seconds ?? .min
      let article = try article(of: entry, text, id: id, in: document, site: site)
      guard let known = places[id] else {
        places[id] = (articles.count, changed)
        articles.append(article)
        continue
      }
      // The same article twice: the newer text counts, and the upper one of two alike.
      guard changed > known.changed else { continue }
      places[id] = (known.index, changed)
      articles[known.index] = article
    }
    return articles
  }

  private func article(
    of entry: FeedEntry, _ text: EntryText, id: String, in document: FeedDocument, site: String?
  ) throws(PluginFailure) -> Article {
    let feed = document.feed
    let date = entry.published ?? entry.updated ?? entry.created
    let publication = try publication(of: entry, text, date)
    // RSS names an editor for the feed, Atom the author of every entry that names none.
    let authors = Self.names(
      entry.authors.isEmpty && document.format.hasPrefix("atom") ? feed.authors : entry.authors)
    let publisher = publisher(of: entry, feed, site: site)
    return Article(
      id: "\(scope)#\(id)", text: text.whole,
      source: ArticleSource(
        publisher: publisher, title: text.title, url: entry.link,
        author: authors.isEmpty ? nil : authors.joined(separator: ", "),
        language: Self.tag(entry.language ?? feed.language),
        published: publication.published, publishedHow: publication.how,
        collected: Instant.text(now)),
      metadata: ArticleMetadata(entry, authors: authors, site: site == publisher ? nil : site),
      annotations: Self.annotations(of: text))
  }

  private func publication(
    of entry: FeedEntry, _ text: EntryText, _ date: WrittenDate?
  ) throws(PluginFailure) -> (published: String, how: ArticleSource.PublishedHow) {
    if let stated = date.map(Self.text), CalendarDay(isoPrefix: stated) != nil {
      return (stated, .metadata)
    }
    var draft = ArticleDraft(text: text.whole)
    draft.url = entry.link
    return try PublicationDating.settle(draft, fileTime: now)
  }

  private static func annotations(of text: EntryText) -> [Annotation] {
    guard text.hasHeading, let title = text.title else { return [] }
    let span = Span(start: 0, end: title.unicodeScalars.count)
    return [Annotation(kind: .heading, span: span, rule: "rss.title")]
  }

  /// An entry that was taken over from elsewhere is its publisher's, not the feed's.
  private func publisher(of entry: FeedEntry, _ feed: FeedChannel, site: String?) -> String? {
    if let source = entry.source?.metadata, let title = Self.line(source.title),
      let host = Self.host(source.link), host != Self.host(feed.link), host != Self.host(home)
    {
      return title
    }
    return publisher ?? site
  }

  static func text(_ date: WrittenDate) -> String {
    date.hasTime ? date.iso : String(date.iso.prefix(10))
  }

  static func line(_ text: FeedText?) -> String? { text.flatMap { line($0.plain) } }

  static func line(_ text: String) -> String? {
    let line = text.onOneLine
    return line.isEmpty ? nil : line
  }

  private static func host(_ address: String?) -> String? {
    let host = address.flatMap { URL(string: $0)?.host() }?.lowercased()
    return host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
  }

  private static func names(_ persons: [FeedPerson]) -> [String] {
    persons.compactMap { $0.name ?? $0.email }
  }

  /// A language by its tag; what feeds write instead, such as `English`, is no tag.
  private static func tag(_ language: String?) -> String? {
    guard let language = language?.trimmingWhitespace else { return nil }
    let primary = language.prefix { $0.isASCII && $0.isLetter }
    let rest = language.dropFirst(primary.count)
    guard (2...3).contains(primary.count), rest.isEmpty || rest.first == "-" else { return nil }
    return language
  }
}
