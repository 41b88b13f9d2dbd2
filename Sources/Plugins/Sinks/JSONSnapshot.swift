internal import Foundation
internal import IngestKit

/// Keeps a file with the current revision of every record.
///
/// The file is rewritten at the end of a run and swapped in whole, so readers never see half of it.
/// Until then a journal beside it holds what is new; after a crash the next run takes it up.
actor JSONSnapshot: SinkWriter {
  private let url: URL
  private let journalURL: URL
  private let journal: OutputFile
  private var lines: SnapshotLines
  /// True when the file holds all that `lines` holds.
  private var isWritten: Bool
  private var writer = JSONWriter()

  init(_ url: URL) throws(PluginFailure) {
    self.url = url
    isWritten = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
    lines = SnapshotLines()
    for line in isWritten ? try SnapshotLines.read(url) : [] {
      guard lines.keep(line) else {
        throw .permanent(
          "'\(url.path(percentEncoded: false))' holds a line that is no record; name another file")
      }
    }
    journalURL = Self.sibling(of: url, suffix: ".journal")
    journal = try OutputFile(journalURL, .appending)
    let journaled = try SnapshotLines.readJournal(journalURL)
    // The journal is written by this type alone, so a line that cannot be read holds nothing.
    for line in journaled { _ = lines.keep(line) }
    if !journaled.isEmpty { isWritten = false }
    // A half-written last line must not run into the next one.
    try journal.truncate(to: journaled.reduce(0) { $0 + $1.count + 1 })
  }

  var isEmpty: Bool { lines.isEmpty }

  func write(_ batch: [Record]) throws -> SinkReceipt {
    var receipt = SinkReceipt()
    var bytes: [UInt8] = []
    for record in batch {
      let line = RecordLine(record, &writer)
      switch lines.keep(line) {
      case .unchanged:
        receipt.unchanged += 1
        continue
      case .updated: receipt.updated += 1
      case .inserted: receipt.inserted += 1
      }
      bytes += line.json
      bytes.append(UInt8(ascii: "\n"))
    }
    if !bytes.isEmpty {
      isWritten = false
      Failpoint.reach(.snapshotJournalTorn) { try? journal.append(bytes.dropLast(20)) }
      try journal.append(bytes)
      Failpoint.reach(.snapshotJournalUnsynchronized)
      try journal.synchronize()
      Failpoint.reach(.snapshotJournaled)
    }
    return receipt
  }

  func close() throws {
    if !isWritten {
      let newURL = Self.sibling(of: url, suffix: ".new")
      let file = try OutputFile(newURL, .emptying)
      Failpoint.reach(.snapshotTorn) { try? file.append(Array(#"{"id":"#.utf8)) }
      try lines.write(to: file)
      Failpoint.reach(.snapshotUnsynchronized)
      try file.synchronize()
      Failpoint.reach(.snapshotSynchronized)
      try OutputFile.replace(url, by: newURL)
      isWritten = true
      Failpoint.reach(.snapshotReplaced)
    }
    // What the journal holds is in the file now; left behind, it would only be read again.
    try? FileManager.default.removeItem(at: journalURL)
  }

  private static func sibling(of url: URL, suffix: String) -> URL {
    url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent)\(suffix)")
  }
}
