import Foundation
import IngestKit
import Testing

/// `CONTRIBUTING.md` shows a source; it is the one beside this file, and it works.
struct ContributingTests {
  private let host: TestHost

  init() throws { host = try TestHost() }

  @Test func `the guide shows the code that is compiled here`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let code = try String(contentsOf: folder.appending(path: "LinesSource.swift"), encoding: .utf8)
    let guide = try String(
      contentsOf: folder.appending(path: "../../../CONTRIBUTING.md").standardized, encoding: .utf8)
    #expect(guide.contains(code))
  }

  @Test func `the source of the guide reads a line as an article`() async throws {
    try host.write("A bomb went off.\r\nTwo were hurt.\n", to: "wire.log")
    var options = LinesSource.Options()
    options.paths = ["*.log"]
    let context = try TestSourceContext(directory: host.directory)
    try await LinesSource(options: options, context: host.context).read(context)
    #expect(
      await context.articles == [
        Article(id: "wire.log:1", text: "A bomb went off."),
        Article(id: "wire.log:2", text: "Two were hurt."),
      ])
  }
}
