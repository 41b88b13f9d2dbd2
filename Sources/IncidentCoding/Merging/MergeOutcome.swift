internal import IngestKit

/// Gives each cluster of reports its incident: a stored one, or one minted anew.
struct MergeOutcome {
  private let clusters: [[Report]]
  /// The first minted first.
  private let stored: [Dossier]
  private let withdrawn: Set<String>
  /// Of each cluster the stored incidents that go on in it, the first minted first.
  private var incidents: [[Dossier]]

  /// - Parameter owners: the stored incidents of reports that have one.
  init(
    _ clusters: [[Report]], stored: [Dossier], owners: [String: String], withdrawn: Set<String>
  ) {
    self.clusters = clusters
    self.stored = stored.sorted { $0.incident.precedes($1.incident) }
    self.withdrawn = withdrawn
    incidents = Array(repeating: [], count: clusters.count)
    let whereabouts = Whereabouts(clusters, owners)
    var orphans: [Dossier] = []
    for dossier in self.stored {
      if let cluster = whereabouts.cluster(of: dossier.incident.id) {
        incidents[cluster].append(dossier)
      } else {
        orphans.append(dossier)
      }
    }
    let free = clusters.enumerated().filter { incidents[$0.offset].isEmpty }
    let succession = Succession(
      of: orphans, to: free.map { (index: $0.offset, reports: $0.element) })
    for (cluster, dossier) in succession.incidents { incidents[cluster] = [dossier] }
    reviveRetracted()
  }

  /// An incident that had ended goes on when the report that it was minted from comes back.
  private mutating func reviveRetracted() {
    let retracted = Dictionary(
      stored.filter(\.incident.isRetracted).map { ($0.incident.id, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !retracted.isEmpty else { return }
    for (index, cluster) in clusters.enumerated() where incidents[index].isEmpty {
      if let ended = retracted[Incident.mintID(from: cluster[0])] { incidents[index] = [ended] }
    }
  }

  var dossiers: [Dossier] {
    var outcome: [Dossier] = []
    var survivors: Set<String> = []
    var successors: [String: String] = [:]
    let known = Set(stored.map(\.incident.id))
    for (cluster, incidents) in zip(clusters, incidents) {
      let id = incidents.first?.incident.id ?? Incident.mintID(from: cluster[0], besides: known)
      survivors.insert(id)
      for other in incidents.dropFirst() { successors[other.incident.id] = id }
      if hasChanged(cluster, incidents) { outcome.append(dossier(id, cluster, incidents)) }
    }
    return outcome + ended(survivors, successors)
  }

  private func hasChanged(_ cluster: [Report], _ incidents: [Dossier]) -> Bool {
    incidents.count != 1 || Set(cluster.map(\.id)) != Set(incidents[0].reports.map(\.id))
  }

  private func dossier(_ id: String, _ cluster: [Report], _ incidents: [Dossier]) -> Dossier {
    var reports = cluster
    for index in reports.indices { reports[index].incidentID = id }
    let incident = Agreement(reports: reports).incident(
      id, before: incidents.first?.incident, reports,
      withdrawn: withdrawnReferences(of: incidents, besides: Set(cluster.map(\.id))))
    return Dossier(incident: incident, reports: reports)
  }

  /// - Parameter present: the ids of reports that count, some of which may have come back.
  private func withdrawnReferences(
    of incidents: [Dossier], besides present: Set<String>
  ) -> [ReportReference] {
    incidents.flatMap(\.incident.reports)
      .filter { !present.contains($0.id) && ($0.isWithdrawn || withdrawn.contains($0.id)) }
      .map { reference in
        var reference = reference
        reference.isWithdrawn = true
        return reference
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

/// Where the reports of stored incidents are now.
private struct Whereabouts {
  private struct Share {
    var reports = 0
    /// True when the incident was minted from one of them.
    var hasFirst = false
  }

  /// Of each incident how many of its reports are in which cluster.
  private var shares: [String: [Int: Share]] = [:]

  init(_ clusters: [[Report]], _ owners: [String: String]) {
    for (index, cluster) in clusters.enumerated() {
      for report in cluster {
        guard let incident = owners[report.id] else { continue }
        shares[incident, default: [:]][index, default: Share()].reports += 1
        if Incident.mintID(from: report) == incident {
          shares[incident]?[index]?.hasFirst = true
        }
      }
    }
  }

  /// The cluster of the report that the incident was minted from, or else of most of its reports;
  /// nil when it has none left.
  func cluster(of incident: String) -> Int? {
    shares[incident]?.max {
      ($0.value.hasFirst ? 1 : 0, $0.value.reports, $1.key)
        < ($1.value.hasFirst ? 1 : 0, $1.value.reports, $0.key)
    }?.key
  }
}
