import Testing

@testable import IncidentCoding

@Suite struct GeocoderTests {
  let small: SmallGazetteer
  let geocoder: Geocoder

  init() throws {
    small = try SmallGazetteer()
    geocoder = Geocoder(gazetteer: try small.open())
  }

  @Test(arguments: [
    ("Hit town, Anbar province", "Iraq", "geonames:95788"),
    ("in the city of al-Qa’im", "IQ", "geonames:99347"),
    ("Mosul", "Iraq", "geonames:99072"),
    ("Deir Hafer", "Syria", "geonames:170794"),
    ("An Nuaymah village, Idlib governorate", "Syria", "geonames:172408"),
    ("Springfield, Illinois", "United States", "geonames:4250542"),
    ("Anbar province", "Iraq", "geonames-admin1:IQ.01"),
    ("an unnamed hamlet", "Syria", "country:SY"),
    ("Mosul, Iraq", "", "geonames:99072"),
  ])
  func `a description means one point`(text: String, country: String, id: String) throws {
    let country = country.isEmpty ? nil : country
    let mention = geocoder.best(description: Document(text), country: country)
    #expect(mention?.gazetteerID == id)
  }

  @Test func `a place in another country is not taken`() throws {
    let mention = geocoder.best(description: Document("Paris"), country: "Iraq")
    #expect(mention?.gazetteerID == "country:IQ")
  }

  @Test func `nothing is known of nothing`() throws {
    #expect(geocoder.best(description: Document("somewhere"), country: nil) == nil)
  }
}
