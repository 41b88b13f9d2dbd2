import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TriggerScopeTests {
  private func reports(_ sentence: String) throws -> [Report] {
    try CodedText.reports(CodedText.story(sentence))
  }

  @Test func `both are victims of a verb of its own`() throws {
    let report = try #require(
      reports("Two policemen were both shot dead in Mosul on Tuesday.").first)
    #expect(report.values.casualties?.killed?.range.best == 2)
  }

  @Test func `both attacks are those told before`() throws {
    let reports = try CodedText.reports(
      """
      A bomb killed two people in Mosul on Monday. Another one killed three people in Kirkuk on \
      Monday. The Islamic State claimed both attacks.
      """)
    #expect(reports.count == 2)
  }

  @Test(arguments: [
    "Ann Smith, 34, disappeared near a militant camp in Mosul on Tuesday.",
    "Two men who disappeared near a militant camp in Mosul on Tuesday were journalists.",
  ])
  func `a person with an age or a relative clause may disappear`(sentence: String) throws {
    let report = try #require(reports(sentence).first)
    #expect(report.values.event.subEventType == .abduction)
  }

  @Test func `papers that disappear were not abducted`() throws {
    let found = try reports(
      "Her papers disappeared near a militant camp in Mosul on Tuesday.")
    #expect(found.isEmpty)
  }

  @Test func `what is done to the dead is no event of its own`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        "Gunmen killed two men in Mosul on Monday and set their bodies alight, police said."))
    #expect(reports.map(\.values.event.subEventType) == [.attack])
  }
}
