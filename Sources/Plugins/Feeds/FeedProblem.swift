internal import IngestKit

/// Why a document is no feed.
package enum FeedProblem: Error, CustomStringConvertible, Sendable {
  case empty
  case notMarkup
  /// A page where a feed was promised, with the feeds that it names.
  case page(feeds: [String])
  case other(root: String)
  case badJSON(String)

  static func of(_ text: [UInt8], _ prolog: XMLProlog, base: String) -> FeedProblem {
    let root = rootName(text, prolog)
    let isPage =
      root == "html" || root == "head" || root == "body"
      || prolog.documentType?.lowercased().contains("html") == true
    return isPage ? .page(feeds: FeedDiscovery.feeds(in: text, base: base)) : .other(root: root)
  }

  private static func rootName(_ text: [UInt8], _ prolog: XMLProlog) -> String {
    guard let root = prolog.root else { return "" }
    let name = text[(root + 1)...].prefix(64).prefix {
      !$0.isMarkupSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  package var description: String {
    switch self {
    case .empty: "is empty; a feed is needed"
    case .notMarkup: "is no feed: neither XML nor JSON"
    case .page(let feeds) where feeds.isEmpty: "is an HTML page, not a feed, and names none"
    case .page(let feeds):
      "is an HTML page, not a feed; it names \(feeds.map { "'\($0)'" }.joined(separator: ", "))"
    case .other(let root):
      "is no feed: its root element is '\(root)'; 'rss', 'feed', 'rdf:RDF' or 'channel' is needed"
    case .badJSON(let reason): "is no JSON Feed: \(reason)"
    }
  }
}
