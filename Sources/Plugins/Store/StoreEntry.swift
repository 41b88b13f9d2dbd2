internal import IngestKit

/// A record with all that can be made of it before the database is asked.
enum StoreEntry: Sendable {
  case article(Article, metadata: UTF8Text?)
  case incident(IncidentEntry)

  /// Makes the entries of records; pure, so that it can be done while others are written.
  static func entries(of records: ArraySlice<IngestKit.Record>) async throws -> [StoreEntry] {
    var writer = JSONWriter()
    return try records.map { record in
      switch record {
      case .article(let article): StoreEntry(article, &writer)
      case .incident(let dossier): .incident(try IncidentEntry(dossier, &writer))
      case .report(let report):
        throw PluginFailure.bug("the report \(report.id) came without its incident")
      }
    }
  }

  fileprivate init(_ article: Article, _ writer: inout JSONWriter) {
    let metadata = article.metadata
    self = .article(
      article, metadata: metadata.isEmpty ? nil : UTF8Text(writer.json(of: metadata)))
  }
}

/// An incident with its record in pieces, its reports as JSON and its articles.
struct IncidentEntry: Sendable {
  let incident: Incident
  let json: [UInt8]
  let pieces: [UTF8Text]
  /// The quotes for the full text index; nil when there are none.
  let quotes: String?
  let reports: [(report: Report, json: UTF8Text)]
  let articles: [StoreEntry]

  fileprivate init(_ dossier: Dossier, _ writer: inout JSONWriter) throws {
    incident = dossier.incident
    json = writer.json(of: incident)
    pieces = try IncidentPiece.cut(json).map { UTF8Text($0) }
    let evidence = incident.values.evidence
    quotes = evidence.isEmpty ? nil : evidence.map(\.text).joined(separator: "\n")
    // Those of an incident that proved to be another one come with the other one.
    let reports = incident.mergedInto == nil ? dossier.reports : []
    self.reports = reports.map { [incident] report in
      var report = report
      report.incidentID = incident.id
      return (report, UTF8Text(writer.json(of: report)))
    }
    articles = dossier.articles.map { StoreEntry($0, &writer) }
  }
}

extension JSONWriter {
  fileprivate mutating func json(of value: some JSONWritable) -> [UInt8] {
    removeAll()
    value.write(to: &self)
    return bytes
  }
}
