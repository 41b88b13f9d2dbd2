internal import IngestKit

/// Which cluster of new reports goes on with which incident that lost every report.
///
/// A new revision of an article withdraws all of its old reports, of which there may be many. Each
/// incident goes on with the cluster that is most like it, and no cluster takes two.
struct Succession {
  /// The incident of each cluster that goes on with one, by the cluster's index.
  private(set) var incidents: [Int: String] = [:]
  private let orphans: [Dossier]
  private let clusters: [(index: Int, reports: [Report])]

  init(of orphans: [Dossier], to clusters: [(index: Int, reports: [Report])]) {
    self.orphans = orphans
    self.clusters = clusters
    guard !orphans.isEmpty else { return }
    for pair in pairs() { assign(pair.orphan, pair.cluster) }
    assignTheOnlyOnesLeft()
  }

  private mutating func assign(_ orphan: Dossier, _ cluster: Int) {
    let isFree = incidents[cluster] == nil && !incidents.values.contains(orphan.incident.id)
    if isFree { incidents[cluster] = orphan.incident.id }
  }

  /// Incidents and clusters that can be of one event, the most alike first.
  private func pairs() -> [(orphan: Dossier, cluster: Int)] {
    var found: [(score: Double, orphan: Int, cluster: Int)] = []
    let old = orphans.map { $0.reports.map(ReportFeatures.init) }
    for cluster in clusters {
      let new = cluster.reports.map(ReportFeatures.init)
      for (index, features) in old.enumerated() {
        if let score = Self.score(features, new) { found.append((score, index, cluster.index)) }
      }
    }
    return found.sorted { ($1.score, $0.orphan, $0.cluster) < ($0.score, $1.orphan, $1.cluster) }
      .map { (orphans[$0.orphan], $0.cluster) }
  }

  /// The best score of two reports of one article; nil when there are no such.
  private static func score(_ old: [ReportFeatures], _ new: [ReportFeatures]) -> Double? {
    old.flatMap { one in
      new.filter { $0.report.docID == one.report.docID }
        .compactMap { ReportSimilarity.score(one, $0) }
    }.max()
  }

  /// An article that had one incident and has one again has corrected it, however much changed.
  private mutating func assignTheOnlyOnesLeft() {
    let freeOrphans = orphans.filter { !incidents.values.contains($0.incident.id) }
    let freeClusters = clusters.filter { incidents[$0.index] == nil }
    let articles = Set(freeOrphans.flatMap { $0.reports.map(\.docID) }).sorted()
    for article in articles {
      let lost = freeOrphans.filter { $0.reports.contains { $0.docID == article } }
      let gained = freeClusters.filter { $0.reports.contains { $0.docID == article } }
      if lost.count == 1, gained.count == 1 { assign(lost[0], gained[0].index) }
    }
  }
}
