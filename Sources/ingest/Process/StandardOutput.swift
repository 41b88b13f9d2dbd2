import Foundation
import IngestKit

/// Standard output with a buffer; a reader that went away ends the program quietly.
struct StandardOutput: ~Copyable {
  private var buffer: [UInt8] = []
  private static let limit = 1 << 16

  /// Writes a result that is a single text, with a line feed at its end.
  static func writeText(_ text: String) throws {
    var output = StandardOutput()
    try output.write(text.utf8)
    if text.utf8.last != UInt8(ascii: "\n") { try output.writeLine("") }
    try output.flush()
  }

  mutating func write(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.limit { try flush() }
  }

  mutating func writeLine(_ text: String) throws {
    try write(text.utf8)
    try write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  mutating func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        throw Failure(
          .inputOutput, "cannot write to standard output: \(systemMessage(errno))")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
