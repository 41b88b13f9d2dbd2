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
      for portion in await portions(of: lines, first: first) {
        try output.write(portion.bytes)
        // What comes before a document that cannot be read is none the worse for it.
        if let failure = portion.failure {
          try output.flush()
          throw failure
        }
      }
    }
    try output.flush()
  }

  /// What some documents became, up to the first that cannot be read.
  private struct Portion: Sendable {
    var bytes: [UInt8] = []
    var failure: Failure?
  }

  private func portions(of lines: [[UInt8]], first: Int) async -> [Portion] {
    let size = (lines.count + workers - 1) / workers
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    return await withTaskGroup(of: (Int, Portion).self) { group in
      for start in starts {
        let end = min(start + size, lines.count)
        group.addTask { (start, portion(of: lines[start..<end], first: first)) }
      }
      var portions: [Int: Portion] = [:]
      for await (start, portion) in group { portions[start] = portion }
      return starts.compactMap { portions[$0] }
    }
  }

  private func portion(of lines: ArraySlice<[UInt8]>, first: Int) -> Portion {
    var portion = Portion()
    do throws(Failure) {
      for (index, line) in zip(lines.indices, lines) {
        let document = try DocumentReader.document(line, number: first + index)
        portion.bytes += emitter.line(for: document)
        portion.bytes.append(UInt8(ascii: "\n"))
      }
    } catch {
      portion.failure = error
    }
    return portion
  }
}

/// What `ingest map` makes of one document.
protocol MapEmitter: Sendable {
  /// The JSON for one document, without a line feed.
  func line(for document: ArticleLine) -> [UInt8]
}
