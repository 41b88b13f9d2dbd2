/// The names of an index while it is built: keys and what they stand for.
struct NameSection {
  private struct Item {
    let key: UInt64
    /// Higher is more prominent.
    let rank: Int32
    let name: GazetteerName
  }

  private var items: [Item] = []
  private var beginnings: [UInt64] = []

  mutating func add(
    _ phrase: String, _ entry: Int, _ kind: GazetteerName.Kind, _ population: Int
  ) {
    var key: UInt64 = 0
    var length = 0
    for word in PlacePhrase.words(of: phrase) {
      if length > 0 { beginnings.append(key) }
      key = Word.extend(key, with: word)
      length += 1
    }
    guard length > 0 else { return }
    add(key, entry, kind, population)
  }

  /// Adds the key that other spellings of a name share.
  mutating func addSpelling(
    _ phrase: String, _ entry: Int, _ country: CountryCode, _ population: Int
  ) {
    guard let key = SpellingKey(phrase, in: country) else { return }
    add(key.rawValue, entry, .alternate, population)
  }

  private mutating func add(
    _ key: UInt64, _ entry: Int, _ kind: GazetteerName.Kind, _ population: Int
  ) {
    // Another place's own name outranks an alternate name of a place ten times its size.
    let rank = kind == .alternate ? population / 10 : population
    items.append(
      Item(key: key, rank: Int32(clamping: rank), name: GazetteerName(entry: entry, kind: kind)))
  }

  func write(to writer: inout IndexWriter) {
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var postings: [UInt32] = []
    var seen: Set<Int> = []
    for item in sorted() {
      if keys.last != item.key {
        keys.append(item.key)
        starts.append(UInt32(postings.count))
        seen.removeAll(keepingCapacity: true)
      }
      if seen.insert(item.name.entry).inserted { postings.append(item.name.rawValue) }
    }
    starts.append(UInt32(postings.count))
    writer.set(.keys, keys)
    writer.set(.postingStarts, starts)
    writer.set(.postings, postings)
    writer.set(.buckets, Self.buckets(of: keys))
    writer.set(.nameFilter, Self.filter(of: keys))
    writer.set(.beginningFilter, Self.filter(of: beginnings))
  }

  private func sorted() -> [Item] {
    items.sorted {
      if $0.key != $1.key { return $0.key < $1.key }
      if $0.rank != $1.rank { return $0.rank > $1.rank }
      // By kind, then in the order of the tables.
      return $0.name.rawValue < $1.name.rawValue
    }
  }

  private static func buckets(of keys: [UInt64]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: 1 << IndexLayout.bucketBits + 1)
    for key in keys { starts[IndexLayout.bucket(of: key) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    return starts
  }

  private static func filter(of keys: [UInt64]) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: 1 << (IndexLayout.filterBits - 6))
    for key in keys {
      let (word, mask) = IndexLayout.filterBit(of: key)
      words[word] |= mask
    }
    return words
  }
}
