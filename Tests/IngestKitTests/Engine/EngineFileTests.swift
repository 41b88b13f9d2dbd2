import Foundation
import Testing

@testable import IngestKit

@Suite struct EngineFileTests {
  private let fixture: EngineFixture
  private let yaml = """
    version: 1
    sources:
      files: { plugin: files, paths: "*.txt" }
    sinks:
      out: { plugin: memory, from: files }
    """

  init() throws { fixture = try EngineFixture() }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: fixture.directory.appending(path: name))
  }

  @Test func `a bad file is told once and leaves the others unharmed`() async throws {
    try write("", to: "a.txt")
    try write("text", to: "b.txt")
    let first = try await fixture.run(yaml)
    #expect(first.status == .partial)
    #expect(
      first.problems == [InputProblem(node: "files", item: "a.txt", message: "the file is empty")])
    #expect(fixture.world.written().count == 1)

    let second = try await fixture.run(yaml)
    #expect(second.status == .done)
    #expect(second.problems.map(\.isNew) == [false])
  }

  @Test func `a bad file that was fresh when it was told of is not told of again`() async throws {
    try write("", to: "a.txt")
    #expect(try await fixture.run(yaml).status == .partial)
    var settings = EngineSettings.forTests
    settings.now = { Date().addingTimeInterval(3600) }
    #expect(try await fixture.run(yaml, settings: settings).status == .done)
  }

  @Test func `a problem that was solved and comes back is new`() async throws {
    try write("", to: "a.txt")
    try await fixture.run(yaml)
    try write("text", to: "a.txt")
    #expect(try await fixture.run(yaml).problems == [])
    try write("", to: "a.txt")
    #expect(try await fixture.run(yaml).status == .partial)
  }

  @Test func `touching a file changes nothing`() async throws {
    try write("text", to: "a.txt")
    try await fixture.run(yaml)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: fixture.directory.appending(path: "a.txt").path)
    let summary = try await fixture.run(yaml)
    #expect(summary.ledger.nodes["files"]?.unchanged == 1)
    #expect(fixture.world.written().count == 1)
  }

  @Test func `renaming the pipeline's nodes aside, editing the file keeps what was read`()
    async throws
  {
    try write("text", to: "a.txt")
    try await fixture.run(yaml)
    let edited = yaml.replacing("paths: \"*.txt\"", with: "paths: [\"*.txt\"], publisher: Wire")
    #expect(try await fixture.run(edited).ledger.nodes["files"]?.passed == 0)
  }
}
