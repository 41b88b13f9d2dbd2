internal import IngestKit

extension FeedBuilder {
  /// Does what the start of an element asks for.
  mutating func start(_ tag: FeedTag, _ name: Int, _ attributes: XMLAttributes) {
    switch tag {
    case .rss, .rdf, .feed, .channel: startDocument(tag, name, attributes)
    case .entry:
      if format == nil { startDocument(tag, name, attributes) }
      startEntry(attributes)
    case .source: startSource(attributes)
    case .image: startImage()
    case .title, .mediaTitle, .subtitle, .itunesSubtitle, .rights, .info, .summary,
      .itunesSummary, .abstract, .content:
      construct = TextConstruct(tag, .plain, attributes, base: base)
    case .description, .mediaDescription, .encodedContent:
      construct = TextConstruct(tag, .escaped, attributes, base: base)
    case .body: construct = TextConstruct(tag, .xml, attributes, base: base)
    case .author: person = PersonDraft(.author)
    case .contributor, .contributorName: person = PersonDraft(.contributor)
    case .publisher, .owner: person = PersonDraft(.publisher)
    case .id: guidIsLink = attributes["ispermalink"].map { $0 == "true" } ?? true
    case .link: startLink(attributes)
    case .generator: startGenerator(attributes)
    case .generatorAgent: startGeneratorAgent(attributes)
    case .category, .mediaCategory, .itunesCategory: startCategory(tag, attributes)
    case .enclosure: startEnclosure(attributes)
    case .mediaContent: startMediaContent(attributes)
    case .mediaThumbnail: startThumbnail(attributes)
    case .itunesImage: startITunesImage(attributes)
    case .gmlPoint, .gmlLine, .gmlPolygon, .gmlRing: place.start(tag, attributes)
    default: break
    }
  }

  private mutating func startDocument(_ tag: FeedTag, _ name: Int, _ attributes: XMLAttributes) {
    if format == nil, frames.count == 1 {
      format = FeedFormat.name(
        of: tag, self.name(name), version: attributes["version"], documentType: documentType)
    }
    if format == "rss10", isNetscape { format = "rss090" }
    if tag != .channel, let language { feed.language = language }
    if tag == .channel { readCDF(attributes) }
  }

  private mutating func startEntry(_ attributes: XMLAttributes) {
    entries.append(FeedEntry())
    context = .entry
    entryLinks = LinkChoice()
    guidIsLink = false
    hasWeakTitle = false
    guard !attributes.isEmpty else { return }
    if let about = attributes["about", prefix: "rdf"] { entries[entries.count - 1].id = about }
    if let language = attributes["lang", prefix: "xml"] {
      entries[entries.count - 1].language = language
    }
    readCDF(attributes)
  }

  /// CDF says in attributes what the others say in elements.
  private mutating func readCDF(_ attributes: XMLAttributes) {
    guard format == "cdf" else { return }
    if let date = attributes["lastmod"].flatMap(WrittenDateReader.date) {
      describe { $0.updated = date }
    }
    if let address = attributes["href"] {
      let link = resolve(address)
      describe { $0.link = link }
    }
  }

  private mutating func startImage() {
    isInImage = true
    if context == .feed, feed.image == nil { feed.image = FeedImage() }
  }
}
