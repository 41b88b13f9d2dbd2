import Foundation
import Testing

/// A person's word, from the command line to the store.
struct DecisionTests {
  private let program: Program
  private let id: String

  init() throws {
    program = try Program()
    try program.write(
      """
      version: 1
      sources:
        reports: { plugin: text, paths: [in/*.txt] }
      normalizers:
        coded: { plugin: incidents, from: [reports] }
        merged: { plugin: merge, from: [coded] }
      sinks:
        store: { plugin: sqlite, from: [merged], path: incidents.db }

      """, to: "news.yaml")
    try program.write(
      "date: 2026-03-05\n\nA bomb killed five people in Kirkuk on Tuesday.\n", to: "in/a.txt")
    try #require(try program.run("run", "news.yaml").status == 0)
    let shown = try program.run("incidents", "list", "incidents.db", "--json").output
    id = try #require(shown.firstMatch(of: /"id":"([0-9a-f]+)"/)).1.description
  }

  private func decide(_ arguments: String...) throws -> Program.Outcome {
    try program.run(
      ["incidents"] + arguments + ["--reason", "list of the hospital", "--author", "ada"])
  }

  @Test func `a place that is only named stays in its country`() throws {
    defer { program.remove() }
    #expect(try decide("edit", "news.yaml", String(id.prefix(8)), "where=Hawija").status == 0)
    #expect(try program.run("run", "news.yaml").status == 0)
    let shown = try program.run("incidents", "list", "incidents.db", "--country", "IQ", "--json")
    #expect(shown.output.contains("\"name\":\"Hawija\""))
  }

  @Test func `an edit shows in the store and in the explanation after the next run`() throws {
    defer { program.remove() }
    let edited = try decide("edit", "news.yaml", String(id.prefix(8)), "killed=12")
    #expect(edited.status == 0)
    #expect(edited.output == "\(id) revision 2; sinks have it after the next run\n")
    #expect(try program.run("run", "news.yaml").status == 0)
    let explained = try program.run("explain", "incidents.db", id).output
    #expect(explained.contains("killed: 12"))
    #expect(explained.contains("ada set it on"))
    #expect(explained.contains("list of the hospital"))
    #expect(explained.contains("5: 1 of the reports"))
    #expect(explained.contains("12: a person's word"))

    let listed = try program.run("incidents", "overrides", "news.yaml", "--json").output
    #expect(listed.contains(#""field":"/casualties/killed","value":"12","author":"ada""#))
    #expect(try program.run("incidents", "undo", "news.yaml", "1").status == 0)
    #expect(try program.run("run", "news.yaml").status == 0)
    let again = try program.run("explain", "incidents.db", id).output
    #expect(again.contains("killed: 5") && !again.contains("ada"))
  }

  @Test func `a rejected incident is no longer listed, and says by whom`() throws {
    defer { program.remove() }
    #expect(try decide("reject", "news.yaml", id).output.contains("retracted"))
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try program.run("incidents", "list", "incidents.db").output == "")
    let explained = try program.run("explain", "incidents.db", id).output
    #expect(explained.contains("because ada rejected the incident on"))
  }

  @Test func `what cannot be decided ends with a code and the reason`() throws {
    defer { program.remove() }
    let unknown = try decide("reject", "news.yaml", "zz")
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("there is no incident 'zz'"))
    let wrong = try decide("edit", "news.yaml", id, "killed=many")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("'killed' takes 12, 3-5, 12+ or 'unknown', not 'many'"))
    #expect(try decide("edit", "news.yaml", id, "murdered=3").status == 64)
    let unsigned = try program.run("incidents", "reject", "news.yaml", id)
    #expect(unsigned.status == 64)
    #expect(unsigned.errors.contains("--reason"))
  }
}
