import IngestKit

/// Sends documents through a pipeline's normalizers and writes the records that come out.
struct RecordMapping {
  private static let batchSize = 128

  private let reader: DocumentReader
  private let engine: Engine
  private let emitsIncidents: Bool
  private let merges: Bool

  init(_ reader: DocumentReader, _ engine: Engine, emitsIncidents: Bool) throws {
    merges = engine.pipeline.graph.nodes.contains(where: \.isMerger)
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
    let failure = Locked<Failure?>(nil)
    try await engine.map(
      merging: merges,
      next: { [reader, merges] in
        guard failure.withLock({ $0 }) == nil, let (first, lines) = try reader.next(Self.batchSize)
        else { return nil }
        var articles: [Article] = []
        do throws(Failure) {
          for (number, line) in zip(first..., lines) {
            let document = try DocumentReader.document(line, number: number)
            articles.append(document.article(defaultID: "line-\(number)"))
            if merges { order.withLock { $0[articles[number - first].id] = number } }
          }
        } catch {
          // What comes before it is none the worse for it.
          failure.withLock { $0 = error }
        }
        return articles.isEmpty ? nil : articles
      },
      write: { [emitsIncidents] mapped in
        for failure in mapped.failures { StandardError.writeLine("ingest: \(failure.message)") }
        let records = emitsIncidents ? mapped.records : Self.reports(mapped.records, order)
        try await writer.write(records)
      })
    try await writer.finish()
    if let failure = failure.withLock({ $0 }) { throw failure }
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
      by: { (numbers[$0.docID] ?? 0, $0.start, $0.id) }, <)
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
      try json.withUnsafeBytes { try output.write($0) }
      try output.write(CollectionOfOne(UInt8(ascii: "\n")))
    }
  }

  func finish() throws { try output.flush() }
}
