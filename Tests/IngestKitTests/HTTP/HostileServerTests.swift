import Foundation
import IngestTesting
import Testing

@testable import IngestKit

/// The real client against servers that mean harm or are broken.
@Suite struct HostileServerTests {
  private typealias Cause = HTTPFailure.Cause

  private func cause(
    of answer: LoopbackAnswer, _ settings: HTTPSettings = HTTPFixture.settings
  ) async throws -> Cause? {
    let server = try LoopbackServer.start { _ in answer }
    defer { server.stop() }
    let request = HTTPRequest(server.url("/feed.xml"))
    return try await HTTPFixture.cause(HTTPFixture.client(settings), request)
  }

  @Test func `a chunked body without end is cut at the limit`() async throws {
    let chunk = Array("1000\r\n\(String(repeating: "x", count: 4096))\r\n".utf8)
    var settings = HTTPFixture.settings
    settings.bodyLimit = 1 << 20
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    let cause = try await cause(of: .raw(head, .endless(chunk, every: .zero)), settings)
    #expect(cause == .bodyTooLarge(limit: 1 << 20))
  }

  @Test func `a body that is announced to be too large is not begun`() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
    let cause = try await cause(of: .raw(head, .hang))
    #expect(cause == .bodyTooLarge(limit: 32 << 20))
  }

  @Test func `a compression bomb is refused long before it is unpacked`() async throws {
    let bomb = GzipBomb.bytes(unpackedMegabytes: 200)
    let cause = try await cause(of: .ok(bomb, headers: ["Content-Encoding: gzip"]))
    #expect(cause == .compressionBomb(limit: 200))
  }

  @Test func `a header without end is cut at the limit`() async throws {
    let line = Array("X-Filler: \(String(repeating: "x", count: 1000))\r\n".utf8)
    let cause = try await cause(of: .raw("HTTP/1.1 200 OK\r\n", .endless(line, every: .zero)))
    #expect(cause == .headersTooLarge(limit: 128 << 10))
  }

  @Test func `one header line without end is cut too`() async throws {
    let filler = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    let cause = try await cause(of: .raw("HTTP/1.1 200 OK\r\nX: ", .endless(filler, every: .zero)))
    #expect(cause == .headersTooLarge(limit: 128 << 10))
  }

  @Test func `a server that says nothing is given up`() async throws {
    var settings = HTTPFixture.settings
    settings.timeouts.firstByte = .milliseconds(100)
    let cause = try await cause(of: LoopbackAnswer([.hang]), settings)
    #expect(cause == .timedOut(.firstByte, after: .milliseconds(100)))
  }

  @Test(arguments: ["HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"])
  func `an answer that comes in drops is given up`(head: String) async throws {
    var settings = HTTPFixture.settings
    settings.timeouts.stalled = .milliseconds(200)
    settings.timeouts.minimumRate = 10_000
    let drops = LoopbackAnswer.Step.endless([UInt8(ascii: "x")], every: .milliseconds(10))
    let cause = try await cause(of: .raw(head, drops), settings)
    #expect(cause == .timedOut(.progress, after: .milliseconds(200)))
  }

  @Test func `an answer that does not end is given up`() async throws {
    var settings = HTTPFixture.settings
    settings.timeouts.total = .milliseconds(300)
    settings.timeouts.minimumRate = 0
    let drops = LoopbackAnswer.Step.endless([UInt8(ascii: "x")], every: .milliseconds(10))
    let cause = try await cause(of: .raw("HTTP/1.1 200 OK\r\n\r\n", drops), settings)
    #expect(cause == .timedOut(.end, after: .milliseconds(300)))
  }

  @Test func `a body that breaks off is not taken for the whole`() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
    #expect(try await cause(of: .raw(head, .close)) == .truncated(received: 4, expected: 100))
  }

  @Test func `a chunked body that breaks off is not taken for the whole`() async throws {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"
    #expect(try await cause(of: .raw(head, .close)) == .truncated(received: 4, expected: nil))
  }

  @Test func `a connection that is closed without an answer is a lost one`() async throws {
    let cause = try await cause(of: LoopbackAnswer([.close]))
    #expect(cause == .connectionLost("it was closed without an answer"))
  }

  @Test func `what is not HTTP is said to be none`() async throws {
    let cause = try await cause(of: .raw("220 mail.example ESMTP\r\n", .close))
    guard case .malformedResponse = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
  }

  @Test(arguments: [
    ("file:///etc/passwd", HTTPFailure.Cause.unsupportedScheme("file")),
    ("gopher://127.0.0.2/", .unsupportedScheme("gopher")),
    ("http://127.0.0.1:9/", .forbiddenAddress("127.0.0.1", kind: "loopback")),
    ("http://0x7f000001/", .invalidRequest("the URL can be read in two ways")),
    ("http://169.254.169.254/latest/", .forbiddenAddress("169.254.169.254", kind: "link-local")),
    ("http://[::1]/", .forbiddenAddress("::1", kind: "loopback")),
    ("http://[::ffff:10.0.0.1]/", .forbiddenAddress("::ffff:10.0.0.1", kind: "private")),
    ("http://localhost/", .forbiddenAddress("127.0.0.1", kind: "loopback")),
  ])
  func `a redirect to a forbidden place is not followed`(
    target: String, cause: HTTPFailure.Cause
  ) async throws {
    let server = try LoopbackServer.start(at: "127.0.0.2") { _ in .redirect(to: target) }
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.addresses = AddressPolicy(allowing: ["127.0.0.2"].compactMap(AllowedDestination.init))
    settings.resolved = ["localhost:80:127.0.0.1"]
    let request = HTTPRequest(server.url("/"))
    #expect(try await HTTPFixture.cause(HTTPFixture.client(settings), request) == cause)
  }

  @Test func `a public name with a private address is not connected to`() async throws {
    let server = try LoopbackServer.start { _ in .ok("secret") }
    defer { server.stop() }
    var settings = HTTPSettings()
    settings.resolved = ["news.example:\(server.port):127.0.0.1"]
    let request = HTTPRequest(server.url("/", host: "news.example"))
    let cause = try await HTTPFixture.cause(HTTPFixture.client(settings), request)
    #expect(cause == .forbiddenAddress("127.0.0.1", kind: "loopback"))
    #expect(server.connectionCount == 0)
  }

  @Test func `redirects in a circle are told`() async throws {
    let server = try LoopbackServer.start {
      $0.target == "/a" ? .redirect(to: "/b") : .redirect(to: "/a")
    }
    defer { server.stop() }
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), HTTPRequest(server.url("/a")))
    #expect(cause == .redirectLoop)
  }

  @Test func `redirects without end stop at the limit`() async throws {
    let server = try LoopbackServer.start { .redirect(to: $0.target + "a") }
    defer { server.stop() }
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), HTTPRequest(server.url("/a")))
    #expect(cause == .tooManyRedirects(limit: 10))
    #expect(server.requests.count == 11)
  }

  @Test func `one bad server leaves the others unharmed`() async throws {
    let server = try LoopbackServer.start { request in
      request.target == "/bad" ? LoopbackAnswer([.hang]) : .ok("good")
    }
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.timeouts.firstByte = .seconds(3)
    let client = HTTPFixture.client(settings)
    async let bad = HTTPFixture.cause(client, HTTPRequest(server.url("/bad")))
    for _ in 0..<3 {
      let response = try await client.fetch(server.url("/good"))
      #expect(response.body == Array("good".utf8))
    }
    #expect(try await bad == .timedOut(.firstByte, after: .seconds(3)))
  }
}
