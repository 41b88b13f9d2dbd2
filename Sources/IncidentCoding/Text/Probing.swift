/// What open addressing asks of a place in a table; a key of 0 marks a free one.
protocol ProbedSlot {
  var key: UInt64 { get }
}

extension UInt64: ProbedSlot {
  var key: UInt64 { self }
}

/// Open addressing in arrays whose length is a power of two.
enum Probing {
  /// A length that keeps a third of the places free.
  static func size(for count: Int) -> Int {
    var size = 8
    while size * 2 < count * 3 { size *= 2 }
    return size
  }

  /// Where a key stands, or would.
  @inline(__always)
  static func place(of key: UInt64, in slots: [some ProbedSlot]) -> Int {
    let mask = slots.count - 1
    return slots.withUnsafeBufferPointer { slots in
      var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & mask }
      return place
    }
  }

  static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }
}
