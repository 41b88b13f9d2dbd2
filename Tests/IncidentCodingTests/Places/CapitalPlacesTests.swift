import Testing

@testable import IncidentCoding

@Suite struct CapitalPlacesTests {
  private func places(_ text: String) throws -> [String] {
    try CodedText.resources.get().placeTagger
      .mentions(in: Document(text), hints: PlaceHints(country: nil, dateline: nil)).map(\.name)
  }

  @Test(arguments: [
    "A BOMB EXPLODED IN BAGHDAD. THE MINISTER SPOKE IN ADVANCE OF HIS EFFORT.",
    "A BOMB EXPLODED IN BAGHDAD. GENERAL GUSTAVO ALVAREZ MARTINEZ WAS NOT THERE.",
    "A CAR BOMB EXPLODED IN BAGHDAD IN FRONT OF THE BANK.",
    "A BOMB EXPLODED IN BAGHDAD. ORLANDO AREVALOS WAS NOT THERE.",
  ])
  func `words and surnames are no towns of another country`(text: String) throws {
    #expect(try places(text) == ["Baghdad"])
  }

  @Test func `towns of the country at hand and cities abroad are`() throws {
    #expect(try places("A BOMB EXPLODED IN TIKRIT, IRAQ, AND ONE IN MADRID.").contains("Madrid"))
    #expect(try places("A BOMB EXPLODED IN TIKRIT, IRAQ.").contains("Tikrīt"))
  }
}
