package import IngestKit

/// Makes one incident of the reports that tell of it.
package struct ReportMerger: Sendable {
  /// The least similarity of two reports of one incident.
  let threshold: Double

  package init(threshold: Double? = nil) {
    self.threshold = threshold ?? ReportSimilarity.threshold
  }

  package func blockingKeys(of report: Report) -> [String] { BlockingKeys.keys(of: report) }

  /// Every dossier that is new, changed or given up, in the order of their first reports.
  package func merge(_ batch: MergeBatch) -> [Dossier] {
    let stored = batch.candidates.filter { $0.incident.mergedInto == nil }
    let kept = stored.flatMap(\.reports).filter { !batch.withdrawn.contains($0.id) }
    let known = Set(kept.map(\.id))
    let reports = (kept + batch.reports.filter { !known.contains($0.id) })
      .sorted(by: ReportOrder.precedes)
    var owners = Replacements(in: batch).incidents
    for dossier in stored {
      for report in dossier.reports where !batch.withdrawn.contains(report.id) {
        owners[report.id] = dossier.incident.id
      }
    }
    let clusters = clusters(reports, owners, batch.rulings)
    return MergeOutcome(
      stored: stored, owners: owners, withdrawn: batch.withdrawn,
      fresh: Set(batch.reports.map(\.id))
    )
    .dossiers(of: clusters)
  }

  /// The incident with what these reports agree on.
  package func agree(on reports: [Report], for incident: Incident) -> Incident {
    Agreement(reports: reports).incident(
      incident.id, before: incident, reports, withdrawn: incident.reports.filter(\.isWithdrawn))
  }

  /// - Parameter owners: the incidents that reports belong to already.
  private func clusters(
    _ reports: [Report], _ owners: [String: String], _ rulings: MergeRulings
  ) -> [[Report]] {
    var partition = ReportPartition(reports)
    let owner = reports.map { owners[$0.id] }
    var first: [String: Int] = [:]
    for (index, incident) in owner.enumerated() {
      guard let incident else { continue }
      if let member = first[incident] {
        partition.join(member, index)
      } else {
        first[incident] = index
      }
    }
    let features = reports.map(ReportFeatures.init)
    for link in links(reports, features) where link.score >= threshold {
      // What others of the two clusters say counts less than that these are surely one.
      let isSure = ReportSimilarity.isSurelyOne(features[link.one], features[link.other])
      partition.link(link.one, link.other) {
        !isSure && ReportSimilarity.contradict(features[$0], features[$1])
          || rulings.keepsApart(owner[$0] ?? "", owner[$1] ?? "")
      }
    }
    return partition.clusters().map { $0.map { reports[$0] } }
  }

  private struct Link {
    let one: Int
    let other: Int
    let score: Double
    /// Of two articles' main incidents, which are brought together before their asides.
    let isOfMains: Bool
    var rank: Double { score + (isOfMains ? 1 : 0) }
  }

  /// The pairs that share a key, the most alike first.
  private func links(_ reports: [Report], _ features: [ReportFeatures]) -> [Link] {
    var blocks: [String: [Int]] = [:]
    for (index, report) in reports.enumerated() {
      for key in blockingKeys(of: report) { blocks[key, default: []].append(index) }
    }
    var seen: Set<UInt64> = []
    var links: [Link] = []
    for key in blocks.keys.sorted() {
      let members = blocks[key] ?? []
      for (position, one) in members.enumerated() {
        for other in members[(position + 1)...] where reports[one].docID != reports[other].docID {
          guard seen.insert(UInt64(one) << 32 | UInt64(other)).inserted,
            let score = ReportSimilarity.score(features[one], features[other]), score >= threshold
          else { continue }
          links.append(
            Link(
              one: one, other: other, score: score,
              isOfMains: reports[one].isPrimary && reports[other].isPrimary))
        }
      }
    }
    return links.sorted { ($1.rank, $0.one, $0.other) < ($0.rank, $1.one, $1.other) }
  }
}
