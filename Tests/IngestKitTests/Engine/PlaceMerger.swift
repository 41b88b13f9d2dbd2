import Foundation
import IngestKit

/// Takes reports of one place for reports of one incident; the last report's number holds.
struct PlaceMerger: Merger {
  static let name = "place"
  static let summary = "Merges by place."
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  func blockingKeys(of report: Report) -> [String] { [report.values.place?.name ?? ""] }

  func merge(_ batch: MergeBatch) throws -> [Dossier] {
    try world.call(node)
    var dossiers = batch.candidates
    for index in dossiers.indices {
      dossiers[index].reports.removeAll { batch.withdrawn.contains($0.id) }
    }
    for report in batch.reports {
      let place = report.values.place?.name
      let sameArticle = dossiers.firstIndex {
        $0.incident.values.place?.name == place
          || $0.incident.reports.contains { $0.docID == report.docID && !$0.isWithdrawn }
            && $0.reports.isEmpty
      }
      if let index = sameArticle {
        dossiers[index].reports.append(report)
      } else {
        dossiers.append(
          Dossier(
            incident: Incident(
              id: Incident.mintID(from: report), reports: [], independentSources: 1,
              values: report.values), reports: [report]))
      }
    }
    return dossiers.map { agree($0, batch.withdrawn) }
  }

  func agree(on reports: [Report], for incident: Incident) -> Incident {
    agree(Dossier(incident: incident, reports: reports), []).incident
  }

  private func agree(_ dossier: Dossier, _ withdrawn: Set<String>) -> Dossier {
    var dossier = dossier
    let old = dossier.incident.reports.filter { reference in
      !dossier.reports.contains { $0.id == reference.id }
    }
    dossier.incident.reports =
      old.map { reference in
        var reference = reference
        reference.isWithdrawn = true
        return reference
      } + dossier.reports.map { ReportReference($0) }
    if let last = dossier.reports.last {
      dossier.incident.values = last.values
      for index in last.values.evidence.indices {
        dossier.incident.values.evidence[index].docID = last.docID
      }
    }
    dossier.incident.isRetracted = dossier.reports.isEmpty
    return dossier
  }
}
