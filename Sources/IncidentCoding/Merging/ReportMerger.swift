package import IngestKit

/// Makes one incident of the reports that tell of it.
package struct ReportMerger: Sendable {
  /// The least similarity of two reports of one incident.
  let threshold: Double

  package init(threshold: Double? = nil) {
    self.threshold = threshold ?? ReportSimilarity.threshold
  }

  package func blockingKeys(of report: Report) -> [String] { BlockingKeys.keys(of: report) }

  package func kin(of fresh: [Report], among stored: [Report]) -> [ReportPair] {
    let reports = stored + fresh
    return ReportLinks(
      reports.map(ReportFeatures.init), known: stored.count, threshold: threshold
    ).closestFirst.map { ReportPair(reports[$0.one].id, reports[$0.other].id) }
  }

  /// Every dossier that is new, changed or given up, in the order of their first reports.
  ///
  /// Stored incidents say nothing of which reports belong together, unless a person has chosen
  /// their reports: so the partition depends on the reports alone.
  package func merge(_ batch: MergeBatch) -> [Dossier] {
    let stored = batch.candidates.filter { $0.incident.mergedInto == nil }
    let kept = stored.flatMap(\.reports).filter { !batch.withdrawn.contains($0.id) }
    let known = Set(kept.map(\.id))
    let reports = (kept + batch.reports.filter { !known.contains($0.id) })
      .sorted(by: ReportOrder.key, <)
    var owners = Replacements(in: batch).incidents
    for dossier in stored {
      for report in dossier.reports where !batch.withdrawn.contains(report.id) {
        owners[report.id] = dossier.incident.id
      }
    }
    return MergeOutcome(
      clusters(reports, owners, batch.rulings), stored: stored, owners: owners,
      withdrawn: batch.withdrawn
    ).dossiers
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
      guard let incident, rulings.chosen.contains(incident) else { continue }
      if let member = first[incident] {
        partition.join(member, index)
      } else {
        first[incident] = index
      }
    }
    let features = reports.map(ReportFeatures.init)
    for link in ReportLinks(features, threshold: threshold).closestFirst {
      // One of two that are surely one may have misread its day or town, the others have not.
      let sure =
        ReportSimilarity.isSurelyOne(features[link.one], features[link.other])
        ? [link.one, link.other] : []
      partition.link(link.one, link.other) { one, other in
        !sure.contains(one) && !sure.contains(other)
          && ReportSimilarity.contradict(features[one], features[other])
          || rulings.keepsApart(owner[one] ?? "", owner[other] ?? "")
      }
    }
    return partition.clusters().map { $0.map { reports[$0] } }
  }
}
