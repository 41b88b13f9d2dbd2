import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct PerpetratorTests {
  private func perpetrators(_ sentence: String) throws -> [Actor] {
    try CodedText.report(CodedText.story(sentence)).values.perpetrators
  }

  @Test(arguments: [
    "On 5 March unidentified men threw a grenade at a bank in Mosul.",
    "At least one gunman opened fire on a bank in Mosul on Tuesday.",
  ])
  func `a date or a number before the subject does not hide it`(sentence: String) throws {
    #expect(try perpetrators(sentence).first?.claimStatus == .reported)
  }

  @Test func `the one armed group of the sentence is suspected where no word says who did it`()
    throws
  {
    let actor = try #require(
      perpetrators("A teacher was killed in Mosul on Tuesday, a day after rebels came to town.")
        .first)
    #expect(actor.text == "rebels")
    #expect(actor.claimStatus == .suspected)
  }

  @Test func `of two groups in the sentence none is suspected`() throws {
    let found = try perpetrators(
      "A teacher was killed in Mosul on Tuesday, a day after rebels met with gangs.")
    #expect(found.isEmpty)
  }
}
