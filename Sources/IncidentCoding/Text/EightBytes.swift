/// Eight bytes of a text that are looked at together.
struct EightBytes {
  private let word: UInt64
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// How many of them go on with a scalar: their highest two bits are 1 and 0.
  var continuationCount: Int { Self.sum(word >> 7 & ~(word >> 6) & Self.ones) }

  /// Of eight bytes that are 0 or 1.
  private static func sum(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: (bytes &* ones) >> 56) }
}
