/// Lets a merger decide on new reports, and keeps what it decides.
struct MergeStep {
  /// What merging changed.
  struct Outcome {
    var ledger = NodeLedger()
    /// New incidents and new revisions, in the merger's order.
    var changed: [Dossier] = []
  }

  let node: String
  let merger: any Merger
  /// The time that new revisions bear.
  let now: String

  /// - Parameters:
  ///   - reports: in any order; those that are stored already are passed over.
  ///   - articles: ids of articles whose reports are all among these, so that their other stored
  ///     reports are withdrawn.
  /// - Throws: `NodeFailure` when the merger fails, before anything is stored.
  func apply(
    _ reports: [Report], articles: Set<String>, in database: StateTransaction
  ) throws -> Outcome {
    var outcome = Outcome()
    outcome.ledger.taken = reports.count
    let (fresh, withdrawn) = try compare(reports, articles, database)
    outcome.ledger.unchanged = reports.count - fresh.count
    guard !fresh.isEmpty || !withdrawn.isEmpty else { return outcome }

    let keys = Dictionary(
      uniqueKeysWithValues: fresh.map { ($0.id, merger.blockingKeys(of: $0)) })
    let families = try families(fresh, keys, database)
    let dossiers = try merge(fresh, withdrawn, families, database)
    let placed = Set(dossiers.flatMap { $0.reports.map(\.id) })
    for report in fresh {
      try MergeState.store(
        report, keys: keys[report.id] ?? [], family: families.family(of: report.id), of: node,
        in: database)
      if placed.contains(report.id) {
        outcome.ledger.passed += 1
      } else {
        outcome.ledger.filtered["no incident", default: 0] += 1
      }
    }
    Failpoint.reach(.reportsUncommitted)
    try MergeState.withdraw(withdrawn, of: node, in: database)
    outcome.changed = try IncidentKeeping(node: node, now: now).keep(dossiers, in: database)
    Failpoint.reach(.incidentsUncommitted)
    outcome.ledger.given = outcome.changed.count
    return outcome
  }

  /// Finds the reports that are new, in the order of merging, and those to withdraw.
  private func compare(
    _ reports: [Report], _ articles: Set<String>, _ database: StateTransaction
  ) throws -> (fresh: [Report], withdrawn: [String]) {
    var byArticle: [String: [String: Report]] = [:]
    for report in reports { byArticle[report.docID, default: [:]][report.id] = report }
    var fresh: [Report] = []
    var withdrawn: [String] = []
    for article in articles.union(byArticle.keys).sorted() {
      let active = Set(
        try MergeState.reportIDs(ofArticle: article, node: node, in: database).active)
      let current = byArticle[article, default: [:]]
      fresh += current.filter { !active.contains($0.key) }.values
      if articles.contains(article) { withdrawn += active.filter { current[$0] == nil }.sorted() }
    }
    return (fresh.sorted(by: MergeOrder.key, <), withdrawn)
  }

  /// Finds the kin of new reports, and makes one family of those that they bring together.
  private func families(
    _ fresh: [Report], _ keys: [String: [String]], _ database: StateTransaction
  ) throws -> ReportFamilies {
    let stored = try MergeState.reports(
      withKeys: Set(keys.values.joined()), of: node, in: database)
    let kin = try attempt { try merger.kin(of: fresh, among: stored.map(\.report)) }
    var families = ReportFamilies(
      fresh: fresh.map(\.id),
      stored: Dictionary(
        stored.map { ($0.report.id, $0.family) }, uniquingKeysWith: { first, _ in first }))
    for pair in kin { families.join(pair) }
    for family in families.joined {
      try MergeState.rename(family, to: families.present(family), of: node, in: database)
    }
    return families
  }

  private func merge(
    _ fresh: [Report], _ withdrawn: [String], _ families: ReportFamilies,
    _ database: StateTransaction
  ) throws -> [Dossier] {
    // A report that comes back still has its row, with the family and the incident that it was of.
    let known = withdrawn + fresh.map(\.id)
    let touched = try MergeState.families(ofReports: known, node: node, in: database)
      .union(fresh.map { families.family(of: $0.id) })
    let holding = try MergeState.incidentIDs(ofReports: known, node: node, in: database)
    let candidates = try MergeState.incidentIDs(ofFamilies: touched, node: node, in: database)
      .union(holding).sorted()
      .compactMap { try MergeState.dossier($0, of: node, in: database) }
      .filter { $0.incident.mergedInto == nil }
    let rulings = try OverrideRows.rulings(
      on: candidates.map(\.incident.id), node: node, in: database)
    let batch = MergeBatch(
      reports: fresh, withdrawn: Set(withdrawn), candidates: candidates, rulings: rulings)
    return try attempt {
      let dossiers = try merger.merge(batch)
      try refuseRepeated(dossiers)
      try refuseJoined(dossiers, rulings)
      return dossiers
    }
  }

  /// Tells the node of what the merger throws.
  private func attempt<Value>(_ body: () throws -> Value) throws(NodeFailure) -> Value {
    do {
      return try body()
    } catch {
      throw NodeFailure(
        node: node, failure: error as? PluginFailure ?? .bug("cannot merge: \(error.reason)"))
    }
  }

  /// Two dossiers of one incident would be two revisions of it that contradict each other.
  private func refuseRepeated(_ dossiers: [Dossier]) throws(PluginFailure) {
    var seen: Set<String> = []
    for dossier in dossiers where !seen.insert(dossier.incident.id).inserted {
      throw .bug("gave the incident '\(dossier.incident.id)' twice")
    }
  }

  private func refuseJoined(
    _ dossiers: [Dossier], _ rulings: MergeRulings
  ) throws(PluginFailure) {
    for incident in dossiers.map(\.incident) {
      guard let survivor = incident.mergedInto, rulings.keepsApart(incident.id, survivor) else {
        continue
      }
      throw .bug("joined '\(incident.id)' and '\(survivor)', which a person keeps apart")
    }
  }
}
