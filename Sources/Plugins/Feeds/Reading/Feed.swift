package import Foundation
internal import IngestKit

/// A feed that a pipeline names, by its URL or in a subscription list.
package struct Feed: Sendable, Equatable {
  package let url: URL
  /// As the subscription list calls it.
  package let title: String?

  package init(url: URL, title: String? = nil) {
    self.url = url
    self.title = title
  }

  /// What keys the feed's state and scopes its guids: the URL without what opens doors.
  package var id: String {
    let text = Redaction.text(of: url)
    // Two feeds of a site may differ in nothing but the parameter that is left out.
    guard text.contains(Redaction.mark), let query = url.query(percentEncoded: true) else {
      return text
    }
    return "\(text)#\(ContentHash.id(query).prefix(8))"
  }

  /// The feed's URL for messages.
  package var name: String { Redaction.text(of: url) }

  /// The feeds in their order, each once.
  static func unique(_ feeds: [Feed]) -> [Feed] {
    var seen: Set<String> = []
    return feeds.filter { seen.insert($0.id).inserted }
  }
}
