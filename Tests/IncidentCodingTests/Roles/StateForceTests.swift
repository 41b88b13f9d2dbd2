import IngestKit
import Testing

@testable import IncidentCoding

/// Which state the attackers, their weapons and their attacks are of.
@Suite struct StateForceTests {
  @Test(arguments: [("South Sudan", "Juba"), ("Sudan", "Khartoum")])
  func `a state whose name holds another's has forces of its own`(
    state: String, town: String
  ) throws {
    let found = try CodedText.perpetrators(
      "\(state)'s army killed nine people in \(town) on Tuesday.")
    #expect(found.map(\.canonical) == ["\(state) (military)"])
  }

  @Test func `whose missiles and drones they were did it`() throws {
    let found = try CodedText.perpetrators(
      "The toll of a Russian missile and drone attack on Kyiv on Tuesday has risen to 21.")
    #expect(found.map(\.canonical) == ["Russia"])
  }

  @Test func `whose tank fired is named before it`() throws {
    let found = try CodedText.perpetrators(
      "An Israeli tank fired at a watchtower in Mosul on Tuesday, wounding two guards.")
    #expect(found.map(\.country) == ["IL"])
  }

  @Test func `drones of paramilitaries are of no army called forces`() throws {
    let found = try CodedText.perpetrators(
      "Nine people were killed when paramilitary drones struck a market in Mosul on Tuesday.")
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

  @Test func `who operates a drone has sent it`() throws {
    let found = try CodedText.perpetrators(
      "A drone operated by the Iraqi police hit a market in Mosul on Tuesday, killing two people.")
    #expect(found.map(\.canonical) == ["Iraq (police)"])
  }

  @Test(arguments: [
    "Turkish strikes and gunfire killed 50 people in Mosul on Tuesday.",
    "A Turkish army-led attack killed 50 people in Mosul on Tuesday.",
  ])
  func `whose attack it is stands before each of its words`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).compactMap(\.country) == ["TR"])
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

  @Test func `a former soldier is none of the army`() throws {
    #expect(
      try CodedText.perpetrators("A former soldier shot dead five people in Mosul on Tuesday.")
        .isEmpty)
  }

  @Test func `the jets of a coalition are its own`() throws {
    #expect(
      try CodedText.perpetrators(
        "Jets of the Saudi-led coalition bombed a port in Mocha on Tuesday."
      )
      .map(\.canonical) == ["Saudi-led coalition"])
  }

  @Test func `soldiers in the West Bank are Israel's`() throws {
    #expect(
      try CodedText.perpetrators("Soldiers shot dead five men in Nablus on Tuesday.").map(
        \.canonical)
        == ["Israel (military)"])
  }

  @Test func `a state's own attack is its deed`() throws {
    #expect(
      try CodedText.perpetrators(
        "Iran's attack on a base near Mosul on Tuesday killed five people."
      )
      .map(\.canonical) == ["Iran"])
  }

  @Test func `an army strikes in the present tense too, where the dead are counted`() throws {
    let report = try #require(
      try CodedText.reports("The Nigerian army strikes bandits near Kano, killing ten.").first)
    #expect(report.values.perpetrators.map(\.canonical) == ["Nigeria (military)"])
    #expect(report.values.targets.map(\.text) == ["bandits"])
  }

  @Test(arguments: ["British", "French", "Sudanese", "Turkish"])
  func `strikes are of the state before them, whatever its people are called`(
    adjective: String
  ) throws {
    for sentence in [
      "\(adjective) air strikes killed six people in Mosul on Monday.",
      "Six people were killed in Mosul on Monday by \(adjective) shelling.",
    ] {
      #expect(try CodedText.perpetrators(sentence).map(\.text) == [adjective], "\(sentence)")
    }
  }
}
