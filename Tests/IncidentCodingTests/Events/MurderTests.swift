import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct MurderTests {
  @Test func `a murder is none of the bombings that are told beside it`() throws {
    let reports = try CodedText.reports(
      """
      The bishops condemned the murder of six priests in Mosul on Tuesday. They also condemned the \
      bombing of the city by the army on Tuesday.
      """)
    #expect(reports.first?.values.event.subEventType == .attack)
  }

  @Test func `a murder that "and" sets beside bombings is none of them`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        """
        The bombings of the city by the army and the murder of six priests in Mosul on Tuesday were \
        condemned by the bishops.
        """))
    #expect(reports.contains { $0.values.event.subEventType == .attack })
  }

  @Test func `the dead of many years are no incident`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Some 140 people have been killed in Mosul over the past nine years."))
    #expect(reports.isEmpty)
  }

  @Test func `an army bombs from the air`() throws {
    let report = try CodedText.report(
      CodedText.story("The Iraqi army bombed a university in Mosul on Tuesday."))
    #expect(report.values.event.subEventType == .airDroneStrike)
  }
}
