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

  var contentHash: Int { Self.contentHash(json[...]) }

  /// Tells in this process what a line says, the clock fields at its end left out.
  static func contentHash(_ line: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    content(of: line).withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  /// True when two lines differ in nothing but the clock fields at their ends.
  static func sayTheSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    content(of: left[...]).elementsEqual(content(of: right[...]))
  }

  // Clock fields are no part of a revision: a line that differs only in them says nothing new.
  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // Both instants fit in well below 150 bytes, and nothing but them follows.
    let tail = line.suffix(150)
    let start = tail.indices.last { tail[$0] == clock[0] && tail[$0...].starts(with: clock) }
    return line.prefix(upTo: start ?? line.endIndex)
  }

  private static let clock = Array(#","first_seen":""#.utf8)
}
