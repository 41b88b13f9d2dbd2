import Foundation
import IngestTesting
import Synchronization

/// A loopback server with feeds that a test may change between runs.
final class FeedSite: Sendable {
  struct Page: Sendable {
    var status = 200
    var body = ""
    var etag: String?
    var headers: [String] = []
  }

  private let pages = Mutex<[String: Page]>([:])
  private let server = Mutex<LoopbackServer?>(nil)

  init() throws {
    let started = try LoopbackServer.start { [weak self] request in
      self?.answer(to: request) ?? .ok("", status: 500)
    }
    server.withLock { $0 = started }
  }

  deinit { server.withLock { $0?.stop() } }

  subscript(path: String) -> Page? {
    get { pages.withLock { $0[path] } }
    set { pages.withLock { $0[path] = newValue } }
  }

  /// What has been asked since the last call of `forget`.
  var requests: [LoopbackRequest] {
    let all = server.withLock { $0?.requests ?? [] }
    return Array(all.dropFirst(forgotten.withLock { $0 }))
  }

  func forget() {
    let count = server.withLock { $0?.requests.count ?? 0 }
    forgotten.withLock { $0 = count }
  }

  func url(_ path: String) -> String {
    server.withLock { $0?.url(path).absoluteString } ?? ""
  }

  private let forgotten = Mutex(0)

  private func answer(to request: LoopbackRequest) -> LoopbackAnswer {
    guard let page = self[request.target] else { return .ok("", status: 404) }
    let fields = page.headers + (page.etag.map { ["ETag: \($0)"] } ?? [])
    if let etag = page.etag, request.headers["if-none-match"] == etag {
      return .ok("", status: 304, headers: fields)
    }
    return .ok(page.body, status: page.status, headers: fields)
  }
}

extension FeedSite.Page {
  /// A feed with an item for each pair of guid and text, and a tag of its content.
  static func feed(_ items: KeyValuePairs<String, String>, title: String = "Desk") -> Self {
    let items = items.map { guid, text in
      "<item><guid>\(guid)</guid><title>Title \(guid)</title><description>\(text)</description>"
        + "<pubDate>Fri, 07 Mar 2025 18:30:00 +0300</pubDate></item>"
    }.joined()
    let body = "<rss version=\"2.0\"><channel><title>\(title)</title>\(items)</channel></rss>"
    return Self(body: body, etag: "\"\(body.hashValue)\"")
  }

  static func moved(to target: String) -> Self {
    Self(status: 301, headers: ["Location: \(target)"])
  }
}
