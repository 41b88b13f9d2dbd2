import IngestKit

extension Holdings {
  /// What is agreed of each incident that counts, by the reports that count.
  ///
  /// Ids, revisions and withdrawn reports are left out: they tell which of the edits a run has
  /// seen, and a run that was killed may have missed one that was edited again.
  var agreements: [Set<String>: String] {
    get throws {
      var agreements: [Set<String>: String] = [:]
      for line in snapshot.split(separator: "\n") {
        let incident = try Self.incident(line)
        guard incident.mergedInto == nil, !incident.isRetracted else { continue }
        let reports = incident.reports.filter { !$0.isWithdrawn }
        let agreed = Incident(
          id: "", reports: reports, independentSources: incident.independentSources,
          values: incident.values, conflicts: incident.conflicts)
        agreements[Set(reports.map(\.id))] = agreed.json
      }
      return agreements
    }
  }

  /// How many runs never wrote their end.
  var unendedRuns: Int { state["runs"]?.count { $0.contains("|NULL|") } ?? 0 }
}
