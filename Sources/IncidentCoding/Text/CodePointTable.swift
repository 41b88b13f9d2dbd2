/// Converts between UTF-8 offsets and code point offsets with a checkpoint every 128 bytes.
struct CodePointTable: Sendable {
  private static let stride = 128
  private let checkpoints: [Int32]

  init(_ bytes: [UInt8]) {
    guard bytes.reduce(0, |) >= 0x80 else {
      checkpoints = []
      return
    }
    var checkpoints: [Int32] = []
    var count: Int32 = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      checkpoints.append(count)
      let end = min(start + Self.stride, bytes.count)
      count += Int32(Self.scalarCount(start..<end, in: bytes))
    }
    self.checkpoints = checkpoints
  }

  func offset(ofByte byte: Int, in bytes: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = min(byte / Self.stride, checkpoints.count - 1)
    return Int(checkpoints[checkpoint])
      + Self.scalarCount(checkpoint * Self.stride..<byte, in: bytes)
  }

  func byte(ofOffset offset: Int, in bytes: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return min(offset, bytes.count) }
    let low = max(
      0, checkpoints.indices.partitioningIndex { Int(checkpoints[$0]) > offset } - 1)
    var index = low * Self.stride
    var remaining = offset - Int(checkpoints[low])
    // A checkpoint may lie inside a scalar; its first byte was counted before.
    while index < bytes.count {
      if Self.startsScalar(bytes[index]) {
        if remaining == 0 { return index }
        remaining -= 1
      }
      index += 1
    }
    return bytes.count
  }

  /// How many scalars begin in a range of bytes.
  private static func scalarCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      let rest = range.lowerBound + range.count & ~7
      var count = range.count
      for offset in Swift.stride(from: range.lowerBound, to: rest, by: 8) {
        count -= EightBytes(bytes, at: offset).continuationCount
      }
      for byte in bytes[rest..<range.upperBound] where !startsScalar(byte) { count -= 1 }
      return count
    }
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
