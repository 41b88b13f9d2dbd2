/// How the index file is laid out; all numbers are little-endian.
///
/// A header (magic, file size, section table, checksum of these), then the sections. Keys are
/// sorted and cut into buckets by their leading bits; `postingStarts` has one number per key and a
/// last one, which delimit the key's names in `postings`.
enum IndexLayout {
  enum Section: Int, CaseIterable {
    /// UInt32 per bucket and one more: number of the bucket's first key.
    case buckets
    /// UInt64, ascending.
    case keys
    /// UInt32
    case postingStarts
    /// UInt32: `GazetteerName`
    case postings
    /// Records of `entrySize` bytes.
    case entries
    /// Strings with two bytes of length before each.
    case strings
    /// UInt64: a bit for each key, by hash.
    case nameFilter
    /// UInt64: a bit for the first words of each longer name, by hash.
    case beginningFilter
    /// UInt32: first entry of each `GazetteerEntry.Origin`, and the count of entries.
    case origins
  }

  /// Raised whenever the layout, or what the builder derives, changes.
  static let magic: UInt64 = 0x3630_5A47_5345_4749
  static let bucketBits = 17
  static let filterBits = 23
  static let entrySize = 32
  static let tableStart = 16
  static let checksumStart = tableStart + 16 * Section.allCases.count
  static let headerSize = checksumStart + 8

  static func bucket(of key: UInt64) -> Int { Int(key >> UInt64(64 - bucketBits)) }

  /// The filters use other bits of the key than the buckets do.
  static func filterBit(of key: UInt64) -> (word: Int, mask: UInt64) {
    let bit = key & (1 << filterBits - 1)
    return (Int(bit >> 6), 1 << (bit & 63))
  }

  static func checksum(_ words: some Sequence<UInt64>) -> UInt64 {
    words.reduce(Word.seed) { ($0 ^ $1) &* Word.prime }
  }

  enum EntryField {
    static let name = 0
    static let latitude = 4
    static let longitude = 8
    static let population = 12
    /// Entry number plus one; zero for none.
    static let parent = 16
    /// A GeoNames number, or where the id stands among the strings.
    static let id = 20
    static let country = 24
    static let feature = 26
    static let origin = 27
    static let flags = 28
  }

  static let unitsPerDegree = 1e5
  static let isCapital: UInt32 = 1
}
