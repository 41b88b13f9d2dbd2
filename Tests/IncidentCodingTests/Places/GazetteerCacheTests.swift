import Foundation
import Testing

@testable import IncidentCoding

@Suite struct GazetteerCacheTests {
  let small: SmallGazetteer

  init() throws {
    small = try SmallGazetteer()
  }

  @Test func `an index is built once`() throws {
    _ = try small.open()
    let url = try #require(try small.indexURL())
    let first = try FileManager.default.attributesOfItem(atPath: url.path)
    _ = try small.open()
    let second = try FileManager.default.attributesOfItem(atPath: url.path)
    #expect(first[.systemFileNumber] as? Int == second[.systemFileNumber] as? Int)
  }

  @Test func `changed tables get an index of their own`() throws {
    _ = try small.open()
    try small.write("airfields", "icao|name|country|city|lat|lon|is_military")
    let gazetteer = try small.open()
    #expect(gazetteer.names(of: "Al Asad Air Base").isEmpty)
    #expect(try files() == 2)
  }

  @Test(arguments: [0, 7, 64, 4000])
  func `a cut-off index is built anew`(count: Int) throws {
    _ = try small.open()
    let url = try #require(try small.indexURL())
    try Data(contentsOf: url).prefix(count).write(to: url)
    #expect(try !small.open().names(of: "Mosul").isEmpty)
  }

  @Test func `a damaged header makes the index be built anew`() throws {
    _ = try small.open()
    let url = try #require(try small.indexURL())
    var bytes = try Data(contentsOf: url)
    bytes[40] ^= 0x55
    try bytes.write(to: url)
    #expect(try !small.open().names(of: "Mosul").isEmpty)
  }

  @Test(arguments: [UInt8(0x00), 0x7F, 0xFF])
  func `no damage behind the header makes a lookup fail`(byte: UInt8) throws {
    _ = try small.open()
    let url = try #require(try small.indexURL())
    var bytes = try Data(contentsOf: url)
    for position in IndexLayout.headerSize..<bytes.count where position % 3 != 0 {
      bytes[position] = byte
    }
    try bytes.write(to: url)
    let tagger = PlaceTagger(gazetteer: try small.open())
    _ = tagger.mentions(in: Document("An attack in Mosul, Iraq, and Paris, Texas, on Monday."))
  }

  @Test func `a cache that cannot be written is named in the error`() throws {
    let file = small.root.appending(component: "file")
    try Data("x".utf8).write(to: file)
    let error = try #require(throws: GazetteerError.self) {
      try Gazetteer(directory: small.tables, cacheDirectory: file)
    }
    #expect(error.description.contains("cannot write the gazetteer's index below '\(file.path)'"))
  }

  @Test func `a torn table is named in the error`() throws {
    let url = small.tables.appending(component: "places.tsv.gz")
    try Data(contentsOf: url).dropLast(20).write(to: url)
    let error = try #require(throws: GazetteerError.self) { try small.open() }
    #expect(error.description == "'\(url.path)' is not a complete gzip file")
  }

  @Test func `a faulty number in a table is named with its line`() throws {
    try small.write(
      "places",
      """
      geonames_id|name|country|area|lat|lon|population|aliases
      1|A|IQ|1|north|2|3|
      """)
    let error = try #require(throws: GazetteerError.self) { try small.open() }
    #expect(error.description.hasSuffix("places.tsv.gz:2: 'north' is not a number of degrees"))
  }

  @Test func `no unfinished file is left beside the index`() throws {
    _ = try small.open()
    #expect(try files() == 1)
  }

  private func files() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: small.cache.path).count
  }
}
