internal import Foundation

/// An answer as a file: a line of JSON with all but the body, then the body.
struct KeptAnswer: Sendable {
  let response: HTTPResponse
  let partition: String
  let received: Date

  init(_ response: HTTPResponse, partition: String, received: Date) {
    self.response = response
    self.partition = partition
    self.received = received
  }

  private struct Head: Codable {
    struct Redirect: Codable {
      let status: Int
      let target: URL
    }

    let partition: String
    let received: Date
    let status: Int
    let url: URL
    let headers: [[String]]
    let redirects: [Redirect]
    /// Tells a file that was not written to its end.
    let bytes: Int
  }

  /// Nil when the file is not whole or about another partition.
  init?(at path: String, partition: String) {
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let end = data.firstIndex(of: UInt8(ascii: "\n")),
      let head = try? JSONDecoder().decode(Head.self, from: data[..<end]),
      head.partition == partition, data.count - end - 1 == head.bytes
    else { return nil }
    let fields = head.headers.filter { $0.count == 2 }.map { HTTPHeaders.Field($0[0], $0[1]) }
    self.init(
      HTTPResponse(
        status: head.status, headers: HTTPHeaders(fields), body: Array(data[(end + 1)...]),
        url: head.url,
        redirects: head.redirects.map { HTTPRedirect(status: $0.status, target: $0.target) }),
      partition: partition, received: head.received)
  }

  /// Writes a file that only its owner can read, in a directory that is made when it is missing.
  func write(to path: String, in directory: String) throws(StateError) {
    let head = Head(
      partition: partition, received: received, status: response.status, url: response.url,
      headers: response.headers.fields.map { [$0.name, $0.value] },
      redirects: response.redirects.map { .init(status: $0.status, target: $0.target) },
      bytes: response.body.count)
    do {
      let bytes = try Array(JSONEncoder().encode(head)) + [UInt8(ascii: "\n")] + response.body
      var file = open(path, Self.creation, 0o600)
      if file < 0, errno == ENOENT, mkdir(directory, 0o700) == 0 || errno == EEXIST {
        file = open(path, Self.creation, 0o600)
      }
      guard file >= 0 else { throw PluginFailure.permanent(systemMessage(errno)) }
      defer { close(file) }
      Failpoint.reach(.answerTorn) { try? Self.write(bytes.prefix(bytes.count / 2), to: file) }
      try Self.write(bytes[...], to: file)
    } catch {
      throw StateError(error, path: path)
    }
  }

  private static let creation = O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC

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
