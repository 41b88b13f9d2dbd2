import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryPlacesTests {
  @Test func `the town of the local police is where it happened`() throws {
    let report = try CodedText.report(
      """
      A man was shot dead outside a shop on Monday night, Fresno police said. The weather was fine. \
      Nobody knew why.
      """)
    #expect(report.values.place?.name == "Fresno")
  }

  @Test func `without a place it is the country that the victims come from`() throws {
    let report = try CodedText.report("More than 60 Syrians killed today")
    #expect(report.values.place?.country == "SY")
  }

  @Test func `a place line of another town does not part an event`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        """
        BAGHDAD, Iraq (AFP) -- Five people were wounded when a bomb exploded. \
        The bomb exploded in Mosul and wounded five people.
        """))
    #expect(reports.count == 1)
  }
}
