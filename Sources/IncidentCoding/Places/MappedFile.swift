internal import Foundation

/// A read-only file in memory; a read beyond its end gives zero.
///
/// `@unchecked`: the mapping is never written and lives as long as the object.
final class MappedFile: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer

  /// Maps a file; nil when it is missing, empty or unreadable.
  init?(_ url: URL) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  var count: Int { bytes.count }

  @inline(__always)
  func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type = Value.self, at offset: Int
  ) -> Value {
    guard offset >= 0, offset <= bytes.count &- MemoryLayout<Value>.size else { return 0 }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// The text at an offset; empty when it reaches beyond the file.
  func text(at offset: Int, count: Int) -> String {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      return ""
    }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }
}
