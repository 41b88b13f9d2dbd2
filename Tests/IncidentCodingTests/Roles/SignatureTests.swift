import IngestKit
import Testing

@testable import IncidentCoding

/// Who did it where nobody says so outright, or says it in a word or two.
@Suite struct SignatureTests {
  private static let attack = "Gunmen shot dead six people in Mosul on Tuesday."

  @Test(arguments: [
    "The Islamic State has claimed similar attacks in the past.",
    "No group claimed it, but the Islamic State often carries out such attacks.",
    "The shooting bore the hallmarks of the Islamic State.",
  ])
  func `a group that does such things is suspected`(sentence: String) throws {
    let actor = try #require(CodedText.perpetrators("\(Self.attack) \(sentence)").first)
    #expect(actor.canonical == "Islamic State")
    #expect(actor.claimStatus == .suspected)
  }

  @Test(arguments: [
    "The Islamic State admitted that attack.",
    "The Islamic State admitted carrying out the attack.",
    "The Islamic State said it had aimed at a base.",
  ])
  func `who admits it has claimed it`(sentence: String) throws {
    let actor = try #require(CodedText.perpetrators("\(Self.attack) \(sentence)").first)
    #expect(actor.claimStatus == .claimed)
  }

  @Test func `two that blame one another are both suspected`() throws {
    let text = """
      A convoy came under fire near Mosul on Tuesday and a driver was wounded. The Iraqi army and \
      the Islamic State blame one another.
      """
    let actors = try CodedText.perpetrators(text)
    #expect(actors.map(\.claimStatus) == [.suspected, .suspected])
  }

  @Test func `suspected members make a suspected group`() throws {
    let actors = try CodedText.perpetrators(
      "Suspected members of the Islamic State ambushed a police convoy in Mosul on Tuesday.")
    #expect(actors.map(\.claimStatus) == [.suspected])
  }

  @Test func `an alleged shooting has a suspect, whatever came of it`() throws {
    let actors = try CodedText.perpetrators(
      "Marines allegedly opened fire on a boat off Basra, Iraq, on Tuesday, killing three fishermen."
    )
    #expect(actors.map(\.claimStatus) == [.suspected])
  }

  @Test func `soldiers and their allies act together`() throws {
    let actors = try CodedText.perpetrators(
      "Soldiers and allied tribal militiamen recaptured a village near Mosul on Tuesday.")
    #expect(actors.count == 2)
  }

  @Test func `a city falls to those who take it`() throws {
    let report = try CodedText.report(
      CodedText.story("The city of Mosul in Iraq fell to the Islamic State on Tuesday."))
    #expect(report.values.perpetrators.map(\.canonical) == ["Islamic State"])
    #expect(!report.values.targets.contains { $0.text?.contains("Islamic") == true })
  }

  @Test func `collaborators of a group are not the group`() throws {
    let actors = try CodedText.perpetrators(
      "Two Islamic State collaborators were shot dead in Mosul on Tuesday.")
    #expect(!actors.contains { $0.canonical == "Islamic State" })
  }

  @Test func `an army that tells of the enemy's dead flew the strike`() throws {
    let actors = try CodedText.perpetrators(
      "The Israeli military said an airstrike in Tyre, Lebanon, on Tuesday killed two Hezbollah fighters."
    )
    #expect(actors.map(\.canonical) == ["Israel (military)"])
    #expect(actors.map(\.claimStatus) == [.claimed])
  }

  @Test(arguments: [
    "The Israeli military said it had carried out an air strike on militants in the compound.",
    "The Israeli military said it had struck militants in the compound.",
  ])
  func `an army's own account belongs to the strike that was told`(sentence: String) throws {
    let reports = try CodedText.reports(
      CodedText.story(
        "At least 28 people were killed in an Israeli airstrike on a school in Tyre, Lebanon, on "
          + "Tuesday. " + sentence))
    #expect(reports.count == 1)
    #expect(reports.first?.values.perpetrators.map(\.claimStatus) == [.claimed])
    #expect(reports.first?.values.perpetrators.first?.canonical == "Israel (military)")
  }

  @Test func `a claim that is taken back is a denial`() throws {
    let actors = try CodedText.perpetrators(
      "The Islamic State said it had carried out an attack in Mosul on Tuesday in which six people "
        + "were killed, but later retracted the claim.")
    #expect(actors.map(\.claimStatus) == [.denied])
  }

  @Test func `a denial is of what a group was said to have done`() throws {
    let reports = try CodedText.reports(
      """
      Fighters of the Islamic State attacked a camp near Mosul on Saturday, killing eleven people. \
      The same camp was the scene of a massacre in February 2022, in which more than 60 people \
      perished. A spokesman for the Islamic State rejected the accusation.
      """)
    #expect(reports.map { $0.values.perpetrators.first?.claimStatus } == [.denied, nil])
  }

  @Test func `whom a militia was formed to fight is not suspected`() throws {
    let actors = try CodedText.perpetrators(
      "A blast in Mosul on Tuesday killed five members of a force formed to defend the town from "
        + "the Islamic State.")
    #expect(actors.isEmpty)
  }

  @Test func `the other side does not take the place of those who did it`() throws {
    let report = try CodedText.report(
      """
      Insurgents stormed an army camp in Mosul on Tuesday. The Iraqi army said its forces had \
      neutralised 13 terrorists and that an attempted infiltration had been repelled.
      """)
    #expect(!report.values.perpetrators.contains { $0.country == "IQ" })
  }

  @Test func `what a town is known for is no suspicion`() throws {
    let actors = try CodedText.perpetrators(
      "In Mosul, which the Islamic State had besieged for years, shells fell on a market on Tuesday "
        + "and killed two people.")
    #expect(actors.isEmpty)
  }

  @Test func `the militants are those whom the paragraph has named`() throws {
    let reports = try CodedText.reports(
      """
      The Kurdistan Workers' Party denied on Monday that its men had left the mountains.

      The government has promised total war on the Islamic State. On Tuesday, the militants stormed \
      an army base near Mosul, killing five soldiers.
      """)
    #expect(
      reports.last?.values.perpetrators.map(\.canonical) == ["Islamic State"])
  }

  @Test func `those without aircraft speak of the strike`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        "A strike hit a well near Mosul, Iraq, on Tuesday. The Islamic State says that it killed "
          + "seven civilians."))
    #expect(reports.first?.values.perpetrators.isEmpty == true)
  }

  @Test func `a name may hold that of a capital`() throws {
    let actors = try CodedText.perpetrators(
      "Members of the Santa Rosa de Lima gang shot dead five people in Irapuato, Mexico, on Tuesday."
    )
    #expect(!actors.contains { $0.country == "PE" })
  }

  @Test func `what a minister attributes to a group is attributed`() throws {
    let actors = try CodedText.perpetrators(
      "A truck blew up in Mosul on Tuesday and killed a driver. Minister Ann Smith attributed the "
        + "bomb to the Islamic State.")
    #expect(actors.map(\.claimStatus) == [.attributed])
  }

  @Test func `elements of a group are the group`() throws {
    let actors = try CodedText.perpetrators(
      "On Tuesday elements of the Islamic State killed nine soldiers in Mosul.")
    #expect(actors.map(\.claimStatus) == [.reported])
  }
}
