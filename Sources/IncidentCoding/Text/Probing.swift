/// Open addressing in arrays of keys whose length is a power of two; a key of 0 is a free place.
enum Probing {
  /// A length that keeps half of the places free, so that most keys stand where they are looked
  /// for first.
  static func size(for count: Int) -> Int {
    var size = 8
    while isCrowded(size, with: count) { size *= 2 }
    return size
  }

  /// True when so many keys fill more than half of the places.
  static func isCrowded(_ size: Int, with count: Int) -> Bool { count * 2 > size }

  /// Where a key stands, or would.
  @inline(__always)
  static func place(of key: UInt64, in keys: [UInt64]) -> Int {
    let mask = keys.count - 1
    return keys.withUnsafeBufferPointer { keys in
      var place = start(of: key) & mask
      while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
      return place
    }
  }

  /// The place that a key is looked for first, in an array of any length.
  @inline(__always)
  static func start(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  @inline(__always)
  static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }
}
