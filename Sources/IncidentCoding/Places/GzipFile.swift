internal import CZlib
internal import Foundation

/// Reads a gzip file whole.
enum GzipFile {
  static func contents(of url: URL) throws(GazetteerError) -> [UInt8] {
    let packed: Data
    do {
      packed = try Data(contentsOf: url)
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.localizedDescription)")
    }
    guard let contents = inflate(packed) else {
      throw GazetteerError("'\(url.path)' is not a complete gzip file")
    }
    return contents
  }

  /// Unpacks one gzip member; nil when it is damaged or cut off.
  static func inflate(_ packed: Data) -> [UInt8]? {
    var stream = z_stream()
    guard ingest_inflate_init_gzip(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    // zlib reads through this pointer without writing; its interface lacks the const.
    var input = [UInt8](packed)
    return input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let status = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          return CZlib.inflate(&stream, Z_NO_FLUSH)
        }
        guard status == Z_OK || status == Z_STREAM_END else { return nil }
        contents.append(contentsOf: chunk[..<(chunk.count - Int(stream.avail_out))])
        if status == Z_STREAM_END { return contents }
        if stream.avail_in == 0, stream.avail_out != 0 { return nil }
      }
    }
  }
}
