internal import IncidentCoding
public import IngestKit

/// Makes one incident of the reports that tell of it, across articles and runs.
public struct MergeNormalizer: Merger {
  public static let name = "merge"
  public static let summary = "Makes one incident of the reports that tell of it."

  public struct Options: PluginOptions {
    public var threshold = 3.0

    public init() {}

    public static let declarations: [OptionDeclaration<Self>] = [
      .init(
        "threshold", \.threshold, "least similarity of two reports of one incident", in: 1...10)
    ]
  }

  private let merger: ReportMerger

  public init(options: Options, context: PluginContext) throws {
    merger = ReportMerger(threshold: options.threshold)
  }

  public func blockingKeys(of report: Report) -> [String] { merger.blockingKeys(of: report) }

  public func merge(_ batch: MergeBatch) throws -> [Dossier] { merger.merge(batch) }
}
