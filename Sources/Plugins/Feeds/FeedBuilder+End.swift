internal import IngestKit

extension FeedBuilder {
  /// Keeps what an element said, now that all of it is read.
  mutating func end(_ tag: FeedTag, from start: Int) {
    switch tag {
    case .entry: endEntry()
    case .source: endSource(value(from: start))
    case .image: isInImage = false
    case .title, .mediaTitle, .subtitle, .itunesSubtitle, .rights, .info, .summary, .abstract,
      .itunesSummary, .content, .description, .mediaDescription, .encodedContent, .body:
      endText(tag, from: start)
    case .author, .contributor, .contributorName, .publisher, .owner:
      endPerson(tag, value(from: start))
    case .name:
      let name = value(from: start)
      person?.name = name
    case .email:
      let address = value(from: start)
      person?.email = address
    case .uri: endAddress(value(from: start))
    case .id: endIdentifier(value(from: start))
    case .link: endLink(value(from: start))
    case .published, .updated, .created, .expired: endDate(tag, from: start)
    case .category, .mediaCategory, .itunesCategory: endCategory(value(from: start))
    case .tagList, .itunesKeywords, .mediaKeywords: endKeywords(tag, value(from: start))
    case .georssPoint, .georssLine, .georssPolygon, .georssBox, .gmlPosition, .latitude,
      .longitude:
      endPlace(tag, from: start)
    default: if let value = value(from: start) { endFact(tag, value) }
    }
  }

  private mutating func endFact(_ tag: FeedTag, _ value: String) {
    switch tag {
    case .language: describe { $0.language = value }
    case .generator: if context == .feed { feed.generator?.name = value }
    case .timeToLive: feed.timeToLive = Int(value)
    case .hour: if let hour = Int(value) { feed.skippedHours.append(hour) }
    case .day: feed.skippedDays.append(value)
    case .icon: if context == .feed { feed.icon = resolve(value) }
    case .logo: if context == .feed { feed.logo = resolve(value) }
    case .newLocation: feed.newLocation = resolve(value)
    case .comments:
      let address = resolve(value)
      if SafeAddress.isPage(address) { changeEntry { $0.comments = address } }
    case .block: describe { $0.isBlocked = value.lowercased() == "yes" }
    case .explicit: endExplicit(value.lowercased())
    case .originalLink:
      let address = resolve(value)
      if SafeAddress.isPage(address) { changeEntry { $0.originalLink = address } }
    case .originalEnclosure:
      let address = resolve(value)
      changeEntry {
        if !$0.enclosures.isEmpty { $0.enclosures[$0.enclosures.count - 1].url = address }
      }
    case .duration: changeEntry { $0.duration = value }
    case .mediaThumbnail:
      let address = resolve(value)
      changeEntry { $0.thumbnail = $0.thumbnail ?? address }
    default: break
    }
  }

  private mutating func endExplicit(_ value: String) {
    switch value {
    case "yes", "true", "explicit": describe { $0.isExplicit = true }
    case "no", "false", "clean": describe { $0.isExplicit = false }
    default: break
    }
  }

  private mutating func endEntry() {
    guard context != .feed, let last = entries.indices.last else { return }
    let link = entryLinks.best
    if let link = link ?? entries[last].metadata.link ?? entryLinks.last {
      entries[last].metadata.link = link
    }
    if entries[last].image == nil, !entries[last].enclosures.isEmpty {
      let picture = entries[last].enclosures.first { $0.type?.hasPrefix("image/") == true }
      entries[last].image = picture?.url
    }
    context = .feed
  }

  mutating func startSource(_ attributes: XMLAttributes) {
    guard context == .entry else { return }
    context = .source
    source = FeedMetadata()
    sourceLinks = LinkChoice()
    if let address = attributes["url"] ?? attributes["href"] { source.link = resolve(address) }
  }

  private mutating func endSource(_ title: String?) {
    guard context == .source else { return }
    context = .entry
    source.link = sourceLinks.best ?? source.link
    if let title, source.title == nil {
      source.title = FeedText(value: title, kind: .plain, base: base)
    }
    var finished = FeedSource()
    finished.metadata = source
    entries[entries.count - 1].source = finished
  }

  private mutating func endIdentifier(_ value: String?) {
    guard let value else { return }
    // An id is kept as it is; only a path stands for an address.
    let isPath = value.contains("/") && URLReference.scheme(of: value.utf8) == nil
    let id = isPath && guidIsLink ? resolve(value) : value
    describe { $0.id = id }
    if context == .entry, guidIsLink, format?.hasPrefix("atom") != true {
      let address = resolve(value)
      if SafeAddress.isPage(address) { entryLinks.guid = address }
    }
  }

  private mutating func endDate(_ tag: FeedTag, from start: Int) {
    guard let date = WrittenDateReader.date(text[start...].trimmed) else { return }
    switch tag {
    case .published: describe { $0.published = date }
    case .updated: describe { $0.updated = date }
    case .created: describe { $0.created = date }
    default: changeEntry { $0.expired = date }
    }
  }
}
