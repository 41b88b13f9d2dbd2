internal import IngestKit

/// A record as one line of JSON.
struct RecordLine {
  let id: String
  /// The JSON without a line feed.
  let json: [UInt8]
  /// True for a record that corrects an earlier one.
  let isCorrection: Bool

  init(_ record: Record, _ writer: inout JSONWriter) {
    writer.removeAll()
    switch record {
    case .article(let article):
      article.write(to: &writer)
      id = article.id
      isCorrection = false
    case .report(let report):
      report.write(to: &writer)
      id = report.id
      isCorrection = false
    case .incident(let dossier):
      dossier.incident.write(to: &writer)
      id = dossier.incident.id
      isCorrection = dossier.incident.revision > 1
    }
    json = writer.bytes
  }

  var contentHash: String { Self.contentHash(json) }

  /// Hash of what a line says, the clock fields at its end left out.
  static func contentHash(_ line: some Collection<UInt8>) -> String {
    ContentHash.id(String(decoding: content(of: line), as: UTF8.self))
  }

  // Clock fields are no part of a revision: a line that differs only in them says nothing new.
  private static func content<Line: Collection<UInt8>>(of line: Line) -> Line.SubSequence {
    let clock = Array(#","first_seen":""#.utf8)
    // Both instants fit in well below 150 bytes, and nothing but them follows.
    let tail = Array(line.suffix(150))
    guard let start = tail.indices.last(where: { tail[$0...].starts(with: clock) }) else {
      return line[...]
    }
    return line.prefix(line.count - tail.count + start)
  }
}
