/// The kind of normalizer that remembers: brings the reports of one event together.
///
/// A pure function of (stored candidates, new reports); the host owns the state, compares each
/// incident with the stored one and counts its revision up when the content differs.
///
/// What may be of one incident with a report, directly or through others, is its family. A merger
/// always sees whole families. One that decides on all of their reports anew, heeding stored
/// incidents for their ids alone, comes to the same incidents in whatever portions reports come.
public protocol Merger: Plugin {
  /// Keys of which two reports must share at least one to be of the same incident.
  func blockingKeys(of report: Report) -> [String]

  /// The pairs of reports that may be of one incident, as far as a new report is one of them;
  /// without an implementation all that share a key.
  ///
  /// - Parameter stored: the reports that share a key with a new one.
  func kin(of fresh: [Report], among stored: [Report]) throws -> [ReportPair]

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

extension Merger {
  public func kin(of fresh: [Report], among stored: [Report]) throws -> [ReportPair] {
    var holders: [String: String] = [:]
    var pairs: [ReportPair] = []
    for report in stored + fresh {
      for key in blockingKeys(of: report) {
        if let holder = holders[key] { pairs.append(ReportPair(holder, report.id)) }
        holders[key] = report.id
      }
    }
    return pairs
  }
}

/// Two reports that may be of one incident.
public struct ReportPair: Sendable, Hashable {
  /// Their ids.
  public let one: String
  public let other: String

  public init(_ one: String, _ other: String) {
    self.one = one
    self.other = other
  }
}

/// What a merger decides on: new reports, reports to take back, and the incidents in question.
public struct MergeBatch: Sendable {
  /// In the order (published, article id, offset), whatever order they arrived in.
  public let reports: [Report]
  /// Ids of reports that a new revision of their article has withdrawn.
  public let withdrawn: Set<String>
  /// The stored incidents of the families that gain a report or lose one.
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
