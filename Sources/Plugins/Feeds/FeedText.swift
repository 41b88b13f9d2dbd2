internal import IngestKit

/// A text of a feed as it stands there: nothing sanitized, no address resolved.
package struct FeedText: Sendable, Hashable {
  package enum Kind: Sendable { case plain, markup }

  package var value: String
  package var kind: Kind
  /// What relative addresses in it start from; empty when nothing is known.
  package var base: String

  /// The text that it shows.
  package var plain: String {
    guard kind == .markup else { return value }
    let text = HTMLText.plain(Array(value.utf8))
    return String(decoding: text[...].trimmed, as: UTF8.self)
  }
}
