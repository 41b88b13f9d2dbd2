import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryTimesTests {
  @Test(arguments: [
    "Gunmen shot dead a teacher in Mosul on Monday. A man was arrested on Wednesday.",
    "A man was charged on Wednesday after gunmen shot dead a teacher in Mosul on Monday.",
    "Gunmen shot dead a teacher in Mosul on Monday, police said on Wednesday.",
    "Gunmen shot dead a teacher in Mosul. It happened on Monday. The weather was fine.",
    "Gunmen shot dead a teacher in Mosul last week. It happened on Monday, March 2.",
  ])
  func `the day is that of the event, not of what came after`(text: String) throws {
    let day = try CodedText.report(text).values.time?.start
    #expect(
      [CalendarDay(isoPrefix: "2026-03-09"), CalendarDay(isoPrefix: "2026-03-02")].contains(day))
  }

  @Test func `a date beside a weekday is the more exact one`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen shot dead a teacher in Mosul on Tuesday (March 3)."))
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-03"))
  }

  @Test func `an hour without a day is no date`() throws {
    let report = try CodedText.report(
      """
      Gunmen shot dead a teacher in Mosul on Monday. The shooting happened around 9 p.m. near a \
      school.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }
}
