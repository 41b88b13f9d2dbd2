import Foundation
import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct PlaceImportTests {
  private let village = [
    "99999999", "Tall Zayn", "Tall Zayn", "Tell Zein,Zx", "36.2", "42.1", "P", "PPL", "IQ", "",
    "15", "", "", "", "1200", "", "", "Asia/Baghdad", "2020-01-01",
  ]

  @Test func `a populated place of a dump is taken with its names`() throws {
    let place = try #require(try GeoNamesRow(village.joined(separator: "\t")).place)
    #expect(place.id == "geonames:99999999")
    #expect(place.feature == .city)
    #expect(place.admin1 == "15")
    #expect(place.aliases == ["Tell Zein"])
  }

  @Test(arguments: [("T", "MT"), ("S", "HTL"), ("P", "PPLH"), ("H", "STM")])
  func `mountains, hotels and ruins are passed over`(featureClass: String, code: String) throws {
    var row = village
    row[6] = featureClass
    row[7] = code
    #expect(try GeoNamesRow(row.joined(separator: "\t")).place == nil)
  }

  @Test func `columns go by several names`() throws {
    let columns = try PlaceColumns(["name", "Latitude", "lng", "country_code", "aliases"])
    let place = try columns.place(["Camp X", "33.5", "44.25", "iq", "X camp; Camp Ten"], line: 7)
    #expect(place.id == "imported:7")
    #expect(place.country == "IQ")
    #expect(place.aliases == ["X camp", "Camp Ten"])
  }

  @Test(arguments: [
    (["name", "lat", "lon"], "column 'country' is missing"),
    (["name", "lat", "lon", "country", "popullation"], "did you mean 'population'?"),
  ])
  func `a header that lacks or misspells something is refused`(
    header: [String], message: String
  ) throws {
    let problem = try #require(throws: DictionaryProblem.self) { _ = try PlaceColumns(header) }
    #expect(problem.message.contains(message))
  }

  @Test(arguments: ["north", "95"])
  func `coordinates that are none are refused`(latitude: String) throws {
    let columns = try PlaceColumns(["name", "lat", "lon", "country"])
    #expect(throws: DictionaryProblem.self) {
      _ = try columns.place(["Camp X", latitude, "44.25", "IQ"], line: 2)
    }
  }

  @Test func `imported places are found, and known ones keep their row`() throws {
    let small = try SmallGazetteer()
    let table = small.root.appending(component: "mine.places")
    let writer = ImportedPlaceTable(path: table.path)
    try writer.open()
    for place in [
      ImportedPlace(
        id: "imported:1", name: "Tall Zayn", feature: .city, country: "IQ", admin1: "",
        latitude: 36.2, longitude: 42.1, population: 10, aliases: ["Tell Zein"]),
      ImportedPlace(
        id: "geonames:2988507", name: "Lutetia", feature: .city, country: "FR", admin1: "",
        latitude: 0, longitude: 0, population: 10, aliases: []),
    ] { try writer.append(place) }
    try writer.commit()
    let gazetteer = try Gazetteer(
      directory: small.tables, cacheDirectory: small.cache, imports: [table])
    let found = try #require(gazetteer.names(of: "Tell Zein").first)
    let entry = try #require(gazetteer.entry(found.entry))
    #expect(gazetteer.id(entry) == "imported:1")
    #expect(entry.latitude == 36.2)
    #expect(gazetteer.names(of: "Lutetia").isEmpty)
    #expect(!gazetteer.names(of: "Paris").isEmpty)
  }

  @Test func `a table that was given up leaves nothing behind`() throws {
    let small = try SmallGazetteer()
    let table = small.root.appending(component: "mine.places")
    let writer = ImportedPlaceTable(path: table.path)
    try writer.open()
    writer.discard()
    #expect(!FileManager.default.fileExists(atPath: table.path))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: small.root.path)
        .allSatisfy { !$0.contains("mine.places") })
  }
}
