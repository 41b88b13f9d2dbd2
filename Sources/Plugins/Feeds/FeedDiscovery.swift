internal import IngestKit

/// Finds the feeds that a page names in its `link` elements.
package enum FeedDiscovery {
  package static func feeds(in page: [UInt8], base: String) -> [String] {
    var tokens = HTMLTokenizer(page)
    var base = base
    var feeds: [String] = []
    while let token = tokens.next(), feeds.count < 20 {
      guard case .startTag(let name, _) = token else { continue }
      if tokens.isName(name, "base"), let reference = value("href", tokens) {
        base = URLReference.resolve(reference, against: base)
      }
      guard tokens.isName(name, "link"),
        let relation = value("rel", tokens)?.lowercased(), let type = value("type", tokens),
        let reference = value("href", tokens)
      else { continue }
      let relations = relation.split(separator: " ")
      guard relations.contains("alternate") || relations.contains("feed"), isFeed(type.lowercased())
      else { continue }
      feeds.append(URLReference.resolve(reference, against: base))
    }
    return feeds
  }

  private static func value(_ name: StaticString, _ tokens: HTMLTokenizer) -> String? {
    guard let attribute = tokens.attributes.first(where: { tokens.isName($0.name, name) }) else {
      return nil
    }
    var value: [UInt8] = []
    HTMLText.appendResolved(tokens.bytes[attribute.value], to: &value)
    return String(decoding: value[...].trimmed, as: UTF8.self)
  }

  private static func isFeed(_ type: String) -> Bool {
    [
      "application/rss+xml", "application/atom+xml", "application/feed+json", "application/json",
      "application/rdf+xml", "text/xml", "application/xml",
    ]
    .contains { type.hasPrefix($0) }
  }
}
