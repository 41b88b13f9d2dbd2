internal import Foundation
internal import IngestKit
internal import PageExtraction

/// Fetches a page with the pages that continue it, and takes it apart.
struct PageReading {
  let http: any HTTPFetching

  struct Answer {
    let response: HTTPResponse
    /// Nil when the page has not changed.
    let page: ExtractedPage?
    /// How many pages continued it.
    let parts: Int
  }

  /// An article of more pages than this is a trap, or a list.
  private static let partLimit = 10

  /// - Throws: `HTTPFailure`; `PluginFailure.record` for what is no page.
  func callAsFunction(_ url: URL, _ state: PageState) async throws -> Answer {
    let response = try await fetch(url, state)
    guard !response.isNotModified else { return Answer(response: response, page: nil, parts: 0) }
    var page = try Self.page(of: response)
    let parts = try await readParts(of: &page, from: response.url)
    return Answer(response: response, page: page, parts: parts)
  }

  private func fetch(_ url: URL, _ state: PageState) async throws -> HTTPResponse {
    // What continues an article may change when its first page does not.
    let known = state.parts ?? 0 == 0 ? state.validators : nil
    return try await Revalidation(validators: known ?? HTTPValidators(), place: state.validated)
      .fetch(Self.request(url)) { try await http.fetch($0) }
  }

  /// Appends the pages that continue an article, as far as they are of the same site.
  private func readParts(of page: inout ExtractedPage, from start: URL) async throws -> Int {
    guard page.standing == .article else { return 0 }
    var seen: Set<String> = [Self.name(of: start)]
    var place = start
    var next = page.nextPage
    var count = 0
    while count < Self.partLimit, let reference = next,
      let url = URL(string: URLReference.resolve(reference, against: place.absoluteString)),
      url.host() == start.host(), seen.insert(Self.name(of: url)).inserted
    {
      let part: ExtractedPage
      do {
        let response = try await http.fetch(Self.request(url))
        place = response.url
        part = try Self.page(of: response)
      } catch let failure as HTTPFailure where !failure.isTransient {
        page.standing = .excerpt(reason: "page \(count + 2) of it cannot be read")
        return count
      }
      guard part.standing == .article, Self.append(part.text, to: &page.text) else { return count }
      count += 1
      next = part.nextPage
    }
    return count
  }

  /// False when the part brings nothing new, so that the way leads in a circle.
  private static func append(_ part: String, to text: inout String) -> Bool {
    let known = Set(text.split(separator: "\n"))
    let blocks = part.split(separator: "\n\n").filter { block in
      !block.split(separator: "\n").allSatisfy { known.contains($0) }
    }
    guard !blocks.isEmpty else { return false }
    text += "\n\n" + blocks.joined(separator: "\n\n")
    return true
  }

  private static func name(of url: URL) -> String {
    var text = url.absoluteString
    if let mark = text.firstIndex(of: "#") { text = String(text[..<mark]) }
    return text
  }

  private static func request(_ url: URL) -> HTTPRequest {
    var request = HTTPRequest(url, robots: .obeyed)
    request.headers["Accept"] = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"
    return request
  }

  static func page(of response: HTTPResponse) throws(PluginFailure) -> ExtractedPage {
    let type = response.headers["Content-Type"] ?? ""
    let kind = type.prefix { $0 != ";" }.trimmingWhitespace.lowercased()
    if let problem = problem(of: response.body, kind: kind) { throw .record(problem) }
    return PageExtractor().extract(
      response.body, address: response.url.absoluteString, charset: ContentType.charset(type))
  }

  /// What shows that bytes are no page; a server may well call them one.
  static func problem(of bytes: [UInt8], kind: String = "") -> String? {
    if bytes.isEmpty { return "is empty; a page is needed" }
    if let format = BinaryFormat.name(of: bytes) { return "is \(format), not a page" }
    if bytes.prefix(1024).contains(0), WebEncoding(page: bytes, header: nil).text.contains(0) {
      return "holds bytes that are no text"
    }
    let isMarkup = ["html", "xml", "text/plain", "octet-stream"].contains { kind.contains($0) }
    guard kind.isEmpty || isMarkup || bytes.first == UInt8(ascii: "<") else {
      return "is of the type '\(kind)', not a page"
    }
    return nil
  }
}
