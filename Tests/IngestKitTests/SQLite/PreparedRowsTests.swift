import GRDB
import Testing

@testable import IngestKit

struct PreparedRowsTests {
  @Test func `values are bound as what they are`() throws {
    var rows = PreparedRows(values: 0, bytes: 0)
    rows.append("")
    rows.append("grüße")
    rows.append(nil as String?)
    rows.append(-7)
    rows.append(true)
    rows.append(0.25)
    rows.append(json: ["a"])
    let text = try bound(0..<7, of: rows, as: "quote")
    #expect(text == ["''", "'grüße'", "NULL", "-7", "1", "0.25", "'[\"a\"]'"])
  }

  @Test func `an empty text is no null, also where there is no other`() throws {
    var rows = PreparedRows(values: 0, bytes: 0)
    rows.append("")
    #expect(try bound(0..<1, of: rows, as: "typeof") == ["text"])
  }

  @Test func `a row of too few values is refused`() throws {
    var rows = PreparedRows(values: 0, bytes: 0)
    rows.append(1)
    try DatabaseQueue().inDatabase { database in
      let statement = try SQLStatement("SELECT ?, ?", in: database)
      #expect(throws: DatabaseError.self) { try statement.run(0..<1, of: rows) }
      #expect(throws: Never.self) { try statement.run(0..<1, of: rows, behind: 5) }
    }
  }

  /// What a function of SQL says of each value.
  private func bound(
    _ row: PreparedRows.Row, of rows: borrowing PreparedRows, as function: String
  ) throws -> [String]? {
    try DatabaseQueue().inDatabase { database in
      let columns = row.map { _ in "\(function)(?)" }.joined(separator: ", ")
      return try SQLStatement("SELECT \(columns)", in: database).first(row, of: rows) { found in
        row.map { found.text(Int32($0)) }
      }
    }
  }
}
