import Testing

@testable import IncidentCoding

struct CountryTallyTests {
  @Test func `the heaviest country wins, then the first by its code`() {
    var tally = CountryTally()
    tally.add(3, to: "SY")
    tally.add(2, to: "IQ")
    tally.add(1, to: "IQ")
    #expect(tally.heaviest == "IQ")
    #expect(tally.countries == ["SY", "IQ"])
  }

  @Test func `a country that weighs nothing is only named`() {
    var tally = CountryTally()
    tally.add(0, to: "US")
    #expect(tally.heaviest == nil)
    #expect(tally.countries == ["US"])
  }
}
