import Foundation
import Synchronization

/// A loopback server with feeds that a test may change between runs.
package final class FeedSite: Sendable {
  package struct Page: Sendable {
    package var status = 200
    package var body = ""
    package var etag: String?
    package var headers: [String] = []

    package init(
      status: Int = 200, body: String = "", etag: String? = nil, headers: [String] = []
    ) {
      self.status = status
      self.body = body
      self.etag = etag
      self.headers = headers
    }
  }

  private let pages = Mutex<[String: Page]>([:])
  private let server = Mutex<LoopbackServer?>(nil)

  package init() throws {
    let started = try LoopbackServer.start { [weak self] request in
      self?.answer(to: request) ?? .ok("", status: 500)
    }
    server.withLock { $0 = started }
  }

  deinit { server.withLock { $0?.stop() } }

  package subscript(path: String) -> Page? {
    get { pages.withLock { $0[path] } }
    set { pages.withLock { $0[path] = newValue } }
  }

  /// What has been asked since the last call of `forget`.
  package var requests: [LoopbackRequest] {
    let all = server.withLock { $0?.requests ?? [] }
    return Array(all.dropFirst(forgotten.withLock { $0 }))
  }

  package func forget() {
    let count = server.withLock { $0?.requests.count ?? 0 }
    forgotten.withLock { $0 = count }
  }

  package func url(_ path: String) -> String {
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
  package static func feed(_ items: KeyValuePairs<String, String>, title: String = "Desk") -> Self {
    let items = items.map { guid, text in
      "<item><guid>\(guid)</guid><title>Title \(guid)</title><description>\(text)</description>"
        + "<pubDate>Fri, 07 Mar 2025 18:30:00 +0300</pubDate></item>"
    }.joined()
    let body = "<rss version=\"2.0\"><channel><title>\(title)</title>\(items)</channel></rss>"
    return Self(body: body, etag: "\"\(body.hashValue)\"")
  }

  package static func moved(to target: String) -> Self {
    Self(status: 301, headers: ["Location: \(target)"])
  }
}
