internal import IngestKit

/// The text of the article as the page tells it to search engines, and which blocks are of it.
struct ToldText: Sendable {
  /// Shorter ones are summaries.
  private static let shortest = 200
  /// Bytes of a block's beginning that must be in the text.
  private static let probe = 32

  private let key: [UInt8]

  /// Nil when a page tells none.
  init?(_ data: StructuredData) {
    guard let body = data.article?.body, body.utf8.count >= Self.shortest else { return nil }
    key = TextKey.folded(Array(PageText.line(body).utf8)[...])
  }

  var length: Int { key.count }

  /// Whether a text's beginning is in the article's; nil for one too short to tell.
  func holds(_ text: ArraySlice<UInt8>) -> Bool? {
    let probe = TextKey.folded(text.prefix(Self.probe * 3)).prefix(Self.probe)
    guard probe.count >= 16 else { return nil }
    return probe.withUnsafeBytes { probe in
      key.withUnsafeBytes { key in
        ByteSearch.offset(of: probe, in: key) != nil
      }
    }
  }
}
