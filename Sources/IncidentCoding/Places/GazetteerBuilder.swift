internal import Foundation
internal import IngestKit

/// Turns the compressed source tables into one index file.
struct GazetteerBuilder {
  static let tables = ["countries", "areas", "places", "airfields", "towns"]

  private let directory: URL
  private let imports: [URL]
  private var entries = EntrySection()
  private var names = NameSection()
  private var originStarts: [UInt32] = []
  private var countries: [CountryCode: Int] = [:]
  /// Entry numbers of first-order areas by codes such as `IQ.07`.
  private var firstOrder: [String: Int] = [:]
  private var shipped: Set<UInt32> = []
  /// Entry numbers by the numbers of `areas.tsv.gz`.
  private var areas: [Int: Int] = [:]
  private var capitals: [CountryCode: Word] = [:]

  /// Builds the index of a directory's tables and of tables of imported places.
  static func build(
    from directory: URL, imports: [URL] = [], to url: URL
  ) throws(GazetteerError) {
    var builder = GazetteerBuilder(directory: directory, imports: imports)
    try builder.read()
    try builder.write(to: url)
  }

  private init(directory: URL, imports: [URL]) {
    self.directory = directory
    self.imports = imports
  }

  static func url(ofTable name: String, in directory: URL) -> URL {
    directory.appending(component: "\(name).tsv.gz")
  }

  private mutating func read() throws(GazetteerError) {
    begin(.country)
    try table("countries").forEachRow { row throws(GazetteerError) in try addCountry(row) }
    let areas = try table("areas")
    for (level, origin) in [(1, GazetteerEntry.Origin.admin1), (2, .admin2)] {
      begin(origin)
      try areas.forEachRow { row throws(GazetteerError) in
        if try row.number("level") == level { try addArea(row, origin) }
      }
    }
    begin(.geonames)
    try table("places").forEachRow { row throws(GazetteerError) in try addPlace(row) }
    begin(.airfield)
    try table("airfields").forEachRow { row throws(GazetteerError) in try addAirfield(row) }
    begin(.imported)
    try table("towns").forEachRow { row throws(GazetteerError) in try add(row, .city) }
    for url in imports {
      try GazetteerTable(url).forEachRow { row throws(GazetteerError) in try addImported(row) }
    }
    begin(.curated)
    originStarts.append(UInt32(entries.count))
  }

  private func table(_ name: String) throws(GazetteerError) -> GazetteerTable {
    try GazetteerTable(Self.url(ofTable: name, in: directory))
  }

  private mutating func begin(_ origin: GazetteerEntry.Origin) {
    originStarts.append(UInt32(entries.count))
  }

  private mutating func addCountry(_ row: GazetteerTable.Row) throws(GazetteerError) {
    let code = try row.text("code")
    let name = try row.text("name")
    let country = CountryCode(code)
    let population = try row.number("population")
    let number = entries.append(
      name: name, feature: .country, origin: .country, code: code, country: country,
      latitude: try row.degrees("lat"), longitude: try row.degrees("lon"),
      population: population, parent: nil)
    countries[country] = number
    capitals[country] = Word(try row.text("capital"))
    names.add(name, number, .primary, population)
    for alias in try row.names("aliases") { names.add(alias, number, .alternate, population) }
    for demonym in try row.names("demonyms") {
      for form in PlaceNameForms.demonyms(demonym) { names.add(form, number, .demonym, population) }
    }
  }

  private mutating func addArea(
    _ row: GazetteerTable.Row, _ origin: GazetteerEntry.Origin
  ) throws(GazetteerError) {
    let name = try row.text("name")
    let code = try row.text("country")
    let country = CountryCode(code)
    let population = try row.number("population")
    let parent = areas[try row.number("parent")] ?? countries[country]
    let id = origin == .admin1 ? "\(code).\(try row.text("code"))" : "\(code).\(name)"
    let number = entries.append(
      name: name, feature: origin == .admin1 ? .admin1 : .admin2, origin: origin, code: id,
      country: country, latitude: try row.degrees("lat"), longitude: try row.degrees("lon"),
      population: population, parent: parent)
    areas[try row.number("number")] = number
    if origin == .admin1 { firstOrder[id] = number }
    names.add(name, number, .primary, population)
    names.addSpelling(name, number, country, population)
    for form in PlaceNameForms.ofArea(name, level: origin, country: code) {
      names.add(form, number, origin == .admin1 ? .primary : .alternate, population)
    }
  }

  private mutating func addPlace(_ row: GazetteerTable.Row) throws(GazetteerError) {
    let name = try row.text("name")
    let country = CountryCode(try row.text("country"))
    let population = try row.number("population")
    let parent = areas[try row.number("area")] ?? countries[country]
    let id = UInt32(try row.number("geonames_id"))
    if !imports.isEmpty { shipped.insert(id) }
    let number = entries.append(
      name: name, feature: .city, origin: .geonames, id: id,
      country: country, latitude: try row.degrees("lat"), longitude: try row.degrees("lon"),
      population: population, parent: parent,
      isCapital: population > 20_000 && Word(name) == capitals[country])
    try addNames(of: row, number, country, population)
  }

  /// A place that the lists of towns lack, with an id of its own.
  private mutating func add(
    _ row: GazetteerTable.Row, _ feature: Place.Feature
  ) throws(GazetteerError) {
    let code = try row.text("country")
    let country = CountryCode(code)
    let population = try row.number("population")
    let area = firstOrder["\(code).\(try row.text("admin1"))"]
    let number = entries.append(
      name: try row.text("name"), feature: feature, origin: .imported, code: try row.text("id"),
      country: country, latitude: try row.degrees("lat"), longitude: try row.degrees("lon"),
      population: population, parent: area ?? countries[country])
    try addNames(of: row, number, country, population)
  }

  /// A town's own name and its further ones, with the forms that follow from them.
  private mutating func addNames(
    of row: GazetteerTable.Row, _ number: Int, _ country: CountryCode, _ population: Int
  ) throws(GazetteerError) {
    let name = try row.text("name")
    names.add(name, number, .primary, population)
    for spelling in [name] + (try row.names("aliases")) {
      if spelling != name { names.add(spelling, number, .alternate, population) }
      names.addSpelling(spelling, number, country, population)
      for form in PlaceNameForms.ofPlace(spelling, country: country) {
        names.add(form, number, .alternate, population)
      }
    }
  }

  private mutating func addAirfield(_ row: GazetteerTable.Row) throws(GazetteerError) {
    let name = try row.text("name")
    let country = CountryCode(try row.text("country"))
    let number = entries.append(
      name: name, feature: .facility, origin: .airfield, code: try row.text("icao"),
      country: country, latitude: try row.degrees("lat"), longitude: try row.degrees("lon"),
      population: 0, parent: countries[country])
    names.add(name, number, .primary, 0)
    for form in PlaceNameForms.ofAirfield(name, city: try row.text("city"), country: country) {
      names.add(form, number, .alternate, 0)
    }
  }

  /// A place that the tables have already keeps their row.
  private mutating func addImported(_ row: GazetteerTable.Row) throws(GazetteerError) {
    let id = try row.text("id")
    if id.hasPrefix("geonames:"), let number = UInt32(id.dropFirst(9)), shipped.contains(number) {
      return
    }
    try add(row, try row.text("feature") == "facility" ? .facility : .city)
  }

  private mutating func write(to url: URL) throws(GazetteerError) {
    var writer = IndexWriter()
    entries.write(to: &writer)
    names.write(to: &writer)
    writer.set(.origins, originStarts)
    try writer.write(to: url)
  }
}
