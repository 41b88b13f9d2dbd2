/// Tells an id that is none of up to 32,768 from one that perhaps is (Bloom, CACM 13 (7), 1970).
///
/// With 16 bits for each it takes 1 of 200 others for one of them, and never the other way round.
struct IDFilter {
  /// As stores have them: neither their meaning nor `hash` may change without a new version.
  private(set) var bits: [UInt8]

  private static let size = 1 << 16

  init() { bits = [UInt8](repeating: 0, count: Self.size) }

  /// A filter that was stored; nil when the bytes are none.
  init?(bits: [UInt8]) {
    guard bits.count == Self.size else { return nil }
    self.bits = bits
  }

  /// FNV-1a, its upper half mixed into the lower one.
  static func hash(_ id: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  mutating func insert(_ hash: UInt64) {
    for shift in Self.shifts { bits[Self.byte(hash, shift)] |= Self.bit(hash, shift) }
  }

  func mayHold(_ hash: UInt64) -> Bool {
    for shift in Self.shifts where bits[Self.byte(hash, shift)] & Self.bit(hash, shift) == 0 {
      return false
    }
    return true
  }

  /// Where the three numbers of 20 bits begin in a hash, each of which names a bit.
  private static let shifts = stride(from: UInt64(0), through: 40, by: 20)

  private static func byte(_ hash: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> (shift + 3)) & (size - 1)
  }

  private static func bit(_ hash: UInt64, _ shift: UInt64) -> UInt8 { 1 << (hash >> shift & 7) }
}
