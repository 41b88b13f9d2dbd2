internal import Foundation
internal import GRDB

/// How records lie in the outbox: an incident by its values and the ids of its reports.
enum OutboxPayload {
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

  static func record(
    kind: String, merger: String?, payload: Data, withArticles: Bool, in database: Database
  ) throws -> Record {
    let decoder = JSONDecoder()
    switch RecordKind(rawValue: kind) {
    case .article: return .article(try decoder.decode(Article.self, from: payload))
    case .report: return .report(try decoder.decode(Report.self, from: payload))
    case .incident, nil:
      let stored = try decoder.decode(StoredDossier.self, from: payload)
      let reports = try stored.reports.compactMap { id -> Report? in
        guard let merger, var report = try MergeState.report(id, of: merger, in: database)
        else { return nil }
        report.incidentID = stored.incident.id
        return report
      }
      var dossier = Dossier(incident: stored.incident, reports: reports)
      if withArticles { dossier.articles = try articles(of: reports, in: database) }
      return .incident(dossier)
    }
  }

  private static func articles(of reports: [Report], in database: Database) throws -> [Article] {
    var seen: Set<String> = []
    return try reports.compactMap { report in
      guard seen.insert("\(report.docID)\u{0}\(report.articleRevision)").inserted else {
        return nil
      }
      return try Inbox.article(report.docID, revision: report.articleRevision, in: database)
    }
  }
}
