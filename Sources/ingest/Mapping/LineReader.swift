import Foundation
import IngestKit

/// Reads lines of a file or of standard input in one pass, whatever their number.
struct LineReader: ~Copyable {
  private static let chunk = 1 << 18
  /// A longer line is no JSON Lines record but a file of another kind.
  private static let longestLine = 1 << 28

  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  init(path: String) throws {
    name = path == "-" ? "standard input" : "'\(path)'"
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(.inputOutput, "cannot open '\(path)': \(systemMessage(errno))")
    }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// The next lines that hold anything, at most `count`; empty at the end.
  mutating func lines(_ count: Int) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    while lines.count < count, let line = try nextLine() {
      if line.contains(where: { $0 > 0x20 }) { lines.append(line) }
    }
    return lines
  }

  private mutating func nextLine() throws -> [UInt8]? {
    var searched = position
    while true {
      if let end = lineEnd(from: searched) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      searched -= position
      try fill()
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let end = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(end) - base
    }
  }

  private mutating func fill() throws {
    buffer.removeFirst(position)
    position = 0
    guard buffer.count < Self.longestLine else {
      throw Failure(.data, "\(name): a line of over \(Self.longestLine) bytes; is it JSON Lines?")
    }
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let count = buffer.withUnsafeMutableBytes {
      read(descriptor, $0.baseAddress.map { $0 + old }, Self.chunk)
    }
    buffer.removeLast(Self.chunk - max(0, count))
    if count < 0, errno != EINTR {
      throw Failure(.inputOutput, "cannot read \(name): \(systemMessage(errno))")
    }
    isAtEnd = count == 0
  }
}
