package import IngestKit

extension PageMetadata {
  /// Reads what a page tells of itself.
  ///
  /// - Parameters:
  ///   - address: where the page was read; relative addresses start there.
  ///   - text: the nodes of the article's text, where they are known.
  package init(
    _ tree: HTMLTree, _ data: StructuredData, address: String?, text: Range<Int>? = nil
  ) {
    self.init()
    let meta = MetaTags(tree)
    let links = PageLinks(tree, address: address)
    readSite(meta, data, address)
    let site = SiteNames(
      names: [siteName, data.article?.publisher, data.siteName].compactMap(\.self),
      address: address ?? links.canonical)
    let heading = TitleVote(tree, meta, data, site: site)
    set(.title, heading.title, heading.origin)
    let speech = LanguageVote(tree, meta, data)
    set(.language, speech.language, speech.origin)
    let outline = PageOutline(tree, headline: heading.headline)
    let dates = DateVote(
      DateSources(
        tree, meta, data, outline, address: address ?? links.canonical, language: language,
        text: text))
    set(.published, dates.published?.date.written, dates.published?.origin ?? "")
    publishedBasis = dates.published?.basis ?? .stated
    set(.updated, dates.updated?.date.written, dates.updated?.origin ?? "")
    let persons = AuthorVote(tree, meta, data, outline, site: site)
    authors = persons.authors
    if !authors.isEmpty { origins[.authors] = persons.origin }
    readLinks(links, meta)
    readSubjects(meta, data, site)
    readImage(meta, data, address)
  }

  private mutating func set(_ field: Field, _ value: String?, _ origin: String) {
    guard let value, !value.isEmpty else { return }
    switch field {
    case .title: title = value
    case .published: published = value
    case .updated: updated = value
    case .language: language = value
    case .siteName: siteName = value
    case .canonical: canonical = value
    case .section: section = value
    case .image: image = value
    case .authors, .tags: return
    }
    origins[field] = origin
  }

  private mutating func readSite(_ meta: MetaTags, _ data: StructuredData, _ address: String?) {
    if let (value, name) = meta.first(["og:site_name"]) {
      set(.siteName, value, "meta \(name)")
    } else if let name = data.article?.publisher {
      set(.siteName, name, "ld+json publisher")
    } else if let name = data.siteName {
      set(.siteName, name, "ld+json WebSite")
    } else if let (value, name) = meta.first(Self.siteNames) {
      set(.siteName, value, "meta \(name)")
    } else if let name = data.page?.publisher {
      set(.siteName, name, "ld+json publisher")
    }
  }

  private static let siteNames = [
    "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher",
    "citation_journal_title", "publisher", "al:android:app_name",
  ]

  private mutating func readLinks(_ links: PageLinks, _ meta: MetaTags) {
    if let canonical = links.canonical {
      set(.canonical, canonical, "link canonical")
    } else if let (value, name) = meta.first(["og:url", "twitter:url"]) {
      set(.canonical, links.resolved(value), "meta \(name)")
    }
  }

  private mutating func readSubjects(_ meta: MetaTags, _ data: StructuredData, _ site: SiteNames) {
    if let (value, name) = meta.first([
      "article:section", "og:article:section", "cxenseparse:category",
    ]) {
      set(.section, value, "meta \(name)")
    } else if let name = data.article?.sections.first {
      set(.section, name, "ld+json articleSection")
    } else if let (value, name) = meta.first(["parsely-section", "section", "dc.subject"]) {
      set(.section, value, "meta \(name)")
    } else if data.trail.count >= 3 {
      set(.section, data.trail[data.trail.count - 2], "ld+json BreadcrumbList")
    }
    let sources: [([String], String)] = [
      (meta["article:tag"].flatMap(Self.words), "meta article:tag"),
      (data.article?.keywords ?? [], "ld+json keywords"),
      (meta["news_keywords"].flatMap(Self.words), "meta news_keywords"),
      (meta["parsely-tags"].flatMap(Self.words), "meta parsely-tags"),
      (meta["keywords"].flatMap(Self.words), "meta keywords"),
    ]
    guard let (words, origin) = sources.first(where: { !$0.0.isEmpty }) else { return }
    var seen: Set<String> = []
    tags = words.filter { $0.utf8.count <= 100 && seen.insert($0.lowercased()).inserted }
    tags = Array(tags.prefix(50))
    origins[.tags] = origin
  }

  private static func words(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == ";" }.map { PageText.line(String($0)) }.filter { !$0.isEmpty }
  }

  private mutating func readImage(_ meta: MetaTags, _ data: StructuredData, _ address: String?) {
    let named = meta.first(["og:image", "og:image:url", "og:image:secure_url", "twitter:image"])
    let value = named?.value ?? data.article?.image
    let origin = named.map { "meta \($0.name)" } ?? "ld+json image"
    set(.image, value.map { URLReference.resolve($0, against: address ?? "") }, origin)
  }
}
