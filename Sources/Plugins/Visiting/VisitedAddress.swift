package import Foundation
internal import IngestKit

/// An address that runs visit again and again: of a feed, a page or a sitemap.
package struct VisitedAddress: Sendable, Equatable {
  package let url: URL
  /// What keys its state and scopes ids: the URL without what opens doors.
  package let id: String
  /// The URL for messages.
  package let name: String

  package init(_ url: URL) {
    self.url = url
    let name = Redaction.text(of: url)
    self.name = name
    // Two addresses of a site may differ in nothing but the parameter that is left out.
    let secret = name.contains(Redaction.mark) ? url.query(percentEncoded: true) : nil
    id = secret.map { "\(name)#\(ContentHash.id($0).prefix(8))" } ?? name
  }
}
