import Foundation
import Testing

@testable import IngestKit

@Suite struct RobotsTests {
  private func file(_ text: String) -> RobotsFile { RobotsFile(Array(text.utf8)) }

  @Test(arguments: [
    // The longest rule decides, whatever the order (RFC 9309 2.2.2).
    ("allow: /p\ndisallow: /", "/page", true),
    ("disallow: /folder\nallow: /folder/page", "/folder/page", true),
    ("allow: /page\ndisallow: /*.htm", "/page.htm", false),
    ("disallow: /page\nallow: /page", "/page", true),
    ("disallow: /fish", "/fishheads/yummy.html", false),
    ("disallow: /fish/", "/fish", true),
    ("disallow: /fish", "/Fish.asp", true),
    ("disallow: /*.php", "/folder/filename.php?parameters", false),
    ("disallow: /*.php$", "/filename.php?parameters", true),
    ("disallow: /*.php$", "/filename.php", false),
    ("disallow: /fish*.php", "/fishheads/catfish.php?p", false),
    ("disallow: *a*b*c$", "/xaxbxxbxc", false),
    ("disallow: *a*b*c$", "/xaxbxcx", true),
    ("disallow: /$", "/", false),
    ("disallow: /$", "/x", true),
    ("disallow:", "/x", true),
    ("disallow: /foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", true),
    ("disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false),
    ("disallow: /foo/%62%61%7a", "/foo/baz", false),
    ("disallow: /a%3cd.html", "/a%3Cd.html", false),
    ("disallow: /a%2fb", "/a/b", true),
    ("disallow: /", "/robots.txt", true),
    ("Disallow : /x # why", "/x", false),
  ])
  func `the longest rule decides`(rules: String, path: String, isAllowed: Bool) {
    #expect(file("user-agent: *\n" + rules).allows(path) == isAllowed)
  }

  @Test func `rules for this program replace those for all`() {
    let robots = file(
      "User-agent: *\nDisallow: /\n\nUser-Agent: other\nUser-agent: ingestKit/2.0\nDisallow: /x\n")
    #expect(robots.allows("/y"))
    #expect(!robots.allows("/x"))
  }

  @Test func `groups of the same name count together`() {
    let robots = file(
      "user-agent: *\ndisallow: /a\nsitemap: /s\nuser-agent: b\ndisallow: /b\n"
        + "user-agent: *\ndisallow: /c")
    #expect(!robots.allows("/a"))
    #expect(robots.allows("/b"))
    #expect(!robots.allows("/c"))
  }

  @Test func `a byte order mark and all kinds of line ends are read`() {
    let robots = file("\u{FEFF}user-agent: *\rdisallow: /a\r\ndisallow: /b\n\ncrawl-delay: 2.5")
    #expect(!robots.allows("/a"))
    #expect(!robots.allows("/b"))
    #expect(robots.crawlDelay == .milliseconds(2500))
  }

  @Test func `rules behind the first 500 KiB are not read`() {
    let filler = String(repeating: "# filler\n", count: 60_000)
    #expect(file("user-agent: *\n" + filler + "disallow: /").allows("/x"))
  }

  private func network(
    _ memory: any HTTPMemory = TransientHTTPMemory(), robots: TransportResponse
  ) -> ScriptedNetwork {
    ScriptedNetwork(memory: memory) { request, _ in
      request.location.url.path == "/robots.txt" ? robots : ScriptedNetwork.response(200)
    }
  }

  private func request(_ path: String) throws -> HTTPRequest {
    HTTPRequest(try HTTPFixture.url("https://a.example\(path)"), robots: .obeyed)
  }

  @Test func `a page that robots.txt forbids is not fetched`() async throws {
    let network = network(
      robots: ScriptedNetwork.response(200, [:], "user-agent: *\ndisallow: /private"))
    let client = network.client()
    _ = try await client.fetch(request("/public"))
    let cause = try await HTTPFixture.cause(client, request("/private?x"))
    #expect(cause == .disallowedByRobots)
    #expect(network.urls == ["https://a.example/robots.txt", "https://a.example/public"])
  }

  @Test func `a redirect to a forbidden page is not followed`() async throws {
    let network = ScriptedNetwork { request, _ in
      switch request.location.url.absoluteString {
      case "https://b.example/robots.txt":
        ScriptedNetwork.response(200, [:], "user-agent: *\ndisallow: /")
      case "https://a.example/page":
        ScriptedNetwork.response(302, ["Location": "https://b.example/page"])
      default: ScriptedNetwork.response(404)
      }
    }
    let cause = try await HTTPFixture.cause(network.client(), request("/page"))
    #expect(cause == .disallowedByRobots)
    #expect(!network.urls.contains("https://b.example/page"))
  }

  @Test(arguments: [400, 401, 403, 404, 410])
  func `a site without robots.txt allows everything`(status: Int) async throws {
    let network = network(robots: ScriptedNetwork.response(status))
    #expect(try await network.client().fetch(request("/x")).status == 200)
  }

  @Test(arguments: [429, 500, 503])
  func `a robots.txt that cannot be read forbids everything, for now`(status: Int) async throws {
    let network = network(robots: ScriptedNetwork.response(status))
    let client = network.client { $0.politeness.retry.attempts = 1 }
    let cause = try await HTTPFixture.cause(client, request("/x"))
    guard case .robotsUnreachable = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
    _ = try await HTTPFixture.cause(client, request("/y"))
    #expect(network.urls == ["https://a.example/robots.txt"])
  }

  @Test func `robots.txt is asked for once a day`() async throws {
    let memory = TransientHTTPMemory()
    let answer = ScriptedNetwork.response(200, [:], "user-agent: *\ndisallow: /private")
    let first = network(memory, robots: answer)
    _ = try await first.client().fetch(request("/a"))
    let second = network(memory, robots: answer)
    _ = try await second.client().fetch(request("/a"))
    #expect(second.urls == ["https://a.example/a"])
    try await second.clock.sleep(for: .seconds(86_401))
    _ = try await second.client().fetch(request("/a"))
    #expect(second.urls.dropFirst() == ["https://a.example/robots.txt", "https://a.example/a"])
  }

  @Test func `pages that wait for the same robots.txt ask for it once`() async throws {
    let network = network(robots: ScriptedNetwork.response(404))
    let client = network.client()
    let requests = try (0..<10).map { try request("/\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for request in requests { group.addTask { _ = try await client.fetch(request) } }
      try await group.waitForAll()
    }
    #expect(network.urls.count { $0.hasSuffix("robots.txt") } == 1)
  }

  @Test func `the pause that robots.txt asks for is kept up to a limit`() async throws {
    let network = network(
      robots: ScriptedNetwork.response(200, [:], "user-agent: *\ncrawl-delay: 3600"))
    let client = network.client()
    for path in ["/a", "/b", "/c"] { _ = try await client.fetch(request(path)) }
    #expect(network.clock.pauses == [.seconds(30), .seconds(30)])
  }
}
