internal import IngestKit
internal import Logging

/// Appends a line for every revision of a record, each once.
///
/// The cursor vouches for a length of the file. What lies behind it was written by a run that
/// crashed before the receipt was kept; it is cut off, since the host delivers it again.
actor JSONLog: SinkWriter {
  private let file: OutputFile
  private var length: Int
  /// Hashes of the lines of this run; of the whole file when no cursor vouches for it.
  private var written: Set<Int> = []
  private var writer = JSONWriter()
  private let log: Logger
  /// True until something is written to a file that is not the one last written.
  private var isAnother = false

  init(_ file: consuming OutputFile, cursor: String?, log: Logger) throws(PluginFailure) {
    let mark = cursor.flatMap(LogMark.init)
    if let mark, try mark.vouches(for: file) {
      length = mark.length
    } else {
      isAnother = mark != nil
      (length, written) = try Self.completeLines(of: file)
      try Self.checkTail(of: file, from: length)
    }
    try file.truncate(to: length)
    Failpoint.reach(.logOpened)
    self.file = file
    self.log = log
  }

  func write(_ batch: [Record]) throws -> SinkReceipt {
    var receipt = SinkReceipt()
    var bytes: [UInt8] = []
    var hashes: Set<Int> = []
    for record in batch {
      let line = RecordLine(record, &writer)
      let hash = line.contentHash
      guard !written.contains(hash), hashes.insert(hash).inserted else {
        receipt.unchanged += 1
        continue
      }
      bytes += line.json
      bytes.append(UInt8(ascii: "\n"))
      if line.isCorrection { receipt.updated += 1 } else { receipt.inserted += 1 }
    }
    if !bytes.isEmpty {
      tellOfAnotherFile()
      Failpoint.reach(.logTorn) { try? file.append(bytes.dropLast(20)) }
      try file.append(bytes)
      Failpoint.reach(.logUnsynchronized)
      try file.synchronize()
      Failpoint.reach(.logSynchronized)
      length += bytes.count
      written.formUnion(hashes)
    }
    receipt.cursor = try LogMark(length: length, of: file).text
    return receipt
  }

  func close() {}

  private func tellOfAnotherFile() {
    guard isAnother else { return }
    isAnother = false
    log.notice(
      "'\(file.path)' is not the file last written, perhaps rotated away; starting afresh")
  }

  /// Refuses to cut off the end of a file that somebody else has written.
  private static func checkTail(
    of file: borrowing OutputFile, from length: Int
  ) throws(PluginFailure) {
    let start = try file.bytes(length..<length + 1)
    guard start.isEmpty || start == [UInt8(ascii: "{")] else {
      throw .permanent("'\(file.path)' ends in a line that is no record; name another file")
    }
  }

  /// The length and the lines of what is there, without a half-written last line.
  private static func completeLines(
    of file: borrowing OutputFile
  ) throws(PluginFailure) -> (length: Int, hashes: Set<Int>) {
    var hashes: Set<Int> = []
    var length = 0
    var pending: [UInt8] = []
    let end = try file.length()
    while length + pending.count < end {
      let position = length + pending.count
      let chunk = try file.bytes(position..<min(end, position + 1 << 20))
      guard !chunk.isEmpty else { break }
      pending += chunk
      var start = 0
      while let newline = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        hashes.insert(RecordLine.contentHash(pending[start..<newline]))
        start = newline + 1
      }
      length += start
      pending.removeFirst(start)
    }
    return (length, hashes)
  }
}
