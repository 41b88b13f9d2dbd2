import Foundation
import IngestTesting
import Testing

@testable import IngestKit

/// The real client against a server that behaves.
@Suite struct HTTPClientTests {
  @Test func `an unchanged resource costs no body`() async throws {
    let server = try LoopbackServer.start { request in
      request.headers["if-none-match"] == "W/\"v 1\""
        && request.headers["if-modified-since"] == "yesterday, they say"
        ? .ok("", status: 304)
        : .ok("feed", headers: ["ETag: W/\"v 1\"", "Last-Modified: yesterday, they say"])
    }
    defer { server.stop() }
    let client = HTTPFixture.client()
    let first = try await client.fetch(server.url("/"))
    #expect(first.body == Array("feed".utf8))
    let request = HTTPRequest(server.url("/"), validators: first.validators)
    let second = try await client.fetch(request)
    #expect(second.isNotModified)
    #expect(second.body.isEmpty)
  }

  @Test func `redirects are followed and remembered`() async throws {
    let server = try LoopbackServer.start { request in
      switch request.target {
      case "/old": .redirect(to: "dir/new?q=1", status: 301)
      case "/dir/new?q=1": .redirect(to: "//127.0.0.1:\(request.port)/end#part", status: 308)
      default: .ok("here")
      }
    }
    defer { server.stop() }
    let response = try await HTTPFixture.client().fetch(server.url("/old"))
    #expect(response.url == server.url("/end"))
    #expect(
      response.redirects == [
        HTTPRedirect(status: 301, target: server.url("/dir/new?q=1")),
        HTTPRedirect(status: 308, target: server.url("/end")),
      ])
  }

  @Test func `a name and a password go to their own origin alone`() async throws {
    let other = try LoopbackServer.start { _ in .ok("other") }
    let server = try LoopbackServer.start { request in
      request.target == "/a" ? .redirect(to: "/b") : .redirect(to: other.url("/c").absoluteString)
    }
    defer {
      server.stop()
      other.stop()
    }
    var request = HTTPRequest(
      try HTTPFixture.url("http://me:s%40cret@127.0.0.1:\(server.port)/a"))
    request.headers["X-Api-Key"] = "k"
    request.headers["Accept"] = "text/xml"
    let response = try await HTTPFixture.client().fetch(request)
    #expect(response.url == other.url("/c"))
    let own = server.requests.map(\.headers)
    #expect(own.map { $0["authorization"] } == ["Basic bWU6c0BjcmV0", "Basic bWU6c0BjcmV0"])
    #expect(own.map { $0["x-api-key"] } == ["k", "k"])
    let foreign = try #require(other.requests.first).headers
    #expect(foreign["authorization"] == nil)
    #expect(foreign["x-api-key"] == nil)
    #expect(foreign["accept"] == "text/xml")
  }

  @Test func `a name and a password in a redirect are not used`() async throws {
    let server = try LoopbackServer.start { request in
      request.target == "/a" ? .redirect(to: "http://x:y@127.0.0.1:\(request.port)/b") : .ok("")
    }
    defer { server.stop() }
    let response = try await HTTPFixture.client().fetch(server.url("/a"))
    #expect(response.url == server.url("/b"))
    #expect(server.requests.allSatisfy { $0.headers["authorization"] == nil })
  }

  @Test func `the program says who it is and whom to ask`() async throws {
    let server = try LoopbackServer.start { _ in .ok("") }
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.contact = "https://desk.example/bot"
    _ = try await HTTPFixture.client(settings).fetch(server.url("/"))
    let agent = try #require(server.requests.first?.headers["user-agent"])
    #expect(agent == "IngestKit/\(Product.version) (+https://desk.example/bot)")
  }

  @Test func `connections are used again`() async throws {
    let server = try LoopbackServer.start { _ in .ok("body") }
    defer { server.stop() }
    let client = HTTPFixture.client()
    for number in 0..<5 { _ = try await client.fetch(server.url("/\(number)")) }
    #expect(server.requests.count == 5)
    // One that stands idle for long, on a machine that is busy, is not trusted any more.
    #expect(server.connectionCount < 5)
  }

  @Test func `a compressed body is unpacked`() async throws {
    let packed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 7, 0, 0x86, 0xA6, 0x10,
      0x36, 5, 0, 0, 0,
    ]
    let server = try LoopbackServer.start { request in
      request.headers["accept-encoding"]?.contains("gzip") == true
        ? .ok(packed, headers: ["Content-Encoding: gzip"]) : .ok("not asked for")
    }
    defer { server.stop() }
    let response = try await HTTPFixture.client().fetch(server.url("/"))
    #expect(response.body == Array("hello".utf8))
  }

  @Test func `HEAD gives the header alone`() async throws {
    let server = try LoopbackServer.start { _ in
      .raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\nETag: \"a\"\r\n\r\n")
    }
    defer { server.stop() }
    var request = HTTPRequest(server.url("/"))
    request.method = .head
    let response = try await HTTPFixture.client().fetch(request)
    #expect(response.validators.etag == "\"a\"")
    #expect(server.requests.first?.method == "HEAD")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a cancelled task lets its transfer go`() async throws {
    let (asked, asking) = AsyncStream<Void>.makeStream()
    let server = try LoopbackServer.start { _ in
      asking.yield()
      return LoopbackAnswer([.hang])
    }
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.timeouts.connect = .seconds(3_600)
    settings.timeouts.firstByte = .seconds(3_600)
    settings.timeouts.total = .seconds(3_600)
    let client = HTTPFixture.client(settings)
    let task = Task { try await client.fetch(server.url("/")) }
    for await _ in asked { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: ["http:///path", "feed.xml", "http://a b/", "http://h:99999/"])
  func `what is no URL of a server is refused`(text: String) async throws {
    guard let url = URL(string: text) else { return }
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), HTTPRequest(url))
    guard case .invalidRequest = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
  }

  @Test func `a header field cannot smuggle another`() async throws {
    let server = try LoopbackServer.start { _ in .ok("") }
    defer { server.stop() }
    let request = HTTPRequest(
      server.url("/"), validators: HTTPValidators(etag: "\"a\"\r\nX-Evil: 1"))
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), request)
    #expect(
      cause == .invalidRequest("the header field 'If-None-Match' holds control characters"))
    #expect(server.requests.isEmpty)
  }

  @Test func `an international name is looked up by its ASCII form`() async throws {
    let server = try LoopbackServer.start { _ in .ok("hello") }
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.resolved = ["xn--bcher-kva.example:\(server.port):127.0.0.1"]
    let url = try HTTPFixture.url("http://bücher.example:\(server.port)/ä b")
    let response = try await HTTPFixture.client(settings).fetch(url)
    #expect(response.body == Array("hello".utf8))
    #expect(server.requests.first?.target == "/%C3%A4%20b")
  }

  @Test func `a proxy gets the request, and a forbidden address is refused before`() async throws {
    let proxy = try LoopbackServer.start { _ in .ok("by proxy") }
    defer { proxy.stop() }
    var settings = HTTPSettings()
    settings.proxy = .server(proxy.url("").absoluteString)
    let client = HTTPFixture.client(settings)
    let response = try await client.fetch(HTTPFixture.url("http://news.example/feed"))
    #expect(response.body == Array("by proxy".utf8))
    #expect(proxy.requests.map(\.target) == ["http://news.example/feed"])
    let request = HTTPRequest(try HTTPFixture.url("http://169.254.169.254/"))
    let cause = try await HTTPFixture.cause(client, request)
    #expect(cause == .forbiddenAddress("169.254.169.254", kind: "link-local"))
  }

  @Test func `a refused connection is told by its reason`() async throws {
    let server = try LoopbackServer.start { _ in .ok("") }
    let url = server.url("/")
    server.stop()
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), HTTPRequest(url))
    #expect(cause == .connectionFailed("connection refused"))
  }

  @Test func `interim answers, folded lines and trailers do no harm`() async throws {
    let server = try LoopbackServer.start { _ in
      .raw(
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nX-Long: one\r\n  two\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX-Trailer: 1\r\n\r\n")
    }
    defer { server.stop() }
    let response = try await HTTPFixture.client().fetch(server.url("/"))
    #expect(response.body == Array("hi".utf8))
    #expect(response.headers["x-long"] == "one two")
    #expect(response.headers["Link"] == nil)
    #expect(response.headers["X-Trailer"] == nil)
  }
}
