import IngestKit
import Plugins

/// Reads the documents of `ingest map`, a batch at a time.
final class DocumentReader: Sendable {
  private struct Progress: ~Copyable {
    var lines: LineReader
    var count = 0
  }

  private let progress: Locked<Progress>

  init(path: String) throws {
    progress = Locked(Progress(lines: try LineReader(path: path)))
  }

  /// The next documents, at most `count`, and the number of the first; nil behind the last.
  func next(_ count: Int) throws -> (first: Int, lines: [[UInt8]])? {
    try progress.withLock { progress in
      let lines = try progress.lines.lines(count)
      if lines.isEmpty { return nil }
      defer { progress.count += lines.count }
      return (progress.count + 1, lines)
    }
  }

  /// Reads one document; names it by its number when it cannot be read or has no id.
  static func document(_ line: [UInt8], number: Int) throws(Failure) -> ArticleLine {
    var document: ArticleLine
    do {
      document = try ArticleLine.read(line)
    } catch {
      throw Failure(.data, "document \(number): \(error)")
    }
    document.id = document.id ?? "line-\(number)"
    if let stated = document.published, !stated.isEmpty {
      guard let published = PublicationTime.iso(stated) else {
        throw Failure(
          .data,
          "document \(number) has the date '\(stated.prefix(40))', which cannot be read; "
            + "write it like 2024-08-21")
      }
      document.published = published
    }
    return document
  }
}
