internal import Foundation
internal import IngestKit

/// What is kept of a page from one run to the next: the cursor of its partition.
struct PageState: Sendable, Equatable, VisitState {
  var visit: VisitSchedule.Visit?
  var validators: HTTPValidators?
  /// Where the copy is from that the validators vouch for.
  var validated: String?
  var trouble: VisitTrouble?
  /// When it had changed last, as the sitemap said at that time.
  var lastModified: String?
  /// The list that has led to it, by its hash; nil for a page that the pipeline names.
  var list: String?
  /// Pages that continued it when it was read.
  var parts: Int?
}
