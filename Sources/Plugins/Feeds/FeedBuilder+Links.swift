internal import IngestKit

extension FeedBuilder {
  mutating func startLink(_ attributes: XMLAttributes) {
    let relation = Self.relation(attributes["rel"])
    guard let reference = attributes["href"] ?? attributes["url"] ?? attributes["uri"] else {
      return changeLinks { $0.relation = relation }
    }
    changeLinks { $0.relation = "" }
    let address = resolve(reference)
    guard SafeAddress.isAllowed(address), !isInImage else { return }
    let type = attributes["type"]?.lowercased()
    switch relation {
    case "alternate": addAlternate(address, type)
    case "self":
      if context == .feed { feed.feedURL = address }
      changeLinks { $0.last = $0.last ?? address }
    case "enclosure":
      let enclosure = FeedEnclosure(
        url: address, type: attributes["type"], length: attributes["length"])
      changeEntry { $0.enclosures.append(enclosure) }
    case "replies": if Self.isPage(type) { changeEntry { $0.comments = $0.comments ?? address } }
    default: break
    }
  }

  /// RSS gives the address as text.
  mutating func endLink(_ value: String?) {
    guard let value else { return }
    if isInImage {
      let address = resolve(value)
      if context == .feed { feed.image?.link = address }
      return
    }
    guard frames.last?.tag != .textInput else { return }
    let relation = links.relation
    guard !relation.isEmpty else { return }
    let address = resolve(value)
    guard SafeAddress.isAllowed(address) else { return }
    switch relation {
    case "alternate":
      changeLinks { $0.page = address }
      if context == .feed { feed.link = address }
    case "self": if context == .feed { feed.feedURL = address }
    default: changeLinks { $0.other = $0.other ?? address }
    }
  }

  private mutating func addAlternate(_ address: String, _ type: String?) {
    let isPage = Self.isPage(type ?? "text/html")
    changeLinks { links in
      if isPage { links.page = address } else { links.other = links.other ?? address }
    }
    if context == .feed { feed.link = feedLinks.best }
  }

  private static func isPage(_ type: String?) -> Bool {
    guard let type else { return false }
    return ["text/html", "html", "application/xhtml+xml", "xhtml"].contains(type)
  }

  private var links: LinkChoice {
    switch context {
    case .feed: feedLinks
    case .entry: entryLinks
    case .source: sourceLinks
    }
  }

  private mutating func changeLinks(_ change: (inout LinkChoice) -> Void) {
    switch context {
    case .feed: change(&feedLinks)
    case .entry: change(&entryLinks)
    case .source: change(&sourceLinks)
    }
  }

  /// RFC 4287, 4.2.7.2: a registered relation may be written as an address.
  private static func relation(_ value: String?) -> String {
    guard let value = value?.lowercased() else { return "alternate" }
    let prefix = "http://www.iana.org/assignments/relation/"
    return value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
  }
}
