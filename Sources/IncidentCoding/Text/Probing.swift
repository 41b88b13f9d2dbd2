/// Open addressing in arrays of keys whose length is a power of two; a key of 0 is a free place.
enum Probing {
  /// A length that keeps a third of the places free.
  static func size(for count: Int) -> Int {
    var size = 8
    while size * 2 < count * 3 { size *= 2 }
    return size
  }

  /// Where a key stands, or would.
  @inline(__always)
  static func place(of key: UInt64, in keys: [UInt64]) -> Int {
    let mask = keys.count - 1
    return keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
      return place
    }
  }

  static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }
}
