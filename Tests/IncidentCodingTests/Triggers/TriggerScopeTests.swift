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

  @Test func `a government that is blamed is not attacked`() throws {
    let blamed = "Armed groups have targeted Baghdad for backing the coalition, a lawmaker said."
    #expect(try reports(blamed).isEmpty)
    #expect(try !reports("Armed groups targeted Baghdad on Tuesday, a lawmaker said.").isEmpty)
  }

  @Test func `a missile that breaks up is no crowd`() throws {
    let kinds = try reports("A rocket broke up in mid-air over Mosul on Tuesday.")
      .map(\.values.event.subEventType)
    #expect(!kinds.contains(.protestWithIntervention))
  }

  @Test func `shells land, and so do aircraft`() throws {
    let shells = "Three mortar rounds landed near the airport of Mosul on Tuesday."
    #expect(try reports(shells).map(\.values.event.subEventType) == [.shelling])
    #expect(try reports("A military helicopter landed near Mosul on Tuesday.").isEmpty)
  }

  @Test func `a mere strike is one from the air where the text tells of such`() throws {
    let reports = try reports(
      "The United States bombed Iraq for weeks. One of its strikes, on March 5, hit the port of Basra."
    )
    #expect(reports.contains { $0.values.time?.start?.iso == "2026-03-05" })
  }

  @Test func `who fought in a war is told of by no event`() throws {
    let found = try reports(
      "A militia that fought beside the army in the war of 2020 moved its base to Mosul on Tuesday."
    )
    #expect(!found.contains { $0.values.event.subEventType == .armedClash })
  }

  @Test func `who answers with air strikes flies them`() throws {
    #expect(try !reports("Turkey answered with air strikes on Mosul.").isEmpty)
  }

  @Test(arguments: [
    "An elder said the extremists had left Mosul without a shot on Friday night.",
    "The Islamic State has vowed to keep up attacks in Mosul, an official said on Tuesday.",
    "Murders in Mosul had fallen to their lowest level in years by Tuesday, militants said.",
  ])
  func `what nobody did is no event`(sentence: String) throws {
    #expect(try reports(sentence).isEmpty)
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

  @Test(arguments: [
    "A court in Mosul said on Tuesday that a man was found guilty of the gun attack.",
    "Guards said the man was found hiding in a boat near a gun shop in Mosul on Tuesday.",
  ])
  func `somebody who is found is no weapon`(sentence: String) throws {
    let kinds = try reports(sentence).map(\.values.event.subEventType)
    #expect(!kinds.contains(.disruptedWeaponsUse))
  }

  @Test func `who also destroys weapons in an attack has attacked`() throws {
    let reports = try reports(
      "Rebels attacked an airport near Mosul on Tuesday and destroyed rocket launchers there.")
    #expect(!reports.contains { $0.values.event.subEventType == .disruptedWeaponsUse })
  }

  @Test func `an invasion of years ago is no incident, and one in the headlines is`() throws {
    let past = "Militias were mostly formed following the US invasion of Iraq in 2003."
    #expect(try CodedText.reports(past).isEmpty)
    let news = try CodedText.reports(
      "Turkish military and Islamic groups invasion in northern Syria")
    #expect(news.map(\.values.event.subEventType) == [.armedClash])
  }
}
