import IngestKit

/// Sends documents through a pipeline's normalizers and writes the records that come out.
struct RecordMapping {
  private static let batchSize = 128

  private let reader: DocumentReader
  private let engine: Engine
  private let emitsIncidents: Bool

  init(_ reader: DocumentReader, _ engine: Engine, emitsIncidents: Bool) throws {
    let merges = engine.pipeline.graph.nodes.contains(where: \.isMerger)
    guard merges || !emitsIncidents else {
      throw Failure(
        .usage, "incidents come from a merger; name a pipeline file that has one")
    }
    self.reader = reader
    self.engine = engine
    self.emitsIncidents = emitsIncidents
  }

  func run() async throws {
    let writer = RecordWriter()
    let order = Locked<[String: Int]>([:])
    let merges = engine.pipeline.graph.nodes.contains(where: \.isMerger)
    try await engine.map(
      merging: merges,
      next: { [reader] in
        guard let (first, lines) = try reader.next(Self.batchSize) else { return nil }
        return try lines.enumerated().map { index, line in
          let document = try DocumentReader.document(line, number: first + index)
          let article = document.article(defaultID: "line-\(first + index)")
          if merges { order.withLock { $0[article.id] = first + index } }
          return article
        }
      },
      write: { [emitsIncidents] mapped in
        for failure in mapped.failures { StandardError.writeLine("ingest: \(failure.message)") }
        let records = emitsIncidents ? mapped.records : Self.reports(mapped.records, order)
        try await writer.write(records)
      })
    try await writer.finish()
  }

  /// The reports of the incidents in the order of their documents; other records as they are.
  private static func reports(_ records: [Record], _ order: Locked<[String: Int]>)
    -> [Record]
  {
    var reports: [Report] = []
    var others: [Record] = []
    for record in records {
      if case .incident(let dossier) = record {
        reports += dossier.reports
      } else {
        others.append(record)
      }
    }
    let numbers = order.withLock { $0 }
    let sorted = reports.sorted(
      by: { (numbers[$0.docID] ?? 0, $0.values.evidence.first?.start ?? 0, $0.id) }, <)
    return others + sorted.map(Record.report)
  }
}

/// Writes records to standard output, a line each.
private actor RecordWriter {
  private var json = JSONWriter()
  private var output = StandardOutput()

  func write(_ records: [Record]) throws {
    for record in records {
      json.removeAll()
      record.write(to: &json)
      try output.write(json.bytes)
      try output.write(CollectionOfOne(UInt8(ascii: "\n")))
    }
  }

  func finish() throws { try output.flush() }
}
