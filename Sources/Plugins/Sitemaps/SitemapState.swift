internal import Foundation
internal import IngestKit

/// What is kept of a sitemap from one run to the next: the cursor of its partition.
struct SitemapState: Sendable, Equatable, VisitState {
  var visit: VisitSchedule.Visit?
  var validators: HTTPValidators?
  /// Where the copy is from that the validators vouch for.
  var validated: String?
  var trouble: VisitTrouble?
  /// When it had changed last, as the index said at that time.
  var lastModified: String?
  /// Whether it names pages that are still to be read, so that it is needed again as a whole.
  var isUnfinished: Bool?
}
