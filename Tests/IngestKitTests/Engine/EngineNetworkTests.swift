import Foundation
import IngestKit
import IngestTesting
import Testing

/// Emits a page as an article, unless it is the same as at the last run.
struct FetchSource: Source {
  static let name = "fetch"
  static let summary = "Fetches a page."

  struct Options: PluginOptions {
    var url = ""
    static let declarations: [OptionDeclaration<Self>] = [.init("url", \.url, "the page")]
  }

  private let options: Options

  init(options: Options, context: PluginContext) { self.options = options }

  func read(_ context: any SourceContext) async throws {
    guard let url = URL(string: options.url) else { return }
    let etag = try await context.cursor(for: options.url)
    let response = try await context.http.fetch(
      HTTPRequest(url, validators: HTTPValidators(etag: etag), robots: .obeyed))
    if response.isNotModified { return }
    let article = Article(id: options.url, text: String(decoding: response.body, as: UTF8.self))
    try await context.emit(
      [article], partition: options.url, cursor: response.validators.etag)
  }
}

@Suite struct EngineNetworkTests {
  private func pipeline(_ server: LoopbackServer, _ section: String) -> String {
    """
    version: 1
    \(section)
    sources:
      page: { plugin: fetch, url: "\(server.url("/page"))" }
    normalizers:
      coded: { plugin: report, from: page }
      merged: { plugin: place, from: coded }
    sinks:
      out: { plugin: memory, from: merged }
    """
  }

  @Test func `an unchanged page is not sent again, nor is robots.txt`() async throws {
    let server = try LoopbackServer.start { request in
      switch (request.target, request.headers["if-none-match"]) {
      case ("/page", nil): .ok("Kirkuk 3", headers: ["ETag: \"1\""])
      case ("/page", "\"1\""): .ok("", status: 304)
      default: .ok("", status: 404)
      }
    }
    defer { server.stop() }
    let fixture = try EngineFixture()
    let yaml = pipeline(server, "http: { allow: 127.0.0.1 }")
    let first = try await fixture.run(yaml)
    #expect(first.failures == [])
    let lines = fixture.lines()
    #expect(lines.count == 1)
    let second = try await fixture.run(yaml)
    #expect(second.failures == [])
    #expect(fixture.lines() == lines)
    #expect(server.requests.map(\.target) == ["/robots.txt", "/page", "/page"])
  }

  @Test func `a host that asked to be left alone is left alone by the next run`() async throws {
    let server = try LoopbackServer.start { _ in
      .ok("", status: 503, headers: ["Retry-After: 3600"])
    }
    defer { server.stop() }
    let fixture = try EngineFixture()
    let yaml = pipeline(server, "http: { allow: 127.0.0.1 }")
    for _ in 0..<2 {
      let failure = try #require(try await fixture.run(yaml).failures.first)
      #expect(failure.node == "page")
      guard case .transient = failure.failure.kind else {
        Issue.record("\(failure.failure.kind)")
        return
      }
    }
    #expect(server.requests.count == 1)
  }

  @Test func `the loopback is out of bounds unless the file allows it`() async throws {
    let server = try LoopbackServer.start { _ in .ok("secret") }
    defer { server.stop() }
    let summary = try await EngineFixture().run(pipeline(server, ""))
    let message = try #require(summary.failures.first?.message)
    #expect(message.contains("leads to 127.0.0.1 (loopback), which is not of the public internet"))
    #expect(server.connectionCount == 0)
  }

  @Test func `a file of certificates that is missing is named at its line`() throws {
    let yaml = """
      version: 1
      http: { ca_file: missing.pem }
      sources:
        list: { plugin: list }
      sinks:
        out: { plugin: memory, from: list }
      """
    let fixture = try EngineFixture()
    let errors = #expect(throws: PipelineErrors.self) { try fixture.engine(yaml) }
    let text = try #require(errors).description
    #expect(text.hasPrefix("p.yaml:2:1: 'http': cannot read the certificates in "))
    #expect(text.hasSuffix("missing.pem': no such file or directory"))
  }
}
