import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TargetTests {
  @Test(arguments: [
    ("Rebels captured Tikrit, the region's largest city, on Tuesday.", ["Tikrit"]),
    (
      "Rebels killed five traders in Mosul on Tuesday, two officials and a local doctor said.",
      ["traders"]
    ),
  ])
  func `what stands behind the comma is no other target`(
    sentence: String, targets: [String]
  ) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.targets.map(\.text) == targets)
  }

  @Test(arguments: [
    ("A girl travelling in a passing car was killed by gunmen in Mosul on Tuesday.", "girl"),
    ("A bomber rammed a car into a convoy in Mosul on Tuesday, killing four people.", "convoy"),
  ])
  func `who travels is hit, and what a car is driven into`(sentence: String, target: String) throws
  {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.targets.contains { $0.text?.contains(target) == true })
    #expect(!report.values.targets.contains { $0.text?.contains("car") == true })
  }

  @Test func `the residence of somebody is hit, and not who lives there`() throws {
    let report = try CodedText.report(
      CodedText.story("The residence of the mayor in Mosul was attacked on Tuesday."))
    #expect(report.values.targets.map(\.kind) == [.facility])
  }

  @Test(arguments: [
    "A missile hit a tanker near Mosul on Monday. The ship, the Tutor, caught fire, police said.",
    "Tribesmen of the Ambulin and Sikin clans attacked a bank in Mosul on Monday.",
  ])
  func `ships and clans are no persons`(text: String) throws {
    let targets = try CodedText.report(CodedText.story(text)).values.targets
    #expect(!targets.contains { ["Tutor", "Ambulin", "Sikin"].contains($0.name) })
  }

  @Test(arguments: [
    ("Gunmen opened fire in a bar in Mosul on Tuesday.", ["bar"]),
    ("A minibus hit a landmine in Mosul on Tuesday.", ["minibus"]),
    ("A suicide bomber struck a funeral in Mosul on Tuesday.", ["funeral"]),
    ("An explosive-laden drone crashed into an oil field in Mosul on Tuesday.", ["oil field"]),
    ("Drones destroyed a bridge in occupied Kherson on Tuesday.", ["bridge"]),
  ])
  func `what was shot at, driven into or struck is hit`(
    sentence: String, expected: [String]
  ) throws {
    #expect(try targets(sentence).map(\.text) == expected)
  }

  @Test(arguments: [
    "Gunmen attacked a group of traders in Mosul on Tuesday.",
    "Gunmen shot five of the traders in Mosul on Tuesday.",
  ])
  func `those whom "of" names are who was hit`(sentence: String) throws {
    #expect(try targets(sentence).map(\.text) == ["traders"])
  }

  @Test(arguments: [
    "Gunmen clashed with soldiers in Mosul on Tuesday.",
    "Gunmen fought soldiers in Mosul on Tuesday.",
  ])
  func `the other side of a fight is hit`(sentence: String) throws {
    #expect(try targets(sentence).map(\.text) == ["soldiers"])
  }

  @Test func `the storeys of a house are no number of houses`() throws {
    let targets = try targets(
      "A missile destroyed a nine-storey apartment block in Mosul on Monday.")
    let block = try #require(targets.first { $0.text?.hasSuffix("block") ?? false })
    #expect(block.text == "nine-storey apartment block")
    #expect(block.number == nil)
  }

  private func targets(_ text: String) throws -> [Target] {
    try CodedText.report(CodedText.story(text)).values.targets
  }

  @Test func `names behind a plural noun are persons of their own`() throws {
    let found = try targets(
      "Gunmen killed priests Ignacio Romero, Carlos Duarte and Pablo Ruiz in Mosul on Tuesday.")
    #expect(found.map(\.name) == ["Ignacio Romero", "Carlos Duarte", "Pablo Ruiz"])
    #expect(found.allSatisfy { $0.description == "priests" && $0.kind == .person })
  }

  @Test(arguments: [
    ("It caused heavy damage.", Target.Effect.damaged), ("It caused no damage.", .undamaged),
    ("The building was destroyed.", .destroyed),
  ])
  func `what a blast did is read from the sentences behind it`(
    sentence: String, effect: Target.Effect
  ) throws {
    let found = try targets("A bomb exploded at a bank in Mosul on Tuesday. \(sentence)")
    #expect(found.first?.effect == [effect])
  }

  @Test(arguments: [
    "Senator Ann Smith's assassination in Mosul on Tuesday was condemned.",
    "Ann Smith, who owned a bakery in Mosul, was murdered on Tuesday by militants.",
    "The murder of Ann Smith in Mosul on Tuesday was condemned.",
  ])
  func `whoever is murdered is found before and behind the word`(text: String) throws {
    #expect(try targets(text).first?.name == "Ann Smith")
  }

  @Test func `an attack on a home aims at whoever lives there`() throws {
    let found = try targets("Gunmen attacked the home of Senator Ann Smith in Mosul on Tuesday.")
    #expect(found.map(\.kind) == [.facility, .person])
    #expect(found.last?.name == "Ann Smith")
  }

  @Test func `mentions of the same people are one target`() throws {
    let found = try targets(
      "Gunmen killed six Catholic priests in Mosul on Tuesday. The priests were shot dead at home.")
    #expect(found.map(\.text) == ["Catholic priests"])
    #expect(found.first?.number?.best == 6)
  }

  @Test func `another bus is another target`() throws {
    let found = try targets(
      "Rebels burned a bus and another bus in Mosul on Tuesday.")
    #expect(found.count == 2)
  }

  @Test func `victims get the names by which they are identified`() throws {
    let found = try targets(
      "Gunmen killed a man in Mosul on Tuesday. The victim was identified as Bob Jones.")
    #expect(found.first?.name == "Bob Jones")
  }

  @Test func `what a person is may be told with another mention of the name`() throws {
    let found = try targets(
      "Ann Smith was shot dead in Mosul on Tuesday. Senator Ann Smith was on her way home.")
    #expect(found.first?.type == .politicalFigure)
  }

  @Test func `the headquarters of a party is no military facility`() throws {
    let found = try targets("A bomb exploded at the headquarters of the Liberal Party in Mosul.")
    #expect(found.first?.type == .organizationOffice)
  }

  @Test func `whoever he is was named just before`() throws {
    let found = try targets("Bob Jones went home in Mosul on Tuesday. He was shot dead there.")
    #expect(found.first?.name == "Bob Jones")
  }

  @Test func `a surname stands for the only full name that has it`() throws {
    let found = try targets(
      "Smith was shot dead in Mosul on Tuesday. Ann Mary Smith had been a teacher.")
    #expect(found.first?.name == "Ann Mary Smith")
  }

  @Test(arguments: [
    "Bob Jones, assistant secretary of the Workers' Movement (WM) was murdered in Mosul on Monday.",
    "Militants condemned the murder of leftist Iraqi leader Bob Jones in Mosul on Monday.",
  ])
  func `what is said of a victim hides no name`(text: String) throws {
    #expect(try targets(text).first?.name == "Bob Jones")
  }

  @Test func `names are read in capitals too`() throws {
    let report = try CodedText.report(
      """
      BAGHDAD, 10 MAR 26 (AFP) -- [TEXT] BOB JONES, 45, A FORMER MAYOR, WAS MURDERED IN MOSUL ON \
      TUESDAY.
      """)
    #expect(report.values.targets.first?.name == "BOB JONES")
  }

  @Test func `a list of names goes on behind what is said of the first`() throws {
    let found = try targets(
      """
      The murder of journalist Bob Jones, director of a newspaper, and Ann Smith in Mosul on \
      Monday was condemned.
      """)
    #expect(found.map(\.name) == ["Bob Jones", "Ann Smith"])
  }

  @Test func `the wounded are named in a list`() throws {
    let found = try targets(
      """
      Gunmen wounded three people in Mosul on Monday. The wounded were 19-year-old Bob Jones, \
      30-year-old Ann Smith, and Carl Brown.
      """)
    #expect(found.compactMap(\.name) == ["Bob Jones", "Ann Smith", "Carl Brown"])
  }

  @Test func `what came under fire is the target, and the one of the ambush before`() throws {
    let reports = try CodedText.reports(
      """
      PESHAWAR, Pakistan (AFP) - Militants ambushed a military convoy in northwest Pakistan on \
      Tuesday, killing 11 soldiers. The convoy came under fire from both sides of a road in Orakzai \
      district, officials said. Shops were open.
      """)
    #expect(reports.count == 1)
    #expect(reports.first?.values.place?.name == "Orakzai")
  }

  @Test func `men and women who are hit are no attackers`() throws {
    let found = try targets("Nine people died in an attack on men and women in Mosul on Monday.")
    #expect(found.allSatisfy { $0.canonical == nil })
    #expect(found.map(\.text).contains("men"))
  }

  @Test(arguments: [
    ("Several mortar rounds were fired at the airport in Mosul on Monday.", "airport"),
    ("Rebels fired mortar rounds at the airport in Mosul on Monday.", "airport"),
    ("Gunmen opened fire at a minibus in Mosul on Monday, killing two people.", "minibus"),
    ("Gunmen burst into a school in Mosul on Monday, shooting dead a teacher.", "school"),
    ("Shelling of the last hospital in Mosul killed a nurse on Monday.", "hospital"),
    ("Shelling of the city's last hospital killed a nurse in Mosul on Monday.", "hospital"),
  ])
  func `what is aimed at is hit`(sentence: String, target: String) throws {
    #expect(try targets(sentence).map(\.text).contains(target))
  }

  @Test(arguments: [
    "In Agusan del Sur, two men were killed and a guard was wounded by gunmen on Monday.",
    "A drone hit a car in Mosul on Monday, killing a man, the state-run Daily News Agency reports.",
  ])
  func `who speaks and where are no targets`(sentence: String) throws {
    let found = try targets(sentence).map(\.text)
    #expect(!found.contains("Sur"))
    #expect(!found.contains { $0?.hasPrefix("state-run") ?? false })
  }

  @Test(arguments: [
    ("A guard at the bank was killed in Mosul on Monday.", "guard"),
    ("Gunmen attacked a girls' boarding school in Mosul on Monday.", "school"),
  ])
  func `what a noun belongs to is no target beside it`(sentence: String, target: String) throws {
    #expect(try targets(sentence).map(\.text) == [target])
  }

  @Test(arguments: [
    ("A teacher who lived in town was shot dead in Mosul on Monday.", "teacher"),
    ("A man who worked for the mayor was shot dead in Mosul on Monday.", "man"),
  ])
  func `the subject of a verb stands before its relative clause`(
    sentence: String, target: String
  ) throws {
    #expect(try targets(sentence).map(\.text) == [target])
  }

  @Test(arguments: [
    ("At least seven soldiers and three civilians were killed in Mosul on Monday.", 2),
    ("Two soldiers, a teacher and three civilians were killed in Mosul on Monday.", 3),
  ])
  func `all whom a list counts in words are hit`(sentence: String, count: Int) throws {
    #expect(try targets(sentence).count == count)
  }

  @Test(arguments: [
    ("Strikes were then launched on rebel positions near Mosul on Monday.", "rebel positions"),
    ("An attack was launched on a bank in Mosul on Monday, killing five people.", "bank"),
    ("Drone attacks were launched by the Houthis at two ships near Mosul on Monday.", "ships"),
  ])
  func `what an attack is launched on is hit`(sentence: String, target: String) throws {
    let reports = try CodedText.reports(CodedText.story(sentence))
    #expect(reports.map { $0.values.targets.first?.text } == [target])
  }

  @Test func `the country before two adjectives only describes what is hit`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels targeted a US diplomatic and logistics facility in Mosul on Monday."))
    #expect(report.values.targets.map(\.text) == ["facility"])
  }

  @Test(arguments: [
    (
      "Four people, including a girl, were found shot dead in Mosul on Monday.", ["people", "girl"]
    ),
    (
      "Four members of a family, including a baby, were shot dead in Mosul on Monday.",
      ["members", "baby"]
    ),
    (
      "A bomb killed four children in Mosul on Monday, a rebel group and local media said.",
      ["children"]
    ),
  ])
  func `some of those who were hit are told by themselves`(
    sentence: String, targets: [String]
  ) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.targets.map(\.text) == targets)
    #expect(report.values.perpetrators.isEmpty)
  }

  @Test func `a man of some nation who is shot is no attacker`() throws {
    let report = try CodedText.report(
      "A Palestinian man was shot dead by Israeli settlers near Nablus on Monday.")
    #expect(report.values.targets.map(\.canonical) == [nil])
    #expect(report.values.event.subEventType == .attack)
  }

  @Test func `a truck that strikes a mine is hit, and who is in it did not strike`() throws {
    let report = try CodedText.report(
      "A truck carrying soldiers struck a landmine near Mosul on Monday, killing two of them.")
    #expect(report.values.targets.map(\.text) == ["truck"])
    #expect(report.values.perpetrators.isEmpty)
  }
}
