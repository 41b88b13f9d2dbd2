internal import IngestKit

/// The short names of formats and their versions.
enum FeedFormat {
  /// Roots that only feeds have, in lower case; junk before them is skipped.
  static let roots: [StaticString] = ["rss", "feed", "rdf"]

  /// Nil when the root is none of a feed.
  static func name(
    of root: FeedTag, _ name: XMLName, version: String?, documentType: String?
  ) -> String? {
    switch root {
    case .rss: rss(version ?? "", documentType: documentType)
    case .rdf: "rss10"
    case .feed: atom(name.namespace?.lowercased() ?? "", version: version ?? "")
    // A channel in small letters is RSS that lost its root.
    case .channel: name.local == "channel" ? "rss" : "cdf"
    // RFC 4287 has documents of one entry.
    case .entry: name.namespace == "http://www.w3.org/2005/Atom" ? "atom10" : nil
    default: nil
    }
  }

  private static func rss(_ version: String, documentType: String?) -> String {
    switch version {
    case "0.90": "rss090"
    case "0.91":
      documentType?.lowercased().contains("netscape") == true ? "rss091n" : "rss091u"
    case "0.92", "0.93", "0.94": "rss0" + version.filter(\.isNumber).dropFirst()
    case "1.0": "rss10"
    default: version.hasPrefix("2") ? "rss20" : "rss"
    }
  }

  private static func atom(_ namespace: String, version: String) -> String {
    if namespace == "http://www.w3.org/2005/atom" { return "atom10" }
    switch version {
    case "0.1", "0.2", "0.3": return "atom0" + version.suffix(1)
    case "1.0": return "atom10"
    default: return namespace == "http://purl.org/atom/ns#" ? "atom03" : "atom"
    }
  }
}
