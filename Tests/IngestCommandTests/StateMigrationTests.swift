import Foundation
import GRDB
import IngestTesting
import Testing

/// States that earlier versions of the program have left are brought up to date and run on.
struct StateMigrationTests {
  private static let pipeline = """
    version: 1
    sources:
      texts: { plugin: text, paths: [in/*.txt] }
    normalizers:
      coded:  { plugin: incidents, from: [texts] }
      merged: { plugin: merge, from: [coded] }
    sinks:
      store: { plugin: sqlite, from: [merged], path: out/store.db }

    """
  private static let clock = ["SOURCE_DATE_EPOCH": "1741700000"]

  /// The project that the fixture's state was made from.
  private func project(version: Int) throws -> Program {
    let program = try Program()
    try program.write(Self.pipeline, to: "news.yaml")
    try write("kirkuk", "Northern Courier", Self.kirkuk, to: program)
    try write("agency", "Tigris News Agency", Self.agency, to: program)
    if version > 1 { try write("market", "Northern Courier", Self.market, to: program) }
    try program.write("", to: ".ingest/news.sqlite")
    let fixture = Program.repository.appending(
      path: "Tests/IngestCommandTests/Cases/state/version-\(version).sql")
    let queue = try DatabaseQueue(path: state(of: program).path)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: String(contentsOf: fixture, encoding: .utf8))
    }
    try queue.close()
    return program
  }

  private static let kirkuk =
    "A roadside bomb killed five civilians in Kirkuk on Friday, police said."
  private static let agency =
    "The roadside bomb in Kirkuk on Friday killed six people, doctors said."
  private static let market = "The market in Kirkuk was open on Saturday."

  private func write(
    _ name: String, _ publisher: String, _ text: String, to program: Program
  ) throws {
    try program.write(
      "---\ndate: 2025-03-09\npublisher: \(publisher)\n---\n\(text)\n", to: "in/\(name).txt")
  }

  private func state(of program: Program) -> URL {
    program.directory.appending(path: ".ingest/news.sqlite")
  }

  @Test(arguments: [1, 3])
  func `a state of an earlier version goes on where it was`(version: Int) throws {
    let program = try project(version: version)
    defer { program.remove() }
    // What its sinks had written is not there, so that they are filled again, and nothing else.
    let filled = try program.run("run", "news.yaml", environment: Self.clock)
    let lines = filled.errors.split(separator: "\n")
    #expect(filled.status == 0)
    #expect(lines.count == 1 && filled.errors.contains("sink 'store' is empty"), "\(lines)")
    #expect(try program.run("run", "news.yaml", environment: Self.clock).errors.isEmpty)

    try write(
      "kirkuk", "Northern Courier", Self.kirkuk.replacing("five", with: "nine"), to: program)
    #expect(try program.run("run", "news.yaml", environment: Self.clock).status == 0)
    let stored = try DatabaseQueue(
      path: program.directory.appending(path: "out/store.db").path
    ).read { try Row.fetchAll($0, sql: "SELECT id, revision, independent_sources FROM incidents") }
    #expect(stored.map { $0["id"] } == ["fdc9957227afb66d"])
    #expect(stored.map { $0["revision"] } == [2])
    #expect(stored.map { $0["independent_sources"] } == [2])
  }

  @Test func `what waited in an earlier version is worked on, once`() throws {
    let program = try project(version: 3)
    defer { program.remove() }
    for worked in [1, 0] {
      let run = try program.run("run", "news.yaml", "--json", environment: Self.clock)
      #expect(try JSONValue(run.output)["inbox"]?["done"] == .integer(worked))
    }
  }

  @Test func `a migration that is killed half-way is made again`() throws {
    let program = try project(version: 1)
    defer { program.remove() }
    let killed = try program.run(
      "run", "news.yaml",
      environment: Self.clock.merging(["INGEST_FAILPOINT": "state_migrating"]) { $1 })
    #expect(killed.signal == SIGKILL)
    #expect(try program.run("run", "news.yaml", environment: Self.clock).status == 0)
    let (letter, check) = try DatabaseQueue(path: state(of: program).path).read {
      (
        try Row.fetchOne($0, sql: "SELECT state, article FROM dead_letters"),
        try String.fetchOne($0, sql: "PRAGMA integrity_check")
      )
    }
    #expect(letter.map { "\($0[0] as String) \($0[1] as Int)" } == "waiting 1")
    #expect(check == "ok")
  }
}
