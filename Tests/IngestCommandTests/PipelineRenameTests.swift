import Foundation
import Testing

/// What becomes of the state when the pipeline's file or its input get other names.
struct PipelineRenameTests {
  private static let copying = """
    version: 1
    sources:
      reports: { plugin: text, paths: [in/*.txt] }
    sinks:
      copy: { plugin: json, from: [reports], path: out/articles.jsonl }

    """
  // Far enough ahead for the files to have come to rest.
  private static let later = ["SOURCE_DATE_EPOCH": "4102444800"]
  private static let notice =
    "ingest: notice: 'wire.yaml' goes on with the state that it had as "
    + "'news.yaml'\n"
  private static let refusal = "ingest: the pipeline 'wire' has no state yet, and '"

  private let program: Program

  init() throws {
    program = try Program()
    try program.write(Self.copying, to: "news.yaml")
    try program.write("date 2025-03-05 Two people were hurt in Kirkuk.\n", to: "in/a.txt")
    try program.write("date 2025-03-06 A man was shot in Mosul.\n", to: "in/b.txt")
    #expect(try run("news.yaml").status == 0)
  }

  private func run(_ pipeline: String, failpoint: String? = nil) throws -> Program.Outcome {
    var environment = Self.later
    environment["INGEST_FAILPOINT"] = failpoint
    return try program.run("run", pipeline, "--json", environment: environment)
  }

  private func rename(_ old: String, _ new: String) throws {
    try FileManager.default.moveItem(
      at: program.directory.appending(path: old), to: program.directory.appending(path: new))
  }

  private func hasState(_ name: String) -> Bool {
    FileManager.default.fileExists(
      atPath: program.directory.appending(path: ".ingest/\(name).sqlite").path)
  }

  /// True when a run took no article from its source.
  private func readNothing(_ outcome: Program.Outcome) -> Bool {
    outcome.status == 0 && outcome.output.contains(#""reports":{"in":0,"#)
  }

  @Test func `a pipeline file that was renamed goes on with its state and says so once`() throws {
    defer { program.remove() }
    try rename("news.yaml", "wire.yaml")
    let first = try run("wire.yaml")
    #expect(readNothing(first) && first.errors == Self.notice)
    #expect(hasState("wire") && !hasState("news"))
    let second = try run("wire.yaml")
    #expect(readNothing(second) && second.errors.isEmpty)
  }

  @Test func `a run that is killed while it adopts a state has it at the next`() throws {
    defer { program.remove() }
    try rename("news.yaml", "wire.yaml")
    #expect(try run("wire.yaml", failpoint: "state_adopted").signal == SIGKILL)
    #expect(readNothing(try run("wire.yaml")))
  }

  @Test func `a copy of a pipeline file has a state of its own`() throws {
    defer { program.remove() }
    try program.write(Self.copying.replacing("articles", with: "others"), to: "wire.yaml")
    #expect(!readNothing(try run("wire.yaml")))
    #expect(hasState("wire") && hasState("news"))
  }

  @Test func `a state that a file claims by name is left to it`() throws {
    defer { program.remove() }
    try rename("news.yaml", "moved.yaml")
    try program.write(
      Self.copying.replacing("version: 1", with: "version: 1\nname: news"), to: "moved.yaml")
    try program.write(Self.copying.replacing("articles", with: "others"), to: "wire.yaml")
    #expect(!readNothing(try run("wire.yaml")))
    #expect(readNothing(try run("moved.yaml")))
  }

  @Test func `a pipeline that may be another one under a new name is refused`() throws {
    defer { program.remove() }
    try rename("news.yaml", "wire.yaml")
    let edited = Self.copying + "  more: { plugin: json, from: [reports], path: out/more.jsonl }\n"
    try program.write(edited, to: "wire.yaml")
    let refused = try run("wire.yaml")
    #expect(refused.status == 78 && refused.errors.hasPrefix(Self.refusal))
    #expect(refused.errors.contains("add 'name: news' to its file"))
    #expect(!hasState("wire"))

    try program.write(
      edited.replacing("version: 1", with: "version: 1\nname: news"), to: "wire.yaml")
    #expect(readNothing(try run("wire.yaml")))
  }

  @Test func `a pipeline with other sources starts afresh beside a forgotten state`() throws {
    defer { program.remove() }
    try rename("news.yaml", "news.yaml.old")
    try program.write(Self.copying.replacing("reports", with: "others"), to: "wire.yaml")
    let outcome = try run("wire.yaml")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(hasState("wire") && hasState("news"))
  }

  @Test func `an input file that was only renamed is no new article`() throws {
    defer { program.remove() }
    // The files came to rest when they were read for a second time.
    #expect(try run("news.yaml").status == 0)
    try rename("in/a.txt", "in/c.txt")
    #expect(readNothing(try run("news.yaml")))
    #expect(readNothing(try run("news.yaml")))
    // A file that takes the former name is a revision of that article, and the other one is new.
    try program.write("date 2025-03-07 A bomb went off in Basra.\n", to: "in/a.txt")
    let outcome = try run("news.yaml")
    #expect(outcome.output.contains(#""reports":{"in":2,"passed":2,"#))
  }
}
