import Foundation
import Testing

@testable import IncidentCoding

struct DictionaryTableTests {
  private enum Colour: String, CaseIterable {
    case red, green
  }

  private func table(_ text: String) throws -> DictionaryTable {
    try DictionaryTable(
      name: "words.tsv", text: text, required: ["name"], optional: ["aliases", "colour", "size"])
  }

  private func problems(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let failure as DictionaryFailure {
      return failure.problems
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `comments and blank lines are skipped and lines are counted from one`() throws {
    let table = try table("# words\n\nname\taliases\n# more\nrifle\tgun\n\nmortar\n")
    #expect(table.rows.map(\.line) == [5, 7])
    #expect(table.rows.map { $0["name"] } == ["rifle", "mortar"])
  }

  @Test func `columns are read by name in any order`() throws {
    let row = try #require(try table("colour\tname\nred\trifle\n").rows.first)
    #expect(row["name"] == "rifle")
    #expect(try row.choice("colour", Colour.self) == .red)
  }

  @Test func `a list is cut at semicolons and trimmed`() throws {
    let row = try #require(try table("name\taliases\nrifle\tgun;  long gun ; ; AK-47\n").rows.first)
    #expect(row.list("aliases") == ["gun", "long gun", "AK-47"])
  }

  @Test func `an empty or missing cell is nothing`() throws {
    let row = try #require(try table("name\taliases\tsize\nrifle\t\n").rows.first)
    #expect(row["aliases"] == nil)
    #expect(row["size"] == nil)
    #expect(row.list("aliases").isEmpty)
    #expect(try row.integer("size", in: 1...9) == nil)
  }

  @Test func `line ends of Windows and a byte order mark are accepted`() throws {
    let table = try table("\u{FEFF}name\tcolour\r\nrifle\tgreen\r\n")
    #expect(try table.rows[0].choice("colour", Colour.self) == .green)
  }

  @Test func `an unknown column is refused with the likely one`() {
    #expect(
      problems { _ = try table("nmae\tsizes\n") } == [
        "words.tsv:1: unknown column 'nmae'; did you mean 'name'?",
        "words.tsv:1: unknown column 'sizes'; did you mean 'size'?",
        "words.tsv:1: column 'name' is missing",
      ])
  }

  @Test func `a row with more cells than columns is refused with its line`() {
    #expect(
      problems { _ = try table("name\nrifle\n\nmortar\tgun\n") } == [
        "words.tsv:4: 2 cells, but the header names 1 columns"
      ])
  }

  @Test func `problems of all rows are reported together`() throws {
    let table = try table("name\tcolour\tsize\na\trde\t1\n\tred\t1\nb\tred\t12\nc\tred\t2\n")
    let found = problems {
      _ = try table.map { (row) throws(DictionaryProblem) in
        _ = try row.text("name")
        _ = try row.choice("colour", Colour.self)
        _ = try row.integer("size", in: 1...9)
      }
    }
    #expect(
      found == [
        "words.tsv:2: unknown colour 'rde'; did you mean 'red'?",
        "words.tsv:3: 'name' is empty",
        "words.tsv:4: 'size' must be a number from 1 to 9, found '12'",
      ])
  }

  @Test func `a file without a header is refused`() {
    #expect(
      problems { _ = try table("# nothing\n") } == [
        "words.tsv:1: no header row; expected name"
      ])
  }

  @Test func `a file that cannot be read is named`() {
    let url = URL(filePath: "absent/words.tsv")
    #expect(
      problems { _ = try DictionaryTable(url: url, required: ["name"]) } == [
        "absent/words.tsv: cannot be read"
      ])
  }

  @Test func `a row that repeats another one is refused with both lines`() {
    #expect(
      problems { _ = try table("name\tcolour\nrifle\tred\n\nrifle\tgreen\nrifle\tred\n") } == [
        "words.tsv:5: repeats line 2; leave one of the two out"
      ])
  }
}
