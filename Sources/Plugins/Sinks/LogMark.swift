internal import IngestKit

/// How long a log was when its receipt was kept, and what it ended in.
struct LogMark: Equatable {
  let length: Int
  private let tailHash: String

  private static let tailLength = 1024

  init(length: Int, of file: borrowing OutputFile) throws(PluginFailure) {
    self.length = length
    tailHash = try Self.tailHash(of: file, before: length)
  }

  /// Reads a mark back; nil when it is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let length = Int(parts[0]) else { return nil }
    self.length = length
    tailHash = String(parts[1])
  }

  var text: String { "\(length) \(tailHash)" }

  /// True when the file is the one that was written, and no shorter.
  func vouches(for file: borrowing OutputFile) throws(PluginFailure) -> Bool {
    guard try file.length() >= length else { return false }
    return try Self.tailHash(of: file, before: length) == tailHash
  }

  private static func tailHash(
    of file: borrowing OutputFile, before length: Int
  ) throws(PluginFailure) -> String {
    let tail = try file.bytes(max(0, length - tailLength)..<length)
    return ContentHash.id(String(decoding: tail, as: UTF8.self))
  }
}
