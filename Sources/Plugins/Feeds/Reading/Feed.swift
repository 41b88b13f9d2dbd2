package import Foundation

/// A feed that a pipeline names, by its URL or in a subscription list.
package struct Feed: Sendable, Equatable {
  package let address: VisitedAddress
  /// As the subscription list calls it.
  package let title: String?

  package var url: URL { address.url }
  /// What keys the feed's state and scopes its guids.
  package var id: String { address.id }
  /// The feed's URL for messages.
  package var name: String { address.name }

  package init(url: URL, title: String? = nil) {
    address = VisitedAddress(url)
    self.title = title
  }

  /// The feeds in their order, each once.
  static func unique(_ feeds: [Feed]) -> [Feed] {
    var seen: Set<String> = []
    return feeds.filter { seen.insert($0.id).inserted }
  }
}
