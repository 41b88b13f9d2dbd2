internal import CZlib

/// Unpacks what was packed with gzip.
package enum Gzip {
  package enum Problem: Error, Sendable, Equatable {
    case damaged
    /// It unpacks to more than was asked for.
    case tooLarge(limit: Int)
  }

  /// Whether bytes begin as a gzip file does.
  package static func isPacked(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// Unpacks one gzip member.
  ///
  /// - Parameter limit: the most bytes that it may unpack to.
  package static func unpacked(
    _ packed: some Sequence<UInt8>, limit: Int = .max
  ) throws(Problem) -> [UInt8] {
    var stream = z_stream()
    guard ingest_inflate_init_gzip(&stream) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    // zlib reads through this pointer without writing; its interface lacks the const.
    var input = Array(packed)
    let result = input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      return inflated(&stream, limit: limit)
    }
    return try result.get()
  }

  private static func inflated(
    _ stream: inout z_stream, limit: Int
  ) -> Result<[UInt8], Problem> {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let status = chunk.withUnsafeMutableBufferPointer { chunk in
        stream.next_out = chunk.baseAddress
        stream.avail_out = UInt32(chunk.count)
        return inflate(&stream, Z_NO_FLUSH)
      }
      guard status == Z_OK || status == Z_STREAM_END else { return .failure(.damaged) }
      let count = chunk.count - Int(stream.avail_out)
      guard count <= limit - contents.count else { return .failure(.tooLarge(limit: limit)) }
      contents.append(contentsOf: chunk[..<count])
      if status == Z_STREAM_END { return .success(contents) }
      if stream.avail_in == 0, stream.avail_out != 0 { return .failure(.damaged) }
    }
  }
}
