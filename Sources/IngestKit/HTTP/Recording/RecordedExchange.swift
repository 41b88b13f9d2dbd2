internal import Foundation

/// One request and its answer as a text file, which a person can write too.
///
/// ```
/// GET https://example.org/feed.xml
/// If-None-Match: "v1"
///
/// HTTP/1.1 200
/// Content-Type: application/rss+xml
///
/// <rss>…
/// ```
///
/// URLs are written without secrets, and compared so. The body has no content encoding.
struct RecordedExchange: Sendable, Equatable {
  let method: String
  /// As `Redaction` writes it.
  let url: String
  /// Those that a request must carry to be answered so.
  let conditions: HTTPHeaders
  let status: Int
  let headers: HTTPHeaders
  let body: [UInt8]

  /// Notes an exchange; fields that may be secrets or that only concern the wire are left out.
  init(_ request: TransportRequest, _ response: TransportResponse) {
    method = request.method.rawValue
    url = Redaction.text(of: request.location.url)
    conditions = HTTPHeaders(
      request.headers.fields.filter { $0.name.lowercased().hasPrefix("if-") })
    status = response.status
    headers = HTTPHeaders(
      response.headers.fields.filter { field in
        let name = field.name.lowercased()
        return !Self.wireFields.contains(name) && !Redaction.isSecret(name)
      }.map { .init($0.name, Self.withoutSecrets($0)) })
    body = response.body
  }

  /// Reads a file.
  init(parsing bytes: [UInt8]) throws(PluginFailure) {
    var rest = bytes[...]
    let request = Self.takePair(&rest)
    let conditions = Self.takeFields(&rest)
    let answer = Self.takePair(&rest)
    headers = Self.takeFields(&rest)
    guard let (method, url) = request, let (version, statusText) = answer,
      version.hasPrefix("HTTP/"), let status = Int(statusText.prefix(3)), 100..<600 ~= status
    else {
      throw .configuration(
        "not a recorded exchange; it begins with 'GET URL', an empty line and 'HTTP/1.1 STATUS'")
    }
    self.method = method
    self.url = URL(string: url).map(Redaction.text) ?? url
    self.conditions = conditions
    self.status = status
    body = Array(rest)
  }

  /// The file.
  var bytes: [UInt8] {
    var text = "\(method) \(url)\n"
    for field in conditions.fields { text += "\(field.name): \(field.value)\n" }
    text += "\nHTTP/1.1 \(status)\n"
    for field in headers.fields { text += "\(field.name): \(field.value)\n" }
    return Array((text + "\n").utf8) + body
  }

  func answers(_ request: TransportRequest) -> Bool {
    method == request.method.rawValue && url == Redaction.text(of: request.location.url)
      && conditions.fields.allSatisfy { request.headers[$0.name] == $0.value }
  }

  private static let wireFields: Set = [
    "alt-svc", "connection", "content-encoding", "content-length", "keep-alive", "set-cookie",
    "strict-transport-security", "transfer-encoding",
  ]

  /// A redirect's target is a URL like the request's.
  private static func withoutSecrets(_ field: HTTPHeaders.Field) -> String {
    guard field.name.lowercased() == "location", let url = URL(string: field.value),
      url.host != nil
    else { return field.value }
    return Redaction.text(of: url)
  }

  private static func takeLine(_ bytes: inout ArraySlice<UInt8>) -> String {
    let line = bytes.prefix { $0 != 0x0A }
    bytes = bytes[line.endIndex...].dropFirst()
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  private static func takePair(_ bytes: inout ArraySlice<UInt8>) -> (String, String)? {
    let words = takeLine(&bytes).split(separator: " ", maxSplits: 1)
    return words.count == 2 ? (String(words[0]), String(words[1])) : nil
  }

  private static func takeFields(_ bytes: inout ArraySlice<UInt8>) -> HTTPHeaders {
    var headers = HTTPHeaders()
    while true {
      let line = takeLine(&bytes)
      guard let colon = line.firstIndex(of: ":") else { return headers }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      headers.append(String(line[..<colon]), value)
    }
  }
}
