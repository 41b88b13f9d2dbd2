import IngestKit

/// Maps documents one by one, several at a time, and writes the results in the documents' order.
struct DocumentMapping<Emitter: MapEmitter> {
  private let reader: DocumentReader
  private let workers: Int
  private let emitter: Emitter

  init(_ reader: DocumentReader, _ workers: Int, _ emitter: Emitter) {
    self.reader = reader
    self.workers = workers
    self.emitter = emitter
  }

  func run() async throws {
    var output = StandardOutput()
    while let (first, lines) = try reader.next(workers * 64) {
      for bytes in try await results(of: lines, first: first) { try output.write(bytes) }
    }
    try output.flush()
  }

  private func results(of lines: [[UInt8]], first: Int) async throws -> [[UInt8]] {
    let size = (lines.count + workers - 1) / workers
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    return try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for start in starts {
        group.addTask {
          var bytes: [UInt8] = []
          for index in start..<min(start + size, lines.count) {
            let document = try DocumentReader.document(lines[index], number: first + index)
            bytes += emitter.line(for: document)
            bytes.append(UInt8(ascii: "\n"))
          }
          return (start, bytes)
        }
      }
      var results: [Int: [UInt8]] = [:]
      for try await (start, bytes) in group { results[start] = bytes }
      return starts.compactMap { results[$0] }
    }
  }
}

/// What `ingest map` makes of one document.
protocol MapEmitter: Sendable {
  /// The JSON for one document, without a line feed.
  func line(for document: ArticleLine) -> [UInt8]
}
