import Foundation
import Logging
import Testing

@testable import IngestKit

@Suite struct PipelineTests {
  @Test(arguments: PipelineCase.all)
  func `a pipeline file gives exactly the expected diagnostics`(pipelineCase: PipelineCase) throws {
    #expect(try pipelineCase.diagnostics() == pipelineCase.expected())
  }

  @Test func `twelve different mistakes are all told at once`() throws {
    let lines = try PipelineCase(file: "twelve-mistakes.yaml").diagnostics().split(separator: "\n")
    #expect(lines.count == 12)
  }

  @Test func `options are read with their types`() throws {
    let pipeline = try PipelineCase(file: "valid.yaml").load()
    let instances = try pipeline.makePlugins(
      resources: Resources(pipelineDirectory: pipeline.directory, configurationDirectory: nil),
      log: .init(label: "test"))
    guard case .source(let source as WireSource) = instances["wire"] else {
      Issue.record("the source was not made")
      return
    }
    #expect(source.options.urls == ["https://example.org/a", "https://example.org/b"])
    #expect(source.options.limit == 7)
    #expect(source.options.order == .oldest)
    #expect(source.options.token?.value == "s3cret")
    #expect(pipeline.node("wire")?.sourceOptions.country?.code == "NO")
    #expect(pipeline.name == "valid")
  }

  @Test func `nodes stand behind all that they read from`() throws {
    let pipeline = try PipelineCase(file: "valid.yaml").load()
    #expect(pipeline.nodes.map(\.name) == ["wire", "tidied", "coded", "joined", "store", "lines"])
  }

  @Test func `the kind of an edge follows from the sources`() throws {
    let graph = try PipelineCase(file: "valid.yaml").load().graph
    #expect(graph.inputs(of: "coded").map(\.kinds) == [[.article]])
    #expect(graph.inputs(of: "store").map(\.kinds) == [[.incident]])
    #expect(graph.inputs(of: "lines").map(\.kinds) == [[.report], [.incident]])
  }

  @Test func `what a plugin refuses stands at its node`() throws {
    let yaml = """
      version: 1
      sources:
        bad: { plugin: wire, urls: [ftp://refused] }
      sinks:
        out: { plugin: lines, from: bad, path: out.txt }
      """
    let pipeline = try Pipeline.parse(
      yaml, file: "p.yaml", name: "p", directory: URL(filePath: "/"), registry: .forChecks,
      environment: [:])
    let errors = #expect(throws: PipelineErrors.self) {
      try pipeline.validate(
        resources: Resources(pipelineDirectory: pipeline.directory, configurationDirectory: nil),
        log: .init(label: "test"))
    }
    #expect(
      errors?.description == "p.yaml:3:3: node 'bad': 'ftp://refused' is not an address of a feed")
  }

  @Test func `a missing file is named`() {
    let errors = #expect(throws: PipelineErrors.self) {
      try Pipeline.load(
        from: URL(filePath: "/nowhere/p.yaml"), as: "p.yaml", registry: .forChecks,
        environment: [:])
    }
    #expect(errors?.description == "p.yaml: cannot read the file: no such file or directory")
  }

  @Test func `a huge file is refused unread`() {
    let yaml = String(repeating: "# comment\n", count: 200_000)
    let errors = #expect(throws: PipelineErrors.self) {
      try Pipeline.parse(
        yaml, file: "p.yaml", name: "p", directory: URL(filePath: "/"), registry: .forChecks,
        environment: [:])
    }
    #expect(errors?.description == "p.yaml: the file is larger than 1048576 bytes")
  }

  @Test func `a diagnostic has a form in JSON`() {
    let diagnostic = Diagnostic(
      file: "p.yaml", position: SourcePosition(line: 4, column: 5), message: "wrong")
    #expect(
      diagnostic.json == #"{"file":"p.yaml","line":4,"column":5,"message":"wrong"}"#)
  }
}
