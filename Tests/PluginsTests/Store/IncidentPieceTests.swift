import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct IncidentPieceTests {
  @Test func `the pieces of a record put together are the record`() throws {
    for dossier in [SampleRecords.dossier(), SampleRecords.plainDossier] {
      let json = dossier.incident.json
      let pieces = try IncidentPiece.cut(Array(json.utf8)).map {
        String(decoding: $0, as: UTF8.self)
      }
      let columns = zip(IncidentPiece.allCases, pieces).map { "? AS \($0.0.rawValue)" }
      let record = try DatabaseQueue().read { database in
        try String.fetchOne(
          database,
          sql: "SELECT \(IncidentPiece.record) FROM (SELECT \(columns.joined(separator: ", ")))",
          arguments: StatementArguments(pieces))
      }
      #expect(record == json)
    }
  }

  @Test func `names inside of values and quotes inside of strings are no cuts`() throws {
    let pieces = try cut(
      #"{"schema":"a\"},\"status\":","x":{"status":[1,{"status":2}]},"status":"s","event":{},"#
        + #""perpetrators":[],"targets":[{"claims":"]"}],"claims":[],"casualties":null,"weapons":[],"#
        + #""evidence":["\\"],"confidence":{"weapons":1},"conflicts":[]}"#)
    #expect(
      pieces == [
        #""schema":"a\"},\"status\":","x":{"status":[1,{"status":2}]}"#,
        #""status":"s","event":{}"#, "[]", #"[{"claims":"]"}]"#, "[]", "null", "[]", #"["\\"]"#,
        #""confidence":{"weapons":1},"conflicts":[]"#,
      ])
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"schema":1,"status":2}"#,
    #"{"schema":1,"status":2,"targets":[],"perpetrators":[],"claims":[],"casualties":0}"#,
    #"{"schema":1,"status":2,"perpetrators":[],"more":0,"targets":[]}"#,
  ])
  func `what is no record of an incident is refused`(json: String) {
    #expect(throws: PluginFailure.self) { try cut(json) }
  }

  private func cut(_ json: String) throws -> [String] {
    try IncidentPiece.cut(Array(json.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}
