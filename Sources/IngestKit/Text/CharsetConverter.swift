internal import Glibc

/// An open conversion from one character encoding to UTF-8, done by the C library.
struct CharsetConverter: ~Copyable {
  private let handle: iconv_t

  /// Nil when the C library does not know the encoding.
  init?(from encoding: String) {
    // A suffix such as "//IGNORE" would drop what cannot be read.
    guard !encoding.isEmpty, !encoding.contains("/"),
      let handle = iconv_open("UTF-8", encoding), Int(bitPattern: handle) != -1
    else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The text as UTF-8, or the offset of the first byte that is not of this encoding.
  func convert(_ bytes: [UInt8]) -> Conversion {
    var text: [UInt8] = []
    let offset = convert(bytes, into: &text) { _ in false }
    return offset.map(Conversion.invalid(at:)) ?? .text(text)
  }

  /// The text as UTF-8, with U+FFFD for every run of bytes that is not of this encoding.
  func convertReplacing(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var lengthBehindLast = -1
    _ = convert(bytes, into: &text) { text in
      if text.count != lengthBehindLast { text += [0xEF, 0xBF, 0xBD] }
      lengthBehindLast = text.count
      return true
    }
    return text
  }

  /// Offset of the byte at which it ended early: the first invalid one that is not to be skipped.
  private func convert(
    _ bytes: [UInt8], into output: inout [UInt8], skipInvalid: (inout [UInt8]) -> Bool
  ) -> Int? {
    iconv(handle, nil, nil, nil, nil)
    output.reserveCapacity(bytes.count * 2)
    var input = bytes
    return input.withUnsafeMutableBytes { input -> Int? in
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var remaining = input.count
      while remaining > 0 {
        let result = Self.convertChunk(handle, &next, &remaining, into: &output)
        if result == 0 || result == E2BIG { continue }
        guard skipInvalid(&output) else { return input.count - remaining }
        next = next.map { $0 + 1 }
        remaining -= 1
      }
      return nil
    }
  }

  private static func convertChunk(
    _ handle: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ remaining: inout Int,
    into output: inout [UInt8]
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { chunk in
      var end = chunk.baseAddress
      var room = chunk.count
      let result = iconv(handle, &next, &remaining, &end, &room)
      let problem = result == -1 ? errno : 0
      output.append(contentsOf: UnsafeRawBufferPointer(chunk).prefix(chunk.count - room))
      return problem
    }
  }
}

/// What became of bytes that were to be read in an encoding.
enum Conversion {
  case text([UInt8])
  case invalid(at: Int)
}
