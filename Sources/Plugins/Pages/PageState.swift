internal import Foundation
internal import IngestKit

/// What is kept of a page from one run to the next: the cursor of its partition.
struct PageState: Sendable, Equatable, Codable {
  var visit: FeedSchedule.Visit?
  var validators: HTTPValidators?
  /// Where the copy is from that the validators vouch for.
  var validated: String?
  var trouble: FeedTrouble?
  /// When it had changed last, as the sitemap said at that time.
  var lastModified: String?
  /// Pages that continued it when it was read.
  var parts: Int?

  init() {}

  /// Reads what `cursor` has written; anything else counts as a page that was never read.
  init(_ cursor: String?) {
    let stored = cursor.flatMap { try? JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
    self = stored ?? PageState()
  }

  var cursor: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
