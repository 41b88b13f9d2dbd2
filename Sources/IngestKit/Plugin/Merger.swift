/// The kind of normalizer that remembers: brings the reports of one event together.
///
/// A pure function of (stored candidates, new reports); the host owns the state, compares each
/// incident with the stored one and counts its revision up when the content differs.
public protocol Merger: Plugin {
  /// Keys of which two reports must share at least one to be of the same incident.
  func blockingKeys(of report: Report) -> [String]

  /// Decides which incident each new report belongs to.
  ///
  /// - Returns: every dossier that is new or changed. An id is minted with `Incident.mintID` from
  ///   the first report and kept ever after. Where two candidates prove to be one, the later one
  ///   comes back with `mergedInto` set and no reports.
  func merge(_ batch: MergeBatch) throws -> [Dossier]

  /// Agrees on the values of an incident that a person has put together.
  ///
  /// - Parameters:
  ///   - reports: all that the incident has, at least one, in the order (published, article id,
  ///     offset).
  ///   - incident: what it was before; its id and its references to withdrawn reports stay.
  func agree(on reports: [Report], for incident: Incident) throws -> Incident
}

/// What a merger decides on: new reports, reports to take back, and the incidents in question.
public struct MergeBatch: Sendable {
  /// In the order (published, article id, offset), whatever order they arrived in.
  public let reports: [Report]
  /// Ids of reports that a new revision of their article has withdrawn.
  public let withdrawn: Set<String>
  /// The stored incidents that share a key with a new report or hold a withdrawn one.
  public let candidates: [Dossier]
  /// What people have decided, which stands above all likeness.
  public let rulings: MergeRulings

  public init(
    reports: [Report], withdrawn: Set<String> = [], candidates: [Dossier] = [],
    rulings: MergeRulings = MergeRulings()
  ) {
    self.reports = reports
    self.withdrawn = withdrawn
    self.candidates = candidates
    self.rulings = rulings
  }
}

/// What people have decided of the incidents of a batch.
public struct MergeRulings: Sendable, Hashable {
  /// Ids of incidents that are never one, by those that they are kept apart from.
  public var apart: [String: Set<String>] = [:]
  /// Ids of incidents whose reports a person has chosen: the new version of such a report stays
  /// where the old one was, however much has changed.
  public var chosen: Set<String> = []

  public init() {}

  public mutating func keepApart(_ one: String, _ other: String) {
    apart[one, default: []].insert(other)
    apart[other, default: []].insert(one)
  }

  public func keepsApart(_ one: String, _ other: String) -> Bool {
    apart[one]?.contains(other) ?? false
  }
}
