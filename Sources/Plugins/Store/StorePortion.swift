internal import IngestKit

/// Records with all that can be made of them before the database is asked.
struct StorePortion: Sendable {
  let records: ArraySlice<IngestKit.Record>
  private(set) var rows: PreparedRows
  /// An entry for each record.
  private(set) var entries: [StoreEntry] = []

  /// Records of a portion: few, so that a core that has nothing to write can take one over.
  private static let size = 32
  /// Portions that are made while as many are written.
  private static let count = 8

  /// The next portions of records, made at the same time where there is a core to spare; none when
  /// there are no records.
  static func next(of records: ArraySlice<IngestKit.Record>) async throws -> [StorePortion] {
    try await withThrowingTaskGroup { group in
      var rest = records.prefix(count * size)
      while !rest.isEmpty {
        let portion = rest.prefix(size)
        rest = rest.dropFirst(size)
        group.addTask { try StorePortion(portion) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.records.startIndex < $1.records.startIndex }
    }
  }

  /// Pure, so that it can be done while another portion is written.
  init(_ records: ArraySlice<IngestKit.Record>) throws {
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
