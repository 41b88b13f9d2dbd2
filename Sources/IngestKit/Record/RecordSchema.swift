/// The JSON Schemas of the wire form, which any program can check records against.
package enum RecordSchema: String, CaseIterable, Sendable {
  case article, report, incident

  /// The schema as it is printed.
  package var json: String { String(decoding: bytes, as: UTF8.self) }

  private var bytes: [UInt8] {
    switch self {
    case .article: PackageResources.article_schema_json
    case .report: PackageResources.report_schema_json
    case .incident: PackageResources.incident_schema_json
    }
  }
}
