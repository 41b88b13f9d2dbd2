internal import Glibc

/// Searches bytes in bytes.
enum ByteSearch {
  static func offset(of part: UnsafeRawBufferPointer, in whole: UnsafeRawBufferPointer) -> Int? {
    guard let base = whole.baseAddress, let first = part.first, let start = part.baseAddress
    else { return nil }
    var offset = 0
    while offset + part.count <= whole.count,
      let found = memchr(base + offset, Int32(first), whole.count - part.count - offset + 1)
    {
      if memcmp(found, start, part.count) == 0 { return UnsafeRawPointer(found) - base }
      offset = UnsafeRawPointer(found) - base + 1
    }
    return nil
  }

  static func holds(_ part: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>) -> Bool {
    part.withUnsafeBytes { part in whole.withUnsafeBytes { offset(of: part, in: $0) != nil } }
  }

  /// Whether a text holds another, byte for byte; many times as fast as `contains`.
  static func holds(_ part: String, in whole: String) -> Bool {
    var part = part
    var whole = whole
    return part.withUTF8 { part in
      whole.withUTF8 {
        offset(of: UnsafeRawBufferPointer(part), in: UnsafeRawBufferPointer($0)) != nil
      }
    }
  }
}
