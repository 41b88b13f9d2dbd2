internal import Foundation

/// An answer as a file: a mark, a line of JSON with all but the body, then the body.
///
/// The mark is the number of runs that have begun to read it, or says that the file holds nothing.
/// It is written last, so it tells of no answer that is not whole.
struct KeptAnswer: Sendable {
  let response: HTTPResponse
  /// What it is about, as a hash.
  let subject: String
  let received: Date

  init(_ response: HTTPResponse, subject: String, received: Date) {
    self.response = response
    self.subject = subject
    self.received = received
  }

  private struct Head: Decodable, JSONWritable {
    struct Redirect: Decodable, JSONWritable {
      let status: Int
      let target: URL

      func write(to json: inout JSONWriter) {
        json.object { json in
          json.member("status", status)
          json.member("target", target.absoluteString)
        }
      }
    }

    let subject: String
    let received: Date
    let status: Int
    let url: URL
    let headers: [[String]]
    let redirects: [Redirect]
    /// The length of the body; behind it may be what is left of an older one.
    let bytes: Int

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("subject", subject)
        json.member("received", received.timeIntervalSinceReferenceDate)
        json.member("status", status)
        json.member("url", url.absoluteString)
        json.member("headers", headers)
        json.member("redirects", redirects)
        json.member("bytes", bytes)
      }
    }
  }

  private static let void = UInt8(ascii: "-")

  /// What the answer in a file is about, and when it came; nil when there is none.
  static func label(at path: String) -> (subject: String, received: Date)? {
    contents(at: path).map { ($0.head.subject, $0.head.received) }
  }

  /// Reads an answer after it has noted that this happens; nil when it has happened too often.
  init?(countingReadingAt path: String, most: Int) {
    guard let (head, body, readings) = Self.contents(at: path), readings < most,
      Self.mark(path, UInt8(ascii: "0") + UInt8(readings + 1))
    else { return nil }
    let fields = head.headers.filter { $0.count == 2 }.map { HTTPHeaders.Field($0[0], $0[1]) }
    self.init(
      HTTPResponse(
        status: head.status, headers: HTTPHeaders(fields), body: Array(body), url: head.url,
        redirects: head.redirects.map { HTTPRedirect(status: $0.status, target: $0.target) }),
      subject: head.subject, received: head.received)
  }

  private static func contents(at path: String) -> (head: Head, body: Data, readings: Int)? {
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let mark = data.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(mark),
      let end = data.firstIndex(of: UInt8(ascii: "\n")),
      let head = try? JSONDecoder().decode(Head.self, from: data[1..<end]),
      data.count - end - 1 >= head.bytes
    else { return nil }
    return (head, data[(end + 1)...].prefix(head.bytes), Int(mark - UInt8(ascii: "0")))
  }

  /// Writes a file that only its owner can read, in a directory that is made when it is missing.
  func write(to path: String, in directory: String) throws(StateError) {
    let head = Head(
      subject: subject, received: received, status: response.status, url: response.url,
      headers: response.headers.fields.map { [$0.name, $0.value] },
      redirects: response.redirects.map { .init(status: $0.status, target: $0.target) },
      bytes: response.body.count)
    do {
      let bytes = [Self.void] + head.jsonBytes + [UInt8(ascii: "\n")] + response.body
      var file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      if file < 0, errno == ENOENT, mkdir(directory, 0o700) == 0 || errno == EEXIST {
        file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      }
      guard file >= 0 else { throw PluginFailure.permanent(systemMessage(errno)) }
      defer { close(file) }
      Failpoint.reach(.answerTorn) { try? Self.write(bytes.prefix(bytes.count / 2), to: file) }
      try Self.write(bytes[...], to: file)
      Failpoint.reach(.answerUnmarked)
      guard pwrite(file, "0", 1, 0) == 1 else {
        throw PluginFailure.permanent(systemMessage(errno))
      }
    } catch {
      throw StateError(error, path: path)
    }
  }

  /// Makes a file hold nothing.
  static func void(at path: String) {
    // What stays for lack of a mark is read again, and everything in it is known.
    _ = mark(path, void)
  }

  private static func mark(_ path: String, _ mark: UInt8) -> Bool {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return withUnsafeBytes(of: mark) { pwrite(file, $0.baseAddress, 1, 0) } == 1
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(PluginFailure) {
    let isWritten = bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(
          file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    if !isWritten { throw .permanent(systemMessage(errno)) }
  }
}
