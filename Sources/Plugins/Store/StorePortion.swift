internal import IngestKit

/// Records with all that can be made of them before the database is asked.
struct StorePortion: Sendable {
  let records: ArraySlice<IngestKit.Record>
  private(set) var rows: PreparedRows
  /// An entry for each record.
  private(set) var entries: [StoreEntry] = []

  private static let size = 64

  /// The first two portions of records, made at the same time where there is a core to spare; none
  /// when there are no records.
  static func next(of records: ArraySlice<IngestKit.Record>) async throws -> [StorePortion] {
    if records.isEmpty { return [] }
    async let first = StorePortion(records.prefix(size))
    async let second = StorePortion(records.dropFirst(size).prefix(size))
    return try await [first, second]
  }

  /// Pure, so that it can be done while another portion is written.
  init(_ records: ArraySlice<IngestKit.Record>) async throws {
    self.records = records
    // As much as most incidents with one report need; more is found when it is needed.
    rows = PreparedRows(values: records.count * 48, bytes: records.count * 7_168)
    entries.reserveCapacity(records.count)
    for record in records {
      switch record {
      case .article(let article): entries.append(.article(ArticleEntry(article, in: &rows)))
      case .incident(let dossier): entries.append(.incident(try IncidentEntry(dossier, in: &rows)))
      case .report(let report):
        throw PluginFailure.bug("the report \(report.id) came without its incident")
      }
    }
  }
}
