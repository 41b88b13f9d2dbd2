internal import IncidentCoding
package import IngestKit

/// Makes one incident of the reports that tell of it, across articles and runs.
package struct MergeNormalizer: Merger {
  package static let name = "merge"
  package static let summary = "Makes one incident of the reports that tell of it."

  package struct Options: PluginOptions {
    var threshold = 3.0

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init(
        "threshold", \.threshold, "least similarity of two reports of one incident", in: 1...10)
    ]
  }

  private let merger: ReportMerger

  package init(options: Options, context: PluginContext) throws {
    merger = ReportMerger(threshold: options.threshold)
  }

  package func blockingKeys(of report: Report) -> [String] { merger.blockingKeys(of: report) }

  package func kin(of fresh: [Report], among stored: [Report]) -> [ReportPair] {
    merger.kin(of: fresh, among: stored)
  }

  package func merge(_ batch: MergeBatch) throws -> [Dossier] { merger.merge(batch) }

  package func agree(on reports: [Report], for incident: Incident) throws -> Incident {
    merger.agree(on: reports, for: incident)
  }
}
