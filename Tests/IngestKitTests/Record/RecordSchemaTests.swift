import Foundation
import IngestKit
import IngestTesting
import Testing

struct RecordSchemaTests {
  @Test(arguments: [SampleRecords.article, SampleRecords.plainArticle])
  func `an article is valid by its schema and reads back as it was`(article: Article) throws {
    try expectRoundTrip(article, .article)
  }

  @Test(arguments: [SampleRecords.report, SampleRecords.plainReport])
  func `a report is valid by its schema and reads back as it was`(report: Report) throws {
    try expectRoundTrip(report, .report)
  }

  @Test(arguments: [SampleRecords.dossier().incident, SampleRecords.plainDossier.incident])
  func `an incident is valid by its schema and reads back as it was`(incident: Incident) throws {
    try expectRoundTrip(incident, .incident)
  }

  @Test func `the complete sample leaves no optional value out`() throws {
    let schema = try JSONValue(RecordSchema.incident.json)
    let incident = try JSONValue(SampleRecords.dossier().incident.json)
    for (name, rule) in try members(schema["properties"]) where name != "merged_into" {
      let value = try #require(incident[name], "\(name) is missing")
      #expect(value != .null && value != .array([]), "\(name) is empty")
      guard case .object(let parts)? = rule["properties"] else { continue }
      for part in parts.keys {
        #expect(value[part].map { $0 != .null } == true, "\(name)/\(part) is empty")
      }
    }
  }

  @Test func `a record that breaks its schema is found out`() throws {
    let schema = try JSONSchema(RecordSchema.incident.json)
    let json = SampleRecords.plainDossier.incident.json
    for (part, broken) in [
      (#""revision":1"#, #""revision":0"#), (#""status":"occurred""#, #""status":"happened""#),
      (#""overall":0.5"#, #""overall":1.5"#), (#""start":0"#, #""start":"0""#),
      (#""conflicts":[]"#, #""conflicts":[],"more":1"#),
    ] {
      #expect(json.contains(part))
      #expect(try !schema.problems(of: json.replacing(part, with: broken)).isEmpty, "\(broken)")
    }
  }

  private func expectRoundTrip<Record: JSONWritable & Decodable & Equatable>(
    _ record: Record, _ schema: RecordSchema
  ) throws {
    #expect(try JSONSchema(schema.json).problems(of: record.json) == [])
    let read = try JSONDecoder().decode(Record.self, from: Data(record.jsonBytes))
    #expect(read == record)
  }

  private func members(_ value: JSONValue?) throws -> [String: JSONValue] {
    guard case .object(let members)? = value else { throw NoObject() }
    return members
  }

  private struct NoObject: Error {}
}
