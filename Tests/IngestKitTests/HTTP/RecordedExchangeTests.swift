import Foundation
import IngestTesting
import Testing

@testable import IngestKit

@Suite final class RecordedExchangeTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "exchanges-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @Test func `an exchange written by hand is played`() async throws {
    try write(
      """
      GET https://a.example/feed

      HTTP/1.1 301 Moved
      Location: /new

      """, to: "1.http")
    try write(
      "GET https://a.example/new\r\n\r\nHTTP/1.1 200\r\nETag: \"v1\"\r\n\r\na\n\nb\n", to: "2.http")
    try write(
      """
      GET https://a.example/new
      If-None-Match: "v1"

      HTTP/1.1 304

      """, to: "3.http")
    let client = try HTTPClient(replaying: folder, now: ScriptedNetwork.start)
    let url = try HTTPFixture.url("https://a.example/feed")
    let first = try await client.fetch(url)
    #expect(first.body == Array("a\n\nb\n".utf8))
    #expect(first.redirects.map(\.status) == [301])
    let second = try await client.fetch(HTTPRequest(url, validators: first.validators))
    #expect(second.isNotModified)
  }

  @Test func `a request that nothing answers fails`() async throws {
    let client = try HTTPClient(replaying: folder, now: ScriptedNetwork.start)
    let request = HTTPRequest(try HTTPFixture.url("https://a.example/"))
    let cause = try await HTTPFixture.cause(client, request)
    #expect(cause == .invalidRequest("no recorded exchange answers this request"))
  }

  @Test func `a file that is no exchange is named`() throws {
    try write("<rss/>", to: "1.http")
    let failure = #expect(throws: PluginFailure.self) {
      try HTTPClient(replaying: folder, now: ScriptedNetwork.start)
    }
    #expect(failure?.message.hasPrefix("1.http: not a recorded exchange") == true)
  }

  @Test func `what was recorded plays again, and holds no secrets`() async throws {
    let server = try LoopbackServer.start { request in
      request.target.hasPrefix("/a")
        ? .redirect(to: "/b?token=t0p") : .ok([0, 255, 10, 13], headers: ["Set-Cookie: s3cret"])
    }
    defer { server.stop() }
    let recorder = HTTPClient(
      HTTPFixture.settings, memory: TransientHTTPMemory(), recordingTo: folder, log: HTTPFixture.log
    )
    let url = try HTTPFixture.url("http://me:s3cret@127.0.0.1:\(server.port)/a?apikey=s3cret")
    let recorded = try await recorder.fetch(url)
    let played = try await HTTPClient(replaying: folder, now: ScriptedNetwork.start).fetch(url)
    #expect(played.body == recorded.body)
    #expect(played.status == recorded.status)
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(!text.contains("s3cret"))
    }
  }
}
