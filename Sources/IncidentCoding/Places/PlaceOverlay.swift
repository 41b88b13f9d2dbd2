internal import Foundation
internal import IngestKit

/// Places and names from readable lists, kept in memory over an index.
///
/// A row's `id` either is new, or names an entry of the index (`geonames:295277`,
/// `geonames-admin1:US.FL`, `country:US`), to which the row adds names and which it may move.
struct PlaceOverlay: Sendable {
  private struct CuratedPlace {
    let entry: GazetteerEntry
    let id: String
  }

  private let firstNumber: Int
  private var places: [CuratedPlace] = []
  private var numbers: [String: Int] = [:]
  private var namesOfKey: [UInt64: [GazetteerName]] = [:]
  private var renamed: [Int: String] = [:]
  private var moved = WordTable<GeographicPoint>()
  private var nameFilter = KeyFilter()
  private var beginningFilter = KeyFilter()

  init(_ lists: [URL], over index: GazetteerIndex) throws {
    firstNumber = index.entryCount
    for list in lists {
      let table = try DictionaryTable(
        url: list, required: ["id", "name", "feature", "lat", "lon"],
        optional: ["country", "parent", "aliases", "demonyms"])
      _ = try table.map { row throws(DictionaryProblem) in try add(row, over: index) }
    }
  }

  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { nameFilter.contains(key) }

  @inline(__always)
  func mayContinue(_ key: UInt64) -> Bool { beginningFilter.contains(key) }

  func names(_ key: UInt64) -> [GazetteerName] {
    guard nameFilter.contains(key) else { return [] }
    return namesOfKey[key] ?? []
  }

  func entry(_ number: Int) -> GazetteerEntry? { place(number)?.entry }

  func name(_ number: Int) -> String? { renamed[number] }

  func point(_ number: Int) -> GeographicPoint? { moved[key: Self.key(number)] }

  /// Never 0, which tables take for a free place.
  private static func key(_ number: Int) -> UInt64 { UInt64(number) + 1 }

  func id(_ number: Int) -> String { place(number)?.id ?? "" }

  private func place(_ number: Int) -> CuratedPlace? {
    let position = number - firstNumber
    return places.indices.contains(position) ? places[position] : nil
  }

  private mutating func add(
    _ row: DictionaryTable.Row, over index: GazetteerIndex
  ) throws(DictionaryProblem) {
    let id = try row.text("id")
    let name = try row.text("name")
    var listed = numbers[id]
    if listed == nil { listed = try index.entry(id: id) }
    if listed == nil { listed = try addPlace(row, id: id, over: index) }
    guard let number = listed else { return }
    renamed[number] = name
    if let point = try row.point() { moved[key: Self.key(number)] = point }
    insert(name, GazetteerName(entry: number, kind: .curated))
    for alias in row.list("aliases") {
      insert(alias, GazetteerName(entry: number, kind: .curated))
    }
    for demonym in row.list("demonyms") {
      for form in PlaceNameForms.demonyms(demonym) {
        insert(form, GazetteerName(entry: number, kind: .demonym))
      }
    }
  }

  private mutating func addPlace(
    _ row: DictionaryTable.Row, id: String, over index: GazetteerIndex
  ) throws(DictionaryProblem) -> Int {
    let featureName = try row.text("feature")
    guard let feature = Place.Feature(rawValue: featureName) else {
      let known = Place.Feature.codes.map(\.rawValue)
      throw DictionaryProblem(
        "unknown feature '\(featureName)'" + Suggestion.hint(for: featureName, among: known)
      )
    }
    let country = CountryCode(row["country"] ?? "")
    guard let point = try row.point() else { throw DictionaryProblem("'lat' is empty") }
    let entry = GazetteerEntry(
      number: firstNumber + places.count, feature: feature, origin: .curated, country: country,
      latitude: point.latitude, longitude: point.longitude,
      population: 0, parent: try parent(row, country, over: index), isCapital: false)
    places.append(CuratedPlace(entry: entry, id: id.contains(":") ? id : "curated:\(id)"))
    numbers[id] = entry.number
    return entry.number
  }

  /// The area that the row names, or else its country.
  private func parent(
    _ row: DictionaryTable.Row, _ country: CountryCode, over index: GazetteerIndex
  ) throws(DictionaryProblem) -> Int? {
    guard let name = row["parent"] else { return index.country(country)?.number }
    let key = PlacePhrase.key(of: name)
    let named = (names(key) + index.names(key))
      .compactMap { entry($0.entry) ?? index.entry($0.entry) }
      .filter { $0.country == country || $0.country == .none }
    // "Baghdad" is the area rather than the city, where there are both.
    if let parent = named.first(where: { $0.feature != .city }) ?? named.first {
      return parent.number
    }
    throw DictionaryProblem(
      "unknown parent '\(name)'; give the name of an area or a town of its country")
  }

  private mutating func insert(_ phrase: String, _ name: GazetteerName) {
    var key: UInt64 = 0
    for (position, word) in PlacePhrase.words(of: phrase).enumerated() {
      if position > 0 { beginningFilter.insert(key) }
      key = Word.extend(key, with: word)
    }
    nameFilter.insert(key)
    if namesOfKey[key]?.contains(where: { $0.entry == name.entry }) != true {
      namesOfKey[key, default: []].append(name)
    }
  }
}

/// Which keys are certainly not in a small set.
private struct KeyFilter: Sendable {
  private static let bits: UInt64 = 1 << 17
  private var words = [UInt64](repeating: 0, count: Int(bits / 64))

  mutating func insert(_ key: UInt64) {
    words[Int(key % Self.bits / 64)] |= 1 << (key % 64)
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    words[Int(key % Self.bits / 64)] & (1 << (key % 64)) != 0
  }
}

extension DictionaryTable.Row {
  /// The coordinates; nil when neither is given.
  fileprivate func point() throws(DictionaryProblem) -> GeographicPoint? {
    if self["lat"] == nil, self["lon"] == nil { return nil }
    return GeographicPoint(
      latitude: try degrees("lat", limit: 90), longitude: try degrees("lon", limit: 180))
  }

  fileprivate func degrees(
    _ column: String, limit: Double
  ) throws(DictionaryProblem) -> Double {
    let text = try text(column)
    guard let degrees = Double(text), abs(degrees) <= limit else {
      throw DictionaryProblem(
        "'\(column)' must be degrees from -\(Int(limit)) to \(Int(limit)), found '\(text)'")
    }
    return degrees
  }
}

extension GazetteerIndex {
  /// The entry with an id of the form that records carry; nil for an id that is not of the index.
  fileprivate func entry(id: String) throws(DictionaryProblem) -> Int? {
    guard let colon = id.firstIndex(of: ":") else { return nil }
    let code = String(id[id.index(after: colon)...])
    let number: Int?
    switch id[..<colon] {
    case "country": number = country(CountryCode(code))?.number
    case "geonames": number = Int(code).flatMap { entry(geonames: $0) }
    case "geonames-admin1": number = entry(.admin1, code: code)
    case "ourairports": number = entry(.airfield, code: code)
    default: return nil
    }
    guard let number else { throw DictionaryProblem("the gazetteer has no place '\(id)'") }
    return number
  }
}
