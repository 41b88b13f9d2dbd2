internal import IngestKit

/// Writes lines to a pipe or a terminal, which keep nothing.
actor JSONStream: SinkWriter {
  private let file: OutputFile
  private var writer = JSONWriter()

  init(_ file: consuming OutputFile) { self.file = file }

  func write(_ batch: [Record]) throws -> SinkReceipt {
    var receipt = SinkReceipt()
    var bytes: [UInt8] = []
    for record in batch {
      let line = RecordLine(record, &writer)
      bytes += line.json
      bytes.append(UInt8(ascii: "\n"))
      if line.isCorrection { receipt.updated += 1 } else { receipt.inserted += 1 }
    }
    try file.append(bytes)
    return receipt
  }

  func close() {}
}
