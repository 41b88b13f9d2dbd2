internal import Foundation
internal import GRDB

/// How records lie in the outbox: an incident by its values and the ids of its reports.
struct OutboxPayload {
  let withArticles: Bool
  private let payloads, inbox: SQLStatement
  /// Records that several incidents, or several revisions of one, have in common.
  private var reports: [String: Report] = [:]
  private var articles: [ArticleName: Article] = [:]

  private struct ArticleName: Hashable {
    let id: String
    let revision: String
  }

  init(withArticles: Bool, in database: Database) throws {
    self.withArticles = withArticles
    payloads = try SQLStatement("SELECT payload FROM outbox WHERE seq = ?", in: database)
    inbox = try SQLStatement(
      "SELECT payload FROM articles WHERE node = ? AND id = ? AND revision = ?", in: database)
  }

  private struct StoredDossier: Decodable, JSONWritable {
    let incident: Incident
    let reports: [String]

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("incident", incident)
        json.member("reports", reports)
      }
    }
  }

  static func bytes(of record: Record) -> [UInt8] {
    switch record {
    case .article, .report: record.jsonBytes
    case .incident(let dossier):
      StoredDossier(incident: dossier.incident, reports: dossier.reports.map(\.id)).jsonBytes
    }
  }

  mutating func record(
    of row: OutboxRow.Stored, at sequence: Int64, in database: Database
  ) throws -> Record {
    let payload = try self.payload(of: row, at: sequence)
    switch RecordKind(rawValue: row.kind) {
    case .article: return .article(try Article(json: payload))
    case .report: return .report(try JSONDecoder().decode(Report.self, from: Data(payload)))
    case .incident, nil:
      let stored = try JSONDecoder().decode(StoredDossier.self, from: Data(payload))
      var dossier = Dossier(incident: stored.incident, reports: [])
      for id in stored.reports {
        guard let merger = row.merger, var report = try report(id, of: merger, database) else {
          continue
        }
        report.incidentID = stored.incident.id
        dossier.reports.append(report)
      }
      if withArticles { dossier.articles = try articles(of: dossier.reports, database) }
      return .incident(dossier)
    }
  }

  private func payload(of row: OutboxRow.Stored, at sequence: Int64) throws -> [UInt8] {
    if let source = row.source {
      return try inbox.first(source, row.id, row.revision) { $0.bytes(0) } ?? []
    }
    return try payloads.first(sequence) { $0.bytes(0) } ?? []
  }

  private mutating func report(
    _ id: String, of merger: String, _ database: Database
  ) throws -> Report? {
    let name = "\(merger) \(id)"
    if let report = reports[name] { return report }
    let report = try MergeState.report(id, of: merger, in: database)
    reports[name] = report
    return report
  }

  private mutating func articles(
    of reports: [Report], _ database: Database
  ) throws -> [Article] {
    var seen: Set<ArticleName> = []
    var found: [Article] = []
    for report in reports {
      let name = ArticleName(id: report.docID, revision: report.articleRevision)
      guard seen.insert(name).inserted else { continue }
      let article =
        try self.articles[name]
        ?? Inbox.article(name.id, revision: name.revision, in: database)
      self.articles[name] = article
      if let article { found.append(article) }
    }
    return found
  }
}
