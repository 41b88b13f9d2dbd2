import IngestKit

/// An incident and its reports in one JSON object.
struct DossierDocument: JSONWritable {
  let dossier: Dossier

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("incident", dossier.incident)
      json.member("reports", dossier.reports)
    }
  }
}
