internal import IngestKit

/// What is kept of a feed from one run to the next: the cursor of its partition.
package struct FeedState: Sendable, Equatable {
  /// Scopes the feed's guids; the feed's first address, also when it is named by a later one.
  var scope: String
  var address: FeedAddress
  var visit: VisitSchedule.Visit?
  var validators = HTTPValidators()
  /// Where the copy is from that the validators vouch for.
  var validated: String?
  var trouble: VisitTrouble?
  /// Guids and links that several articles shared; see `EntryIdentities`.
  var ambiguous: [String] = []
  /// Whether the last answer ended in the middle of the document.
  var isCutOff = false
  /// As the feed calls itself.
  package var title: String?
  /// The page that the feed belongs to.
  package var page: String?

  init(_ feed: Feed) {
    scope = feed.id
    address = FeedAddress(feed.url)
  }

  /// Reads what `cursor` has written; anything else counts as a feed that was never asked.
  init(_ cursor: String?, of feed: Feed) {
    self.init(feed)
    guard let stored = cursor.flatMap({ Stored(cursor: $0) }) else { return }
    scope = stored.scope ?? scope
    address = FeedAddress(feed.url, state: stored.address ?? .named)
    visit = stored.visit
    validators = stored.validators ?? HTTPValidators()
    validated = stored.validated
    trouble = stored.trouble
    ambiguous = stored.ambiguous ?? []
    isCutOff = stored.isCutOff ?? false
    title = stored.title
    page = stored.page
  }

  var cursor: String {
    get throws {
      try Stored(
        scope: scope, address: address.state == .named ? nil : address.state, visit: visit,
        validators: validators.isEmpty ? nil : validators, validated: validated, trouble: trouble,
        ambiguous: ambiguous.isEmpty ? nil : ambiguous, isCutOff: isCutOff ? true : nil,
        title: title, page: page
      ).cursor
    }
  }

  /// The form in the state file.
  struct Stored: VisitState {
    var scope: String?
    var address: FeedAddress.State?
    var visit: VisitSchedule.Visit?
    var validators: HTTPValidators?
    var validated: String?
    var trouble: VisitTrouble?
    var ambiguous: [String]?
    var isCutOff: Bool?
    var title: String?
    var page: String?
  }
}
