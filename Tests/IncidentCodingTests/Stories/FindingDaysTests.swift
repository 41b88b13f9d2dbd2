import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct FindingDaysTests {
  private static let attack = """
    Three women were wounded when gunmen fired on a bus in Mosul on Monday. The bus was on its way \
    to the market.
    """

  @Test(arguments: [
    "Police linked the gunmen to the shooting that killed a student on January 21.",
    "The shots were fired near the place where a student was killed in 2014.",
  ])
  func `who is told to have died on an earlier day is none of its dead`(story: String) throws {
    #expect(try CodedText.killed("\(Self.attack) \(story)") == nil)
  }

  @Test func `who died of it later is one of its dead`() throws {
    #expect(try CodedText.killed("\(Self.attack) One of the women died on Tuesday.") == 1)
  }

  @Test func `a figure stays where no other one does`() throws {
    let text = """
      A man was charged on Wednesday with the murder of a student who was shot dead in Mosul. He \
      is said to have killed the student on March 3.
      """
    #expect(try CodedText.killed(text) == 1)
  }

  @Test func `those killed in a year are none of one event's dead`() throws {
    #expect(
      try CodedText.killed("\(Self.attack) At least 47 people have been killed this year.") == nil)
  }

  @Test func `those hit in separate shootings are none of one shooting's`() throws {
    let text = """
      Three men were wounded in separate shootings in Mosul on Monday, police said. A man was shot \
      at a market. His brother was not hurt.
      """
    #expect(try CodedText.wounded(text) == 1)
  }
}
