internal import IngestKit

/// The records of an index while it is built, and their strings.
struct EntrySection {
  private(set) var count = 0
  private var records: [UInt8] = []
  private var strings: [UInt8] = []

  /// Adds an entry and returns its number.
  mutating func append(
    name: String, feature: Place.Feature, origin: GazetteerEntry.Origin, code: String,
    country: CountryCode, latitude: Double, longitude: Double, population: Int, parent: Int?
  ) -> Int {
    append(
      name: name, feature: feature, origin: origin, id: appendString(code), country: country,
      latitude: latitude, longitude: longitude, population: population, parent: parent)
  }

  mutating func append(
    name: String, feature: Place.Feature, origin: GazetteerEntry.Origin, id: UInt32,
    country: CountryCode, latitude: Double, longitude: Double, population: Int, parent: Int?,
    isCapital: Bool = false
  ) -> Int {
    records.append(littleEndian: appendString(name))
    records.append(littleEndian: Self.units(latitude))
    records.append(littleEndian: Self.units(longitude))
    records.append(littleEndian: UInt32(clamping: population))
    records.append(littleEndian: UInt32(parent.map { $0 + 1 } ?? 0))
    records.append(littleEndian: id)
    records.append(littleEndian: country.rawValue)
    records.append(feature.code)
    records.append(origin.rawValue)
    records.append(littleEndian: isCapital ? IndexLayout.isCapital : 0)
    count += 1
    return count - 1
  }

  func write(to writer: inout IndexWriter) {
    writer.set(.entries, bytes: records, count: count)
    writer.set(.strings, bytes: strings, count: strings.count)
  }

  private mutating func appendString(_ text: String) -> UInt32 {
    let position = UInt32(strings.count)
    let bytes = Array(text.utf8.prefix(Int(UInt16.max)))
    strings.append(littleEndian: UInt16(bytes.count))
    strings.append(contentsOf: bytes)
    return position
  }

  private static func units(_ degrees: Double) -> Int32 {
    Int32((degrees.clamped(to: -360...360) * IndexLayout.unitsPerDegree).rounded())
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? 0 : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
