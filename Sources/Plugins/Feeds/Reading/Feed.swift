package import Foundation
internal import IngestKit

/// A feed that a pipeline names, by its URL or in a subscription list.
package struct Feed: Sendable, Equatable {
  package let url: URL
  /// As the subscription list calls it.
  package let title: String?

  /// What keys the feed's state and scopes its guids: the URL without what opens doors.
  package let id: String
  /// The feed's URL for messages.
  package let name: String

  package init(url: URL, title: String? = nil) {
    self.url = url
    self.title = title
    let name = Redaction.text(of: url)
    self.name = name
    // Two feeds of a site may differ in nothing but the parameter that is left out.
    let secret = name.contains(Redaction.mark) ? url.query(percentEncoded: true) : nil
    id = secret.map { "\(name)#\(ContentHash.id($0).prefix(8))" } ?? name
  }

  /// The feeds in their order, each once.
  static func unique(_ feeds: [Feed]) -> [Feed] {
    var seen: Set<String> = []
    return feeds.filter { seen.insert($0.id).inserted }
  }
}
