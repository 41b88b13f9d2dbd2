import Foundation
import IngestKit
import IngestTesting
import Testing

/// Servers and documents that mean harm, each among feeds that do not.
struct HostileFeedTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: LoopbackAnswer
    /// Seconds; enough for every other feed on a busy machine.
    var timeout = 60
    /// What standard error says of it; nil when the feed is read all the same.
    let message: String?
    /// What `status` says of a feed that is read all the same.
    var remark: String?

    var testDescription: String { name }
  }

  private static let attacks: [Attack] = [
    Attack(
      name: "endless",
      answer: .raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        .endless(Array("1000\r\n\(String(repeating: "x", count: 4096))\r\n".utf8), every: .zero)),
      message: "the body is larger than 1048576 bytes"),
    Attack(
      name: "bomb",
      answer: .ok(GzipBomb.bytes(unpackedMegabytes: 200), headers: ["Content-Encoding: gzip"]),
      message: "the body"),
    Attack(
      name: "slow",
      answer: .raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        .endless([UInt8(ascii: "x")], every: .milliseconds(50))),
      timeout: 5, message: "the answer did not end within 5 s"),
    Attack(name: "loop", answer: .redirect(to: "/loop"), message: "the redirects go in a circle"),
    Attack(
      name: "file", answer: .redirect(to: "file:///etc/passwd"),
      message: "cannot fetch 'file' URLs"),
    Attack(
      name: "metadata", answer: .redirect(to: "http://169.254.169.254/latest/"),
      message: "leads to 169.254.169.254"),
    Attack(
      name: "mapped", answer: .redirect(to: "http://[::ffff:10.0.0.1]/"),
      message: "leads to ::ffff:10.0.0.1 (private)"),
    Attack(
      name: "header",
      answer: .raw(
        "HTTP/1.1 200 OK\r\n", .endless(Array("X-A: \(longLine)\r\n".utf8), every: .zero)),
      message: "the header is larger than"),
    Attack(
      name: "loopback", answer: .redirect(to: "http://127.0.0.1:9/"),
      message: "leads to 127.0.0.1 (loopback)"),
    Attack(
      name: "truncated",
      answer: .raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n\(feed)", .close),
      message: "the body "),
    Attack(
      name: "truncated-chunks",
      answer: .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<rss\r\n", .close),
      message: "the body "),
    Attack(
      name: "length-too-small",
      answer: .raw("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n\(feed)", .close), message: nil,
      remark: "its document was cut off before its end"),
    Attack(
      name: "two-lengths",
      answer: .raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 40\r\nContent-Length: 50\r\n\r\n\(feed)", .close),
      message: nil),
    Attack(name: "html", answer: .ok("<html><body>Log in</body></html>"), message: "an HTML page"),
    Attack(name: "zeros", answer: .ok(String(repeating: "\0", count: 1000)), message: "no feed"),
    Attack(
      name: "deep",
      answer: .ok("<rss><channel>" + String(repeating: "<item><a>", count: 100_000)), message: nil),
    Attack(
      name: "laughs",
      answer: .ok(
        """
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>
        <rss version="2.0"><channel><item><guid>1</guid><title>&c; &d;</title></item></channel></rss>
        """), message: nil),
  ]

  private static let feed = """
    <rss version="2.0"><channel><item><guid>1</guid><title>Cut</title></item></channel></rss>
    """
  private static let longLine = String(repeating: "x", count: 1000)

  @Test(arguments: attacks)
  func `is contained, with a clear message and the other feeds read`(attack: Attack) throws {
    let server = try LoopbackServer.start(at: "127.0.0.2") { request in
      switch request.target {
      case "/good":
        .ok(
          "<rss version='2.0'><channel><item><guid>1</guid><title>Good</title></item></channel></rss>"
        )
      default: attack.answer
      }
    }
    defer { server.stop() }
    let url = server.url("/\(attack.name)").absoluteString
    try expect(
      attack.message, remark: attack.remark, of: url, besides: server.url("/good").absoluteString,
      timeout: attack.timeout)
  }

  @Test(.enabled(if: SelfSignedServer.isAvailable, "needs the program openssl"))
  func `a server whose certificate nobody vouches for is not believed`() throws {
    let bad = try SelfSignedServer()
    defer { bad.stop() }
    let good = try goodServer()
    defer { good.stop() }
    try expect(
      "its certificate is self-signed", of: bad.url.absoluteString,
      besides: good.url("/").absoluteString, allowing: "127.0.0.1, ")
  }

  @Test func `a name that leads to a private address is not connected to`() throws {
    let secret = try LoopbackServer.start { _ in .ok(Self.feed) }
    defer { secret.stop() }
    let good = try goodServer()
    defer { good.stop() }
    try expect(
      "(loopback), which is not of the public internet",
      of: secret.url("/feed", host: "localhost").absoluteString,
      besides: good.url("/").absoluteString)
    #expect(secret.connectionCount == 0)
  }

  private func goodServer() throws -> LoopbackServer {
    try LoopbackServer.start(at: "127.0.0.2") { _ in
      .ok(
        "<rss version='2.0'><channel><item><guid>1</guid><title>Good</title></item></channel></rss>"
      )
    }
  }

  /// Runs a pipeline of a bad feed and a good one, and looks at what is said of the bad.
  private func expect(
    _ message: String?, remark: String? = nil, of url: String, besides good: String,
    allowing further: String = "", timeout: Int = 60
  ) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      """
      version: 1
      http: { allow: [\(further)127.0.0.2], max_body_mb: 1, timeout: \(timeout)s }
      sources: { wire: { plugin: rss, urls: ["\(url)", "\(good)"] } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
    let outcome = try program.run("run", "feeds.yaml")
    let written = try program.read("articles.jsonl")
    #expect(written.contains("\"text\":\"Good\""))
    #expect(!written.contains("root:") && !written.contains("hahaha"))
    if let message {
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("feeds.yaml: node 'wire': \(url): "))
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
      let status = try program.run("status", "feeds.yaml")
      #expect(status.status == 0 && status.output.contains("! \(url): "), "\(status.output)")
    } else {
      #expect(outcome.status == 0, "\(outcome.errors)")
      if let remark {
        let status = try program.run("status", "feeds.yaml").output
        #expect(status.contains("! \(url): \(remark)"), "\(status)")
      }
    }
  }
}
