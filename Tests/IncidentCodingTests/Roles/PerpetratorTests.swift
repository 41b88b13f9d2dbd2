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

  @Test func `who speaks behind a comma is none of those who did it`() throws {
    let found = try perpetrators(
      "Six guards were killed in Mosul on Tuesday by Islamic State militants, police said.")
    #expect(found.map(\.text) == ["Islamic State militants"])
  }

  @Test(arguments: [
    "Rebels attacked soldiers in Mosul on Tuesday, killing five.",
    "Rebels fought a group of soldiers in Mosul on Tuesday, killing five.",
    "Rebels captured on Tuesday a town near Mosul, killing five.",
    "Rebels ambushed a patrol in Mosul, Iraq, on Tuesday, killing five.",
  ])
  func `who is attacked is not who kills behind the comma`(sentence: String) throws {
    #expect(try perpetrators(sentence).map(\.text) == ["Rebels"])
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
    "No group claimed the bombing that killed five people in Mosul on Tuesday.",
    "Five people died in Mosul on Tuesday when a bomb went off, according to a local Kurdish militia.",
    "The Syrian Democratic Forces accused villagers of bombing a market in Mosul on Tuesday.",
  ])
  func `who only tells of it or is nobody has not done it`(sentence: String) throws {
    #expect(
      try perpetrators(sentence).allSatisfy { $0.claimStatus == .unattributed }
        || perpetrators(sentence).map(\.text) == ["villagers"])
  }

  @Test(arguments: [("South Sudan", "Juba"), ("Sudan", "Khartoum")])
  func `a state whose name holds another's has forces of its own`(
    state: String, town: String
  ) throws {
    let found = try perpetrators("\(state)'s army killed nine people in \(town) on Tuesday.")
    #expect(found.map(\.canonical) == ["\(state) (military)"])
  }

  @Test func `whose missiles and drones they were did it`() throws {
    let found = try perpetrators(
      "The toll of a Russian missile and drone attack on Kyiv on Tuesday has risen to 21.")
    #expect(found.map(\.canonical) == ["Russia"])
  }

  @Test func `who tells of a raid has not done it`() throws {
    #expect(
      try perpetrators("Hezbollah said an Israeli raid on a camp killed two fighters in Mosul.")
        .map(\.canonical) == ["Israel"])
  }

  @Test func `who speaks of clashes is no party to them`() throws {
    let found = try perpetrators(
      "Nine men died in clashes between Hamas and Hezbollah in Mosul on Tuesday, police said.")
    #expect(found.map(\.text) == ["Hamas", "Hezbollah"])
  }

  @Test func `whose tank fired is named before it`() throws {
    let found = try perpetrators(
      "An Israeli tank fired at a watchtower in Mosul on Tuesday, wounding two guards.")
    #expect(found.map(\.country) == ["IL"])
  }

  @Test func `those who were hit by one verb did not do what the next tells`() throws {
    let found = try perpetrators(
      "Hamas shot dead three soldiers and torched a bank in Mosul on Tuesday.")
    #expect(found.map(\.text) == ["Hamas"])
  }

  @Test func `who denies that it ever targets civilians denies no attack`() throws {
    let found = try perpetrators(
      "Russia struck a school in Mosul on Tuesday, killing two men. Moscow denies targeting civilians."
    )
    #expect(found.first?.claimStatus == .reported)
  }

  @Test(arguments: [
    "Rebels with ties to the Islamic State killed nine people in Mosul on Tuesday.",
    "Rebels linked to the Islamic State killed nine people in Mosul on Tuesday.",
  ])
  func `with whom the attackers have ties is none of them`(sentence: String) throws {
    #expect(try perpetrators(sentence).map(\.text) == ["Rebels"])
  }

  @Test func `an attack claimed by a group is its own word`() throws {
    let found = try perpetrators(
      "Gunmen killed 145 people in a hall in Mosul on Tuesday, an attack claimed by Islamic State.")
    #expect(found.map(\.text) == ["Islamic State"])
    #expect(found.first?.claimStatus == .claimed)
  }

  @Test func `who came when people were killed is named in the clause of time`() throws {
    let found = try perpetrators(
      "Ninety people were killed in Mosul on Monday when suspected herders invaded the town.")
    #expect(found.map(\.text) == ["suspected herders"])
    #expect(found.first?.claimStatus == .suspected)
  }

  @Test func `a find of arms at the scene does not take the claim of the attack`() throws {
    let found = try perpetrators(
      """
      Two men shot dead six people in Mosul on Monday. A rifle and a knife were recovered at the \
      scene. Hamas claimed responsibility.
      """)
    #expect(found.first?.text == "Hamas")
    #expect(found.first?.claimStatus == .claimed)
  }

  @Test func `who tells of an attack has not made it`() throws {
    let found = try perpetrators(
      """
      In Mosul on Monday a man whose brother is a priest said the gunmen came on horses and opened \
      fire on people.
      """)
    #expect(found.map(\.text) == ["gunmen"])
  }

  @Test func `whom the victims are said to support is not accused`() throws {
    let found = try perpetrators(
      "Soldiers killed nine men in Mosul on Tuesday, who were accused of supporting Hamas.")
    #expect(found.map(\.text) == ["Soldiers"])
  }

  @Test func `who speaks of an attack did not do it`() throws {
    let found = try perpetrators("The rebels condemn the attack on a bank in Mosul on Tuesday.")
    #expect(found.map(\.claimStatus) == [.suspected])
  }

  @Test func `of two groups in the sentence none is suspected`() throws {
    let found = try perpetrators(
      "A teacher was killed in Mosul on Tuesday, a day after rebels met with gangs.")
    #expect(found.isEmpty)
  }

  @Test func `whose men they are is what counts`() throws {
    let found = try perpetrators(
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
    let found = try perpetrators(
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
    #expect(try perpetrators(text).contains { $0.kind == .organization } == isOfGroup)
  }

  @Test func `gunmen in the next sentence did it`() throws {
    let found = try perpetrators(
      "A teacher was shot dead in Mosul on Tuesday. The gunmen fled in a jeep.")
    #expect(found.map(\.text) == ["gunmen"])
  }

  @Test(arguments: [
    "Gunmen burst into a school in Mosul, Iraq, and shot dead seven teachers on Tuesday.",
    "In Mosul, Iraq, gunmen killed six herders on Tuesday.",
  ])
  func `the country of a town attacks nobody`(sentence: String) throws {
    #expect(try perpetrators(sentence).map(\.canonical) == ["Unidentified gunmen"])
  }

  @Test func `drones of paramilitaries are of no army called forces`() throws {
    let found = try perpetrators(
      "Nine people were killed when paramilitary drones struck a market in Mosul on Tuesday.")
    #expect(found.isEmpty)
  }

  @Test func `who speaks for a group that tells of an attack has not done it`() throws {
    let found = try perpetrators(
      """
      A teacher was killed in Mosul on Tuesday, a spokesman for the Kurdistan Workers' Party said.
      """)
    #expect(found.isEmpty)
  }

  @Test func `the army that retook a town is the one that fought for it`() throws {
    let report = try CodedText.report(
      CodedText.story(
        """
        The army said on Monday it had retaken the town of Bara in Sudan after days of heavy \
        fighting with the Rapid Support Forces.
        """))
    #expect(report.values.event.subEventType == .governmentRegainsTerritory)
    #expect(report.values.perpetrators.map(\.canonical) == ["Sudan (military)"])
  }

  @Test func `fire comes from those that are named behind it`() throws {
    let found = try perpetrators(
      "A convoy came under heavy machine-gun fire from rebels near Mosul on Tuesday.")
    #expect(found.map(\.canonical) == ["Unidentified rebels"])
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

  @Test func `who operates a drone has sent it`() throws {
    let found = try perpetrators(
      "A drone operated by the Iraqi police hit a market in Mosul on Tuesday, killing two people.")
    #expect(found.map(\.canonical) == ["Iraq (police)"])
  }

  @Test(arguments: [
    "Turkish strikes and gunfire killed 50 people in Mosul on Tuesday.",
    "A Turkish army-led attack killed 50 people in Mosul on Tuesday.",
  ])
  func `whose attack it is stands before each of its words`(sentence: String) throws {
    #expect(try perpetrators(sentence).compactMap(\.country) == ["TR"])
  }

  @Test func `an air strike is of the only air force that the article tells of`() throws {
    let reports = try CodedText.reports(
      """
      A Turkish air raid killed four people in Mosul, Iraq, on Monday. Nine members of one family \
      died when an air strike hit their house in Kirkuk, Iraq, on Tuesday.
      """)
    #expect(reports.map { $0.values.perpetrators.map(\.canonical) } == [["Turkey"], ["Turkey"]])
  }

  @Test func `of two air forces either may have struck`() throws {
    let reports = try CodedText.reports(
      """
      A Turkish air raid killed four people in Mosul, Iraq, on Monday. An Iranian air raid killed \
      two people in Erbil, Iraq, on Monday. Nine members of one family died when an air strike hit \
      their house in Kirkuk, Iraq, on Tuesday.
      """)
    #expect(reports.last?.values.perpetrators.isEmpty == true)
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

  @Test func `a former soldier is none of the army`() throws {
    #expect(
      try perpetrators("A former soldier shot dead five people in Mosul on Tuesday.").isEmpty)
  }

  @Test func `the jets of a coalition are its own`() throws {
    #expect(
      try perpetrators("Jets of the Saudi-led coalition bombed a port in Mocha on Tuesday.")
        .map(\.canonical) == ["Saudi-led coalition"])
  }

  @Test func `what stands behind the comma is the same group once more`() throws {
    #expect(
      try perpetrators(
        "Five men were killed in Mosul on Tuesday by the Islamic State, a group of Sunni rebels."
      ).map(\.canonical) == ["Islamic State"])
  }

  @Test func `soldiers in the West Bank are Israel's`() throws {
    #expect(
      try perpetrators("Soldiers shot dead five men in Nablus on Tuesday.").map(\.canonical)
        == ["Israel (military)"])
  }

  @Test func `a state's own attack is its deed`() throws {
    #expect(
      try perpetrators("Iran's attack on a base near Mosul on Tuesday killed five people.")
        .map(\.canonical) == ["Iran"])
  }

  @Test func `a "terrorist" attack in quotes names nobody`() throws {
    #expect(
      try perpetrators(
        "Five people died in Mosul on Tuesday in what police called a \"terrorist\" attack."
      ).isEmpty)
  }

  @Test(arguments: [
    ("Hezbollah said that an Israeli raid killed five people in Tyre on Tuesday.", "Israel"),
    ("Hezbollah said Israeli strikes killed five people in Tyre on Tuesday.", "Israel"),
    ("The Taliban said Pakistani shelling killed three men in Kunar on Tuesday.", "Pakistan"),
    (
      "Houthi media reported that U.S. air strikes hit a port on Tuesday, killing five people.",
      "United States"
    ),
    (
      "The Houthis said on Tuesday that U.S. air strikes killed five men in Saada.", "United States"
    ),
  ])
  func `who tells of a strike has not flown it`(sentence: String, attacker: String) throws {
    #expect(try perpetrators(sentence).map(\.canonical) == [attacker])
  }
}
