import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct SubjectAgainTests {
  @Test func `the blast of the next sentence is the one that was told`() throws {
    let reports = try CodedText.reports(
      """
      A suicide bomber attacked a market in Mosul on Tuesday. The explosion shook the town of \
      Kirkuk and killed four people.
      """)
    #expect(reports.map(\.values.event.subEventType) == [.suicideBomb])
  }

  @Test func `the attack in another town is another one`() throws {
    let reports = try CodedText.reports(
      """
      Gunmen attacked a market in Mosul on Tuesday and killed four people. The attack in Basra on \
      Tuesday killed six people.
      """)
    #expect(reports.count == 2)
  }
}
