import Foundation
import Testing

/// What becomes of an incident when its article changes, in both sinks.
struct RevisionTests {
  private static let pipeline = """
    version: 1
    sources:
      reports: { plugin: text, paths: [in/*.txt] }
    normalizers:
      coded: { plugin: incidents, from: [reports] }
      merged: { plugin: merge, from: [coded] }
    sinks:
      store: { plugin: sqlite, from: [merged], path: out/incidents.db }
      lines: { plugin: json, from: [merged], path: out/incidents.jsonl }

    """
  private static let article = """
    date: 2026-03-05

    A bomb killed five people in Kirkuk on Tuesday. Police said that it was hidden in a car.

    """

  private let program: Program

  init() throws {
    program = try Program()
    try program.write(Self.pipeline, to: "news.yaml")
    try program.write(Self.article, to: "in/a.txt")
    try #require(try program.run("run", "news.yaml").status == 0)
  }

  @Test func `an edited number is a second revision, with the first still to be seen`() throws {
    defer { program.remove() }
    try program.write(Self.article.replacing("five", with: "seven"), to: "in/a.txt")
    #expect(try program.run("run", "news.yaml").status == 0)

    let lines = try logged()
    #expect(lines.map(\.revision) == [1, 2])
    #expect(lines.map(\.casualties?.killed?.best) == [5, 7])
    #expect(Set(lines.map(\.id)).count == 1)
    let shown = try program.run("incidents", "show", "out/incidents.db", lines[0].id)
    #expect(shown.output.contains("7") && shown.output.contains("5"))
    #expect(shown.output.contains("revision"))
  }

  @Test func `a store that was deleted is filled again, and a log that was moved away is not`()
    throws
  {
    defer { program.remove() }
    try FileManager.default.removeItem(at: program.directory.appending(path: "out"))
    let outcome = try program.run("run", "news.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("sink 'store' is empty, though earlier runs wrote to it"))
    let shown = try program.run("incidents", "list", "out/incidents.db")
    #expect(shown.output.contains("Kirkuk"))
    #expect(try program.read("out/incidents.jsonl").isEmpty)
    #expect(try program.run("run", "news.yaml").errors.isEmpty)

    try program.write(Self.article.replacing("five", with: "seven"), to: "in/a.txt")
    #expect(try program.run("run", "news.yaml").errors.contains("starting afresh"))
    #expect(try logged().map(\.revision) == [2])
  }

  @Test func `a file that is touched or deleted changes nothing`() throws {
    defer { program.remove() }
    let written = try program.read("out/incidents.jsonl")
    let file = program.directory.appending(path: "in/a.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: file.path)
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try program.read("out/incidents.jsonl") == written)

    try program.write("date: 2026-03-05\n\nThe river rose again on Monday.\n", to: "in/b.txt")
    try FileManager.default.removeItem(at: file)
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try program.read("out/incidents.jsonl") == written)
  }

  @Test func `a retraction notice marks the incident in both sinks`() throws {
    defer { program.remove() }
    let notice = "This story has been withdrawn.\n\nA bomb"
    try program.write(Self.article.replacing("A bomb", with: notice), to: "in/a.txt")
    #expect(try program.run("run", "news.yaml").status == 0)

    let lines = try logged()
    #expect(lines.map(\.retracted) == [false, true])
    let listed = try program.run("incidents", "list", "out/incidents.db", "--json")
    #expect(!listed.output.contains(lines[0].id))
  }

  private struct Line: Decodable {
    struct Casualties: Decodable { let killed: Count? }
    struct Count: Decodable { let best: Int? }

    let id: String
    let revision: Int
    let retracted: Bool
    let casualties: Casualties?
  }

  private func logged() throws -> [Line] {
    try program.read("out/incidents.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }
}
