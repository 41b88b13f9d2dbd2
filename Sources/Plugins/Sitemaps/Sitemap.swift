internal import IngestKit

/// A list of a site's pages, or of its other lists.
struct Sitemap: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case pages, index }

  var kind: Kind
  var entries: [SitemapEntry]

  /// Most bytes of a sitemap when it is unpacked; the protocol allows 50 MB.
  private static let sizeLimit = 64 << 20

  /// Reads a sitemap in XML or as lines, or a feed that serves as one; packed with gzip or not.
  ///
  /// - Parameter base: where it was read; addresses in it start there.
  init(_ bytes: [UInt8], base: String) throws(SitemapProblem) {
    let bytes = try Self.unpacked(bytes)
    let text = WebEncoding(bytes, header: nil) { XMLProlog($0, roots: Self.roots).encoding }.text
    guard let first = text.first(where: { !$0.isMarkupSpace }) else { throw .empty }
    if first != UInt8(ascii: "<") {
      let lines = Self.lines(of: text, base: base)
      guard !lines.isEmpty else { throw .notMarkup }
      self.init(kind: .pages, entries: lines)
      return
    }
    let reader = SitemapReader(base: base)
    Self.read(text, with: reader)
    switch reader.root {
    case "urlset": self.init(kind: .pages, entries: reader.entries)
    case "sitemapindex": self.init(kind: .index, entries: reader.entries)
    case "rss", "feed", "rdf":
      guard let entries = Self.entries(ofFeed: bytes, base: base) else { throw .other("rss") }
      self.init(kind: .pages, entries: entries)
    case let root: throw root == "html" ? .page : .other(root)
    }
  }

  init(kind: Kind, entries: [SitemapEntry]) {
    self.kind = kind
    self.entries = entries
  }

  private static let roots: [StaticString] = ["urlset", "sitemapindex", "rss", "feed", "rdf:rdf"]

  private static func unpacked(_ bytes: [UInt8]) throws(SitemapProblem) -> [UInt8] {
    guard Gzip.isPacked(bytes) else { return bytes }
    do throws(Gzip.Problem) {
      return try Gzip.unpacked(bytes, limit: sizeLimit)
    } catch {
      switch error {
      case .damaged: throw .damagedGzip
      case .tooLarge(let limit): throw .tooLarge(limit)
      }
    }
  }

  /// Strictly first; what is ill-formed is repaired.
  private static func read(_ text: [UInt8], with reader: SitemapReader) {
    let prolog = XMLProlog(text, roots: roots)
    if let root = prolog.root, prolog.entities.isEmpty {
      let problem = text.withUnsafeBufferPointer {
        XMLReader(handler: reader).read(UnsafeBufferPointer(rebasing: $0[root...]).span)
      }
      if problem?.isBehindRoot ?? true { return }
    }
    reader.forget()
    let repaired = XMLRepair.repaired(text, prolog)
    _ = repaired.bytes.withUnsafeBufferPointer {
      XMLReader(handler: reader).read($0.span, isRecovering: true)
    }
  }

  private static func lines(of text: [UInt8], base: String) -> [SitemapEntry] {
    text.split(separator: 0x0A).prefix(SitemapReader.entryLimit).compactMap { line in
      let address = String(decoding: line.trimmed, as: UTF8.self)
      return SafeAddress.isPage(address) ? SitemapEntry(address: address) : nil
    }
  }

  private static func entries(ofFeed bytes: [UInt8], base: String) -> [SitemapEntry]? {
    guard let document = try? FeedParser(base: base).parse(bytes) else { return nil }
    return document.entries.compactMap { entry in
      guard let link = entry.link, SafeAddress.isPage(link) else { return nil }
      return SitemapEntry(
        address: link, lastModified: (entry.updated ?? entry.published)?.written,
        published: entry.published?.written, title: entry.title?.plain, language: entry.language)
    }
  }
}
