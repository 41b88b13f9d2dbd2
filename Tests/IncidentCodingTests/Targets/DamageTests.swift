import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct DamageTests {
  @Test(arguments: [
    "A bomb exploded at a bank in Mosul on Monday. The blast destroyed a school.",
    "A bomb exploded at a bank in Mosul on Monday, destroying a school.",
    "A bomb exploded at a bank in Mosul on Monday. A school was destroyed.",
  ])
  func `what a blast destroys beside its mark is hit`(text: String) throws {
    let targets = try CodedText.report(CodedText.story(text)).values.targets
    let school = try #require(targets.first { $0.text == "school" })
    #expect(school.effect == [.destroyed])
  }

  @Test func `what might be destroyed is not hit`() throws {
    let targets = try CodedText.report(
      CodedText.story(
        "A bomb exploded at a bank in Mosul on Monday. It could have destroyed a school.")
    ).values.targets
    #expect(!targets.contains { $0.text == "school" })
  }
}
