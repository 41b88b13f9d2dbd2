import Foundation
import Testing

@testable import IncidentCoding

@Suite struct GazetteerTests {
  let small: SmallGazetteer

  init() throws {
    small = try SmallGazetteer()
  }

  @Test(arguments: ["Al Mawşil", "al-mawsil", "AL MAWSIL", "Mawsil"])
  func `a name is found in any case, without accents, hyphens and article`(name: String) throws {
    #expect(try ids(name) == ["geonames:99072"])
  }

  @Test(arguments: ["An Nu‘aymah", "an-Nu'aymah", "Nuaymah"])
  func `the ayn of a name is not needed`(name: String) throws {
    #expect(try ids(name) == ["geonames:172408"])
  }

  @Test func `of like-named places the largest comes first`() throws {
    #expect(try ids("Springfield") == ["geonames:4409896", "geonames:4250542"])
  }

  @Test func `an area is found without its noun`() throws {
    #expect(try ids("Hit") == ["geonames:95788", "geonames-admin2:IQ.Hit District"])
  }

  @Test func `an air base is found in either spelling`() throws {
    #expect(try ids("Asad Airbase") == ["ourairports:ORAA"])
    #expect(try ids("Erbil airport") == ["ourairports:ORER"])
  }

  @Test func `a path runs from the country to the place`() throws {
    let gazetteer = try small.open()
    let entry = try entry("Hīt", in: gazetteer)
    let path = gazetteer.path(of: entry).map { gazetteer.name($0.number) }
    #expect(path == ["Iraq", "Anbar", "Hit District", "Hīt"])
  }

  @Test(arguments: ["IQ", "iq", "Iraq", "Republic of Iraq", "Iraq (Mesopotamia)"])
  func `a country is known by code, name and alias`(text: String) throws {
    #expect(try small.open().country(named: text) == CountryCode("IQ"))
  }

  @Test func `a demonym is no country's name`() throws {
    #expect(try small.open().country(named: "Iraqi") == nil)
  }

  @Test func `a list adds a place with its own id and parent`() throws {
    let gazetteer = try small.open(
      list: "harir|Harir Air Base|facility|IQ|36.53|44.34|Anbar|Bashur Airfield|")
    let entry = try entry("bashur airfield", in: gazetteer)
    #expect(gazetteer.id(entry) == "curated:harir")
    #expect(
      gazetteer.path(of: entry).map { gazetteer.name($0.number) } == [
        "Iraq", "Anbar", "Harir Air Base",
      ])
  }

  @Test func `a list adds names to a known place and moves it`() throws {
    let gazetteer = try small.open(list: "geonames-admin1:IQ.15|Nineveh|||36|42.5||Ninewa|")
    let entry = try entry("Ninewa", in: gazetteer)
    #expect(gazetteer.id(entry) == "geonames-admin1:IQ.15")
    #expect(gazetteer.name(entry.number) == "Nineveh")
    #expect(entry.latitude == 36 && entry.longitude == 42.5)
  }

  @Test func `a list needs no other index`() throws {
    _ = try small.open()
    let before = try #require(try small.indexURL())
    _ = try small.open(list: "camp|Camp Example|facility|IQ|33|44|||")
    #expect(try small.indexURL() == before)
  }

  @Test(arguments: [
    ("x|X|facilty|IQ|1|2|||", "places.tsv:2: unknown feature 'facilty'; did you mean 'facility'?"),
    ("x|X|city|IQ|91|2|||", "places.tsv:2: 'lat' must be degrees from -90 to 90, found '91'"),
    ("x|X|city|IQ|||||", "places.tsv:2: 'lat' is empty"),
    ("geonames:1|X|||||||", "places.tsv:2: the gazetteer has no place 'geonames:1'"),
  ])
  func `a faulty row is refused with its line`(row: String, message: String) throws {
    let failure = try #require(throws: DictionaryFailure.self) { try small.open(list: row) }
    #expect(failure.problems.map { $0.split(separator: "/").last.map(String.init) } == [message])
  }

  @Test func `an unknown parent is refused`() throws {
    let failure = try #require(throws: DictionaryFailure.self) {
      try small.open(list: "x|X|city|IQ|1|2|Nowhere||")
    }
    #expect(failure.description.contains("unknown parent 'Nowhere'"))
  }

  private func entry(_ name: String, in gazetteer: Gazetteer) throws -> GazetteerEntry {
    let name = try #require(gazetteer.names(of: name).first)
    return try #require(gazetteer.entry(name.entry))
  }

  private func ids(_ name: String) throws -> [String] {
    let gazetteer = try small.open()
    return gazetteer.names(of: name).compactMap { gazetteer.entry($0.entry).map(gazetteer.id) }
  }
}
