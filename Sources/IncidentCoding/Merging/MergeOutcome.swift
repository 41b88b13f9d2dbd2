internal import IngestKit

/// Gives each cluster of reports its incident: a stored one, or one minted anew.
struct MergeOutcome {
  let stored: [Dossier]
  /// The stored incidents of reports that have one.
  let owners: [String: String]
  let withdrawn: Set<String>
  let fresh: Set<String>
  /// Where each stored incident stands.
  private let places: [String: Int]

  init(stored: [Dossier], owners: [String: String], withdrawn: Set<String>, fresh: Set<String>) {
    self.stored = stored
    self.owners = owners
    self.withdrawn = withdrawn
    self.fresh = fresh
    places = Dictionary(
      stored.enumerated().map { ($0.element.incident.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  func dossiers(of clusters: [[Report]]) -> [Dossier] {
    var outcome: [Dossier] = []
    var survivors: Set<String> = []
    var successors: [String: String] = [:]
    let heirs = heirs(clusters)
    for (index, cluster) in clusters.enumerated() {
      let incidents = self.incidents(of: cluster, heirs[index])
      let id = incidents.first ?? Incident.mintID(from: cluster[0])
      survivors.insert(id)
      for other in incidents.dropFirst() { successors[other] = id }
      if isTouched(cluster, incidents) { outcome.append(dossier(id, cluster, incidents)) }
    }
    return outcome + ended(survivors, successors)
  }

  /// The stored incidents that the reports of a cluster belong to, the first minted first.
  private func incidents(
    of cluster: [Report], _ inherited: String?
  ) -> [String] {
    let held = Set(cluster.compactMap { owners[$0.id] })
    let found = held.isEmpty ? Set([inherited].compactMap(\.self)) : held
    return found.compactMap { places[$0] }.sorted().map { stored[$0].incident }
      .sorted { $0.precedes($1) }.map(\.id)
  }

  private func isEarlier(_ one: Dossier, _ other: Dossier) -> Bool {
    one.incident.precedes(other.incident)
  }

  /// An incident that lost every report goes on with the new revision of the same article.
  private func heirs(_ clusters: [[Report]]) -> [Int: String] {
    let owning = Set(owners.values)
    let orphans = stored.filter { !owning.contains($0.incident.id) }
    let unowned = clusters.enumerated().filter { _, reports in
      reports.allSatisfy { owners[$0.id] == nil }
    }
    return Succession(
      of: orphans.sorted(by: isEarlier), to: unowned.map { (index: $0.offset, reports: $0.element) }
    ).incidents
  }

  private func isTouched(_ cluster: [Report], _ incidents: [String]) -> Bool {
    if incidents.count != 1 { return true }
    if cluster.contains(where: { fresh.contains($0.id) }) { return true }
    return places[incidents[0]].map { place in
      stored[place].reports.contains { withdrawn.contains($0.id) }
    } ?? false
  }

  private func dossier(_ id: String, _ cluster: [Report], _ incidents: [String]) -> Dossier {
    let before = places[id].map { stored[$0].incident }
    var reports = cluster
    for index in reports.indices { reports[index].incidentID = id }
    let incident = Agreement(reports: reports).incident(
      id, before: before, reports, withdrawn: withdrawnReferences(of: incidents))
    return Dossier(incident: incident, reports: reports)
  }

  private func withdrawnReferences(of incidents: [String]) -> [ReportReference] {
    incidents.compactMap { places[$0] }.sorted().flatMap { place in
      stored[place].incident.reports.filter { $0.isWithdrawn || withdrawn.contains($0.id) }
        .map { reference in
          var reference = reference
          reference.isWithdrawn = true
          return reference
        }
    }
  }

  /// Incidents that proved to be another one, and those that no report tells of any more.
  private func ended(_ survivors: Set<String>, _ successors: [String: String]) -> [Dossier] {
    stored.compactMap { dossier in
      guard !survivors.contains(dossier.incident.id) else { return nil }
      var incident = dossier.incident
      if let successor = successors[incident.id] {
        incident.mergedInto = successor
      } else {
        incident.isRetracted = true
      }
      for index in incident.reports.indices where withdrawn.contains(incident.reports[index].id) {
        incident.reports[index].isWithdrawn = true
      }
      return Dossier(incident: incident, reports: [])
    }
  }
}
