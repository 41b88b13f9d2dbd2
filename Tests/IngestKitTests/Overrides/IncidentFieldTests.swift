import Testing

@testable import IngestKit

struct IncidentFieldTests {
  private let values = IncidentValues(
    event: EventClass(.attack), evidence: [], confidence: Confidence(overall: 1))

  private func set(_ name: String, _ text: String) throws -> IncidentValues {
    var changed = values
    try #require(IncidentField(name: name)).set(text, in: &changed)
    return changed
  }

  @Test(
    arguments: [
      ("12", 12, 12), ("3-5", 3, 5), ("12+", 12, nil), ("0", 0, 0),
    ] as [(String, Int?, Int?)])
  func `a count is a number, a range or a least number`(text: String, min: Int?, max: Int?) throws {
    let range = try #require(try set("killed", text).casualties?.killed?.range)
    #expect(range.min == min && range.max == max)
  }

  @Test func `an unknown count is not stated`() throws {
    #expect(try set("killed", "unknown").casualties == nil)
  }

  @Test func `a day, a range of days and an open date are read`() throws {
    #expect(try set("when", "2025-03-01").time?.datePrecision == .day)
    let range = try #require(try set("when", "2025-03-01/2025-03-04").time)
    #expect(range.start?.iso == "2025-03-01" && range.end?.iso == "2025-03-04")
    #expect(range.datePrecision == .twoToSixDays)
    #expect(try set("when", "open").time?.datePrecision == .open)
  }

  @Test func `a place is a name or an object of the record's form`() throws {
    #expect(try set("where", "Kirkuk").place?.name == "Kirkuk")
    let place = try #require(
      try set("where", #"{"name":"Kirkuk","country":"IQ","lat":35.5,"lon":44.4}"#).place)
    #expect(place.country == "IQ" && place.latitude == 35.5)
  }

  @Test func `a type is known in any case`() throws {
    #expect(try set("type", "suicide BOMB").event.subEventType == .suicideBomb)
  }

  @Test func `lists are written as in the record`() throws {
    #expect(try set("weapons", #"[{"type":"uav"}]"#).weapons.map(\.type) == [.uav])
    #expect(try set("weapons", "[]").weapons == [])
  }

  @Test(arguments: [
    ("killed", "many"), ("killed", "-3"), ("killed", "5-3"), ("killed", "3-5+"), ("killed", ""),
    ("when", "2025-02-30"), ("when", "2025-03-04/2025-03-01"), ("when", "yesterday"), ("when", "/"),
    ("type", "suicide"), ("status", "maybe"), ("where", "{"), ("weapons", "gun"),
    ("weapons", "[{}]"),
  ])
  func `what is no value says what would be one`(name: String, text: String) throws {
    let field = try #require(IncidentField(name: name))
    var changed = values
    let refusal = #expect(throws: OverrideRefusal.self) { try field.set(text, in: &changed) }
    #expect(refusal?.description.contains("'\(name)' takes \(field.form), not '\(text)'") == true)
    #expect(changed == values)
  }

  @Test func `every field is found by its name`() {
    for field in IncidentField.allCases { #expect(IncidentField(name: field.name) == field) }
    #expect(IncidentField(name: "evidence") == nil)
  }
}
