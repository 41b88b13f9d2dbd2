internal import IngestKit

/// Which cluster of new reports goes on with which incident that lost every report.
///
/// A new revision of an article withdraws all of its old reports, of which there may be many. Each
/// incident goes on with the cluster that is most like it, and no cluster takes two.
struct Succession {
  /// The incident of each cluster that goes on with one, by the cluster's index.
  private(set) var incidents: [Int: Dossier] = [:]
  /// The ids of these incidents.
  private var continued: Set<String> = []
  private let orphans: [Dossier]
  private let clusters: [(index: Int, reports: [Report])]

  init(of orphans: [Dossier], to clusters: [(index: Int, reports: [Report])]) {
    self.orphans = orphans
    self.clusters = clusters
    guard !orphans.isEmpty else { return }
    assignTheUnchanged()
    for pair in pairs() { assign(pair.orphan, pair.cluster) }
    assignTheOnlyOnesLeft()
  }

  private mutating func assign(_ orphan: Dossier, _ cluster: Int) {
    guard incidents[cluster] == nil, !continued.contains(orphan.incident.id) else { return }
    incidents[cluster] = orphan
    continued.insert(orphan.incident.id)
  }

  /// A revision leaves most of an article as it was; of thousands of reports only those that have
  /// changed are compared with each other.
  private mutating func assignTheUnchanged() {
    var waiting: [Content: [Dossier]] = [:]
    for orphan in orphans.reversed() {
      for content in Set(orphan.reports.map(Content.init)) {
        waiting[content, default: []].append(orphan)
      }
    }
    for cluster in clusters {
      for content in cluster.reports.map(Content.init) {
        // Several reports of one content go on in their order.
        while incidents[cluster.index] == nil, let orphan = waiting[content]?.popLast() {
          assign(orphan, cluster.index)
        }
      }
    }
  }

  /// What a report says, wherever in its article.
  private struct Content: Hashable {
    let article: String
    let words: String?
    let kind: SubEventType
    let day: CalendarDay?
    let place: String?

    init(_ report: Report) {
      article = report.docID
      words = report.values.evidence.first?.text
      kind = report.values.event.subEventType
      day = report.values.time?.start
      place = report.values.place?.gazetteerID
    }
  }

  /// Incidents and clusters that can be of one event, the most alike first.
  private func pairs() -> [(orphan: Dossier, cluster: Int)] {
    var found: [(score: Double, orphan: Int, cluster: Int)] = []
    let old = orphans.enumerated()
      .filter { !continued.contains($0.element.incident.id) }
      .map { (index: $0.offset, features: $0.element.reports.map(ReportFeatures.init)) }
    for cluster in clusters where incidents[cluster.index] == nil {
      let new = cluster.reports.map(ReportFeatures.init)
      for (index, features) in old {
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
    let freeOrphans = orphans.filter { !continued.contains($0.incident.id) }
    let freeClusters = clusters.filter { incidents[$0.index] == nil }
    let articles = Set(freeOrphans.flatMap { $0.reports.map(\.docID) }).sorted()
    for article in articles {
      let lost = freeOrphans.filter { $0.reports.contains { $0.docID == article } }
      let gained = freeClusters.filter { $0.reports.contains { $0.docID == article } }
      if lost.count == 1, gained.count == 1 { assign(lost[0], gained[0].index) }
    }
  }
}
