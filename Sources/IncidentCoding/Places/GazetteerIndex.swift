internal import Foundation
internal import IngestKit

/// The mapped index file: names to places.
///
/// The header is checked once; every later read is checked against the file's size, so that a
/// damaged file gives wrong places at worst.
struct GazetteerIndex: Sendable {
  private let file: MappedFile
  private let starts: [Int]
  private let counts: [Int]
  let originStarts: [Int]

  /// Opens an index; nil when it is missing, cut off or of another version.
  init?(_ url: URL) {
    guard let file = MappedFile(url), file.count >= IndexLayout.headerSize,
      file.load(at: 0) == IndexLayout.magic, file.load(UInt64.self, at: 8) == UInt64(file.count)
    else { return nil }
    let words = stride(from: 0, to: IndexLayout.checksumStart, by: 8).map {
      file.load(UInt64.self, at: $0)
    }
    guard file.load(at: IndexLayout.checksumStart) == IndexLayout.checksum(words) else {
      return nil
    }
    self.file = file
    starts = IndexLayout.Section.allCases.map { Int(words[2 + 2 * $0.rawValue]) }
    counts = IndexLayout.Section.allCases.map { Int(words[3 + 2 * $0.rawValue]) }
    let origins = IndexLayout.Section.origins.rawValue
    let (start, count) = (starts[origins], counts[origins])
    originStarts = (0..<count).map { Int(file.load(UInt32.self, at: start + 4 * $0)) }
    guard originStarts.count == 8 else { return nil }
  }

  var entryCount: Int { counts[IndexLayout.Section.entries.rawValue] }

  /// False when no name has this key; true nearly only when one has.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { isSet(key, .nameFilter) }

  /// False when no longer name begins with the words of this key.
  @inline(__always)
  func mayContinue(_ key: UInt64) -> Bool { isSet(key, .beginningFilter) }

  /// The names of a key, the most prominent place first.
  func names(_ key: UInt64) -> [GazetteerName] {
    guard let position = position(of: key) else { return [] }
    let first = Int(number(.postingStarts, position))
    let last = min(Int(number(.postingStarts, position + 1)), counts[Section.postings.rawValue])
    guard first < last else { return [] }
    var names: [GazetteerName] = []
    names.reserveCapacity(last - first)
    for position in first..<last {
      let name = GazetteerName(rawValue: number(.postings, position))
      if name.entry < entryCount { names.append(name) }
    }
    return names
  }

  func entry(_ number: Int) -> GazetteerEntry? {
    guard number >= 0, number < entryCount else { return nil }
    typealias Field = IndexLayout.EntryField
    let start = recordStart(number)
    let flags = file.load(UInt32.self, at: start + Field.flags)
    return GazetteerEntry(
      number: number,
      feature: Self.feature(file.load(UInt8.self, at: start + Field.feature)),
      origin: GazetteerEntry.Origin(rawValue: file.load(at: start + Field.origin)) ?? .geonames,
      country: CountryCode(rawValue: file.load(at: start + Field.country)),
      latitude: degrees(at: start + Field.latitude),
      longitude: degrees(at: start + Field.longitude),
      population: Int(file.load(UInt32.self, at: start + Field.population)),
      parent: parent(number),
      isCapital: flags & IndexLayout.isCapital != 0)
  }

  /// The smallest area around an entry.
  func parent(_ number: Int) -> Int? {
    guard number >= 0, number < entryCount else { return nil }
    let offset = recordStart(number) + IndexLayout.EntryField.parent
    let parent = Int(file.load(UInt32.self, at: offset)) - 1
    // An area comes before what lies in it, so that no path can be a ring.
    return parent >= 0 && parent < number ? parent : nil
  }

  func name(_ number: Int) -> String {
    guard number >= 0, number < entryCount else { return "" }
    return string(at: file.load(UInt32.self, at: recordStart(number) + IndexLayout.EntryField.name))
  }

  /// The code in the list that the entry comes from, such as `95446`, `IQ.01` or `ORAA`.
  func code(_ number: Int) -> String {
    guard let entry = entry(number) else { return "" }
    let id = file.load(UInt32.self, at: recordStart(number) + IndexLayout.EntryField.id)
    return entry.origin == .geonames ? String(id) : string(at: id)
  }

  /// The number of the entry with a GeoNames id.
  func entry(geonames id: Int) -> Int? {
    let range = entries(of: .geonames)
    let position = range.partitioningIndex {
      Int(file.load(UInt32.self, at: recordStart($0) + IndexLayout.EntryField.id)) >= id
    }
    return position < range.upperBound && code(position) == String(id) ? position : nil
  }

  /// The number of the entry with a code; the tables are sorted by code.
  func entry(_ origin: GazetteerEntry.Origin, code: String) -> Int? {
    let range = entries(of: origin)
    let position = range.partitioningIndex { self.code($0) >= code }
    return position < range.upperBound && self.code(position) == code ? position : nil
  }

  func country(_ code: CountryCode) -> GazetteerEntry? {
    guard code != .none else { return nil }
    return entry(.country, code: code.text).flatMap { entry($0) }
  }

  func entries(of origin: GazetteerEntry.Origin) -> Range<Int> {
    let start = min(originStarts[Int(origin.rawValue)], entryCount)
    return start..<max(start, min(originStarts[Int(origin.rawValue) + 1], entryCount))
  }

  private typealias Section = IndexLayout.Section

  private func position(of key: UInt64) -> Int? {
    let bucket = IndexLayout.bucket(of: key)
    let first = Int(number(.buckets, bucket))
    let last = min(Int(number(.buckets, bucket + 1)), counts[Section.keys.rawValue])
    guard first < last else { return nil }
    let start = starts[Section.keys.rawValue]
    for position in first..<last where file.load(at: start + 8 * position) == key {
      return position
    }
    return nil
  }

  @inline(__always)
  private func isSet(_ key: UInt64, _ section: IndexLayout.Section) -> Bool {
    let (word, mask) = IndexLayout.filterBit(of: key)
    return file.load(UInt64.self, at: starts[section.rawValue] + 8 * word) & mask != 0
  }

  private func number(_ section: IndexLayout.Section, _ position: Int) -> UInt32 {
    guard position < counts[section.rawValue] else { return 0 }
    return file.load(at: starts[section.rawValue] + 4 * position)
  }

  private func recordStart(_ number: Int) -> Int {
    starts[Section.entries.rawValue] + IndexLayout.entrySize * number
  }

  private func degrees(at offset: Int) -> Double {
    Double(file.load(Int32.self, at: offset)) / IndexLayout.unitsPerDegree
  }

  private func string(at position: UInt32) -> String {
    let start = starts[Section.strings.rawValue] + Int(position)
    return file.text(at: start + 2, count: Int(file.load(UInt16.self, at: start)))
  }

  private static func feature(_ code: UInt8) -> Place.Feature {
    Int(code) < Place.Feature.codes.count ? Place.Feature.codes[Int(code)] : .city
  }
}

extension Place.Feature {
  /// In the order of their numbers in the index.
  static let codes: [Place.Feature] = [
    .country, .admin1, .admin2, .city, .facility, .region, .water,
  ]

  var code: UInt8 { UInt8(Self.codes.firstIndex(of: self) ?? 0) }
}
