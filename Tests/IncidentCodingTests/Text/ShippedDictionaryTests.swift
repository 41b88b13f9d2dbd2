import Testing

@testable import IncidentCoding

struct ShippedDictionaryTests {
  @Test(arguments: ["actors.tsv", "actors-ucdp.tsv"])
  func `an actor has one row in a file`(name: String) throws {
    let tables = try ShippedDictionaries.files.tables(
      name, required: ["id", "name"], optional: ActorRow.optionalColumns)
    let ids = tables.flatMap(\.rows).compactMap { $0["id"] }
    #expect(repeated(ids) == [])
  }

  @Test(arguments: ["aliases", "plural"])
  func `a noun for what is hit names a word once, however it is written`(column: String) throws {
    let tables = try ShippedDictionaries.files.tables(
      "targets.tsv", required: ["noun", column],
      optional: ["aliases", "plural", "kind", "type", "gtd", "category"].filter { $0 != column })
    for row in tables.flatMap(\.rows) {
      #expect(repeated(row.list(column).map { $0.lowercased() }) == [], "line \(row.line)")
    }
  }

  private func repeated(_ words: [String]) -> [String] {
    Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys.sorted()
  }
}
