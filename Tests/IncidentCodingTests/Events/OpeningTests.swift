import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct OpeningTests {
  @Test(arguments: [
    "Separately, a roadside bomb struck a police van in Kirkuk, wounding three officers.",
    "In a separate incident, gunmen ambushed a convoy in Kirkuk, wounding three soldiers.",
    "Earlier this month, gunmen raided a farm in Kirkuk province and wounded three farmers.",
    "On the same day, a convoy was ambushed in Kirkuk, leaving three soldiers wounded.",
    "Earlier in the week, a convoy was ambushed in Kirkuk, leaving three soldiers wounded.",
  ])
  func `a sentence that turns to another event tells of one`(sentence: String) throws {
    let reports = try CodedText.reports(
      CodedText.story(
        """
        Gunmen attacked a market in Mosul on Monday, killing 12 people, the army said. It had been \
        the scene of protests. Residents fled in panic.

        \(sentence)
        """))
    #expect(reports.count == 2)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [12, nil])
    #expect(reports.last?.values.casualties?.wounded?.range.best == 3)
  }

  @Test func `a story that opens earlier this week is one story`() throws {
    let reports = try CodedText.reports(
      """
      Gunmen attacked a market in Mosul. Earlier this week, the gunmen killed 12 people there. The \
      attack was condemned.
      """)
    #expect(reports.count == 1)
  }

  @Test func `rockets that are fired hours later are another attack`() throws {
    let reports = try CodedText.reports(
      """
      A car bomb killed two people outside a bank in Mosul on Monday. Hours later, rockets were \
      fired at a fuel depot in Mosul.
      """)
    #expect(reports.map(\.values.weapons).map { $0.map(\.type) } == [[.vbied], [.rocket]])
  }

  @Test func `what happened earlier in the day is another attack of that day`() throws {
    let reports = try CodedText.reports(
      """
      Three workers were killed on Monday when a drone hit their vehicle in Mosul. Earlier in the \
      day shelling of the town had wounded a woman.
      """)
    #expect(reports.map(\.values.event.subEventType) == [.airDroneStrike, .shelling])
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [3, nil])
    #expect(Set(reports.map(\.values.time?.start?.iso)) == ["2026-03-09"])
  }
}
