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
}

/// What a merger decides on: new reports, reports to take back, and the incidents in question.
public struct MergeBatch: Sendable {
  /// In the order (published, article id, offset), whatever order they arrived in.
  public let reports: [Report]
  /// Ids of reports that a new revision of their article has withdrawn.
  public let withdrawn: Set<String>
  /// The stored incidents that share a key with a new report or hold a withdrawn one.
  public let candidates: [Dossier]

  public init(reports: [Report], withdrawn: Set<String> = [], candidates: [Dossier] = []) {
    self.reports = reports
    self.withdrawn = withdrawn
    self.candidates = candidates
  }
}
