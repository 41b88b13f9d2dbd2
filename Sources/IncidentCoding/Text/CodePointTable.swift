/// Converts between UTF-8 offsets and code point offsets with a checkpoint every 128 bytes.
struct CodePointTable: Sendable {
  private static let stride = 128
  private let checkpoints: [Int32]

  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      checkpoints = []
      return
    }
    var checkpoints: [Int32] = []
    var count: Int32 = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { checkpoints.append(count) }
      if Self.startsScalar(byte) { count += 1 }
    }
    self.checkpoints = checkpoints
  }

  func offset(ofByte byte: Int, in bytes: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = min(byte / Self.stride, checkpoints.count - 1)
    var offset = Int(checkpoints[checkpoint])
    for index in checkpoint * Self.stride..<byte where Self.startsScalar(bytes[index]) {
      offset += 1
    }
    return offset
  }

  func byte(ofOffset offset: Int, in bytes: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return min(offset, bytes.count) }
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(checkpoints[middle]) <= offset { low = middle } else { high = middle }
    }
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

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
