import IngestKit
import Testing

@testable import IncidentCoding

/// Which group the attackers are, and which of them are its men.
@Suite struct ArmedGroupTests {
  @Test func `the one armed group of the sentence is suspected where no word says who did it`()
    throws
  {
    let actor = try #require(
      CodedText.perpetrators(
        "A teacher was killed in Mosul on Tuesday, a day after rebels came to town."
      )
      .first)
    #expect(actor.text == "rebels")
    #expect(actor.claimStatus == .suspected)
  }

  @Test(arguments: [
    """
    Fighters of the Islamic State attacked a base near Mosul on Monday. On Tuesday the group's \
    gunmen kidnapped three engineers in Tikrit.
    """,
    """
    The Islamic State rules the hills. On Tuesday, bombings at a market in Mosul that were claimed \
    by the group killed five people. Shops were open.
    """,
    """
    The Islamic State (IS), a group of Sunni militants, said it had bombed a market in Mosul on \
    Tuesday. Shops were open.
    """,
    """
    Gunmen shot dead seven men near Mosul on Sunday, police said. The Islamic State later said it \
    was behind the killings.
    """,
  ])
  func `words for a group lead to its name`(text: String) throws {
    let reports = try CodedText.reports(text)
    #expect(reports.last?.values.perpetrators.map(\.canonical) == ["Islamic State"])
  }

  @Test(arguments: [
    "Rebels with ties to the Islamic State killed nine people in Mosul on Tuesday.",
    "Rebels linked to the Islamic State killed nine people in Mosul on Tuesday.",
  ])
  func `with whom the attackers have ties is none of them`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.text) == ["Rebels"])
  }

  @Test func `an attack claimed by a group is its own word`() throws {
    let found = try CodedText.perpetrators(
      "Gunmen killed 145 people in a hall in Mosul on Tuesday, an attack claimed by Islamic State.")
    #expect(found.map(\.text) == ["Islamic State"])
    #expect(found.first?.claimStatus == .claimed)
  }

  @Test func `a find of arms at the scene does not take the claim of the attack`() throws {
    let found = try CodedText.perpetrators(
      """
      Two men shot dead six people in Mosul on Monday. A rifle and a knife were recovered at the \
      scene. Hamas claimed responsibility.
      """)
    #expect(found.first?.text == "Hamas")
    #expect(found.first?.claimStatus == .claimed)
  }

  @Test func `of two groups in the sentence none is suspected`() throws {
    let found = try CodedText.perpetrators(
      "A teacher was killed in Mosul on Tuesday, a day after rebels met with gangs.")
    #expect(found.isEmpty)
  }

  @Test func `whose men they are is what counts`() throws {
    let found = try CodedText.perpetrators(
      "Militants of the Islamic State attacked a bank in Mosul on Tuesday.")
    #expect(found.map(\.kind) == [.organization])
  }

  @Test(arguments: [
    "Militants of the Islamic State attacked a bank in Mosul on Tuesday.",
    "Islamic State militants attacked a bank in Mosul on Tuesday.",
    "Members of the Islamic State attacked a bank in Mosul on Tuesday.",
  ])
  func `the men of a group are listed beside it when asked`(sentence: String) throws {
    var options = CoderOptions()
    options.listsMembers = true
    let report = try #require(
      CodedText.reports(CodedText.story(sentence), options: options).first)
    let found = report.values.perpetrators
    #expect(found.map(\.kind) == [.organization, .generic])
    #expect(found.first?.text == "Islamic State")
    #expect(found.last?.associates == [try #require(found.first?.canonical)])
  }

  @Test func `the rebels are those of the one group that the article names`() throws {
    let found = try CodedText.perpetrators(
      "The militants burned a school in Mosul on Tuesday. The Islamic State said nothing.")
    #expect(found.map(\.kind) == [.organization])
  }

  @Test(arguments: [
    ("Militants burned a school in Mosul on Tuesday. The Islamic State said nothing.", true),
    ("Unknown militants burned a school in Mosul on Tuesday. The Islamic State spoke.", false),
  ])
  func `rebels without an article are those of the only group too`(
    text: String, isOfGroup: Bool
  ) throws {
    #expect(try CodedText.perpetrators(text).contains { $0.kind == .organization } == isOfGroup)
  }

  @Test func `the same gang is the one that was named`() throws {
    let found = try CodedText.reports(
      """
      The Gran Grif gang is blamed for the attack in Cabaret on Monday, in which nine people died. \
      In October 2024 the same gang killed 115 people in Verrettes.
      """
    ).flatMap(\.values.perpetrators)
    #expect(found.map(\.canonical) == ["Gran Grif", "Gran Grif"])
  }

  @Test(arguments: [
    ("Gunmen believed to be members of Al-Shabaab", Actor.ClaimStatus.suspected),
    ("Gunmen suspected of belonging to Al-Shabaab", .suspected),
    ("Gunmen belonging to Al-Shabaab", .reported),
    ("Gunmen linked to Al-Shabaab", .reported),
  ])
  func `whose men the gunmen are may be told behind them`(
    gunmen: String, status: Actor.ClaimStatus
  ) throws {
    let report = try CodedText.report(
      "\(gunmen) attacked a market in Kismayo on Tuesday and killed five people.")
    #expect(report.values.perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [status])
  }

  @Test func `a later sentence tells whose men they were`() throws {
    let report = try CodedText.report(
      """
      Gunmen killed five people at a market in Kismayo on Tuesday. The attackers were members of \
      Al-Shabaab, police said.
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [.attributed])
  }

  @Test(arguments: ["Residents blamed Fulani herders for it.", "Fulani herders were blamed."])
  func `herders who are blamed are the gunmen`(sentence: String) throws {
    let report = try CodedText.report(
      "Gunmen attacked a village near Jos on Tuesday, killing five people. \(sentence)")
    #expect(report.values.perpetrators.map(\.canonical) == ["Fulani herders"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [.suspected])
  }

  @Test func `what stands behind the comma is the same group once more`() throws {
    #expect(
      try CodedText.perpetrators(
        "Five men were killed in Mosul on Tuesday by the Islamic State, a group of Sunni rebels."
      ).map(\.canonical) == ["Islamic State"])
  }

  @Test(arguments: [
    "A car bomb in Mosul on Monday killed two members of the Islamic State.",
    "A bomb in Mosul on Monday killed ten people in a market held by the Islamic State.",
    "A mine near Mosul on Monday killed a man with links to the Islamic State.",
    "A drone strike on Tuesday near Mosul, where the Islamic State rules, killed four men.",
  ])
  func `whose men or houses are hit is not suspected`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).isEmpty)
  }

  @Test func `gunmen who kill a member of a group are not its own`() throws {
    let found = try CodedText.perpetrators(
      "Gunmen shot dead a former member of the Islamic State in Mosul on Monday.")
    #expect(found.map(\.canonical) == ["Unidentified gunmen"])
  }

  @Test func `the holders of a stronghold do not set off the bomb there`() throws {
    let found = try CodedText.perpetrators(
      "A roadside bomb on Monday in Helmand, a Taliban stronghold, killed three soldiers.")
    #expect(found.allSatisfy { $0.claimStatus == .suspected })
  }

  @Test func `a village that bears the name of a group is not meant`() throws {
    let report = try CodedText.report(
      "A bomb killed six people in a Taliban stronghold on Tuesday.")
    #expect(report.values.place == nil)
  }
}
