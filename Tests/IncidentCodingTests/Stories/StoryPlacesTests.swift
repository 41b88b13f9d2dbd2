import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryPlacesTests {
  @Test(arguments: [
    ("On October 6, gunmen killed five people in Mosul.", "Mosul"),
    ("Gunmen killed five people in Mosul on Tuesday, Human Rights Watch said.", "Mosul"),
    ("Gunmen killed five people in Mosul on Tuesday, the news agency SANA said.", "Mosul"),
    ("Gunmen abducted five people travelling from Baghdad to Tikrit near Mosul.", "Mosul"),
    ("Gunmen killed five people on the Baghdad-Tikrit highway near Mosul on Tuesday.", "Mosul"),
    ("Gunmen killed five people on the road between Baghdad and Tikrit near Mosul.", "Mosul"),
    ("Gunmen killed five people in Mosul on Tuesday, Baghdad's ambulance service said.", "Mosul"),
  ])
  func `names beside it are not where it happened`(sentence: String, place: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.place?.name == place)
  }

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

  @Test(arguments: [
    (
      "BAGHDAD, Iraq (AP) — Gunmen stormed a village in northern Iraq on Monday, killing 12 people.",
      "Iraq"
    ),
    (
      "Gunmen killed 12 people in Mosul on Monday. The wounded were treated at a hospital in Kirkuk.",
      "Mosul"
    ),
    (
      """
      Gunmen shot 12 people in Mosul on Monday. One was flown to Mercy Medical Center in Kirkuk, \
      where he died.
      """, "Mosul"
    ),
    (
      "Gunmen burned 45 houses in Mosul on Monday, forcing residents to flee to the city of Kirkuk.",
      "Mosul"
    ),
  ])
  func `where the report, the wounded and the refugees are is not where it happened`(
    text: String, place: String
  ) throws {
    #expect(try CodedText.report(CodedText.story(text)).values.place?.name == place)
  }

  @Test(arguments: [
    (
      """
      Missiles hit a market in Kharkiv on Sunday, killing 34 people, officials said. Moscow's \
      defence ministry said that it had targeted commanders.
      """, "Kharkiv"
    ),
    (
      """
      MOSUL, Aug 3 (AP) - Gunmen killed 37 people in Mosul on Friday. Five attackers were shot \
      dead, police spokesperson Hamid Kirkuk said.
      """, "Mosul"
    ),
  ])
  func `those who speak of it are not where it happened`(text: String, place: String) throws {
    let reports = try CodedText.reports(CodedText.story(text))
    #expect(reports.compactMap(\.values.place?.name) == [place])
  }

  @Test func `a country's capital is the town of that name in the text`() throws {
    let report = try CodedText.report(
      "BAGHDAD, Aug 3 (AP) - A suicide bomber killed 37 people at a hotel in Iraq's capital.")
    #expect(report.values.place?.name == "Baghdad")
  }

  @Test func `what a story tells separately happened where it says`() throws {
    let reports = try CodedText.reports(
      """
      A boy was killed when a drone dropped a grenade on a field in Mosul on Tuesday.

      Separately, two soldiers died on Monday in a minefield in Kirkuk.
      """)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [1, 2])
    #expect(reports.map(\.values.place?.name) == ["Mosul", "Kirkuk"])
  }

  @Test(arguments: [
    "A bomb went off in Mosul on Tuesday. A group claimed the blast at Anbar State University.",
    "Gunmen killed 12 people of the Anbar ethnicity in Mosul on Tuesday.",
  ])
  func `a land that something is named after is not where it happened`(text: String) throws {
    #expect(try CodedText.reports(CodedText.story(text)).map(\.values.place?.name) == ["Mosul"])
  }

  @Test(arguments: [
    "A bomb exploded at Mosul's military hospital on Tuesday, killing five people.",
    "Rockets hit Mosul's army base on Tuesday, killing five people.",
    "A bomb exploded outside Mosul's interior ministry on Tuesday, killing five people in Iraq.",
  ])
  func `the town of a hospital, a base or a ministry that was hit is where it happened`(
    sentence: String
  ) throws {
    #expect(try CodedText.report(CodedText.story(sentence)).values.place?.name == "Mosul")
  }

  @Test(arguments: ["Moscow's army said", "Moscow's military spokesman said"])
  func `the town of an army that speaks of it is not where it happened`(lead: String) throws {
    let report = try CodedText.report(
      CodedText.story("\(lead) that drones killed five people near the capital on Tuesday."))
    #expect(report.values.place?.name != "Moscow")
  }

  @Test func `a town that a report is sent from gives way to where it happened`() throws {
    let reports = try CodedText.reports(
      """
      KIRKUK, Iraq (AFP) - Gunmen ambushed a convoy on Tuesday, killing 11 soldiers. The convoy \
      was ambushed in Mosul and 11 soldiers were killed, police said. Shops were open.
      """)
    #expect(reports.map { $0.values.place?.name } == ["Mosul"])
  }

  @Test(arguments: [("region", Place.Feature.admin1), ("city", .city)])
  func `a region is the area of that name and not its town`(
    noun: String, feature: Place.Feature
  ) throws {
    let report = try CodedText.report(
      CodedText.story("Rebels killed five farmers in Mali's Mopti \(noun) on Monday."))
    #expect(report.values.place?.feature == feature)
  }

  @Test(arguments: [
    "Ann Stone, 19, of Ramadi, was shot in Mosul on Monday.",
    "She was shot in Mosul on Monday and died at a hospital in Ramadi.",
    "Two men were shot in Mosul on Monday. One was flown to the medical center in the Ramadi area.",
  ])
  func `where victims are from or are treated is not where it happened`(sentence: String) throws {
    #expect(try CodedText.report(CodedText.story(sentence)).values.place?.name == "Mosul")
  }

  @Test func `without a place it is the town whose police tell of it`() throws {
    let reports = try CodedText.reports(
      """
      A man was shot dead outside his house on Monday. Mosul police said that Ramadi, Tikrit and \
      Fallujah would be told of it. Shops were open as usual.
      """, options: CodedText.crimes)
    #expect(reports.map(\.values.place?.name) == ["Mosul"])
  }

  @Test func `a town in the county of an event is more exact than the county`() throws {
    let reports = try CodedText.reports(
      """
      A man was shot dead in Sangamon County, Illinois, on Monday, the sheriff said. He lay in a \
      house in Chatham when deputies came. A man from Rochester was held.
      """, options: CodedText.crimes)
    #expect(reports.map(\.values.place?.name) == ["Chatham"])
  }

  @Test(arguments: ["Iraq's history", "Iraq's recent history"])
  func `the land whose history is spoken of is not where it happened`(words: String) throws {
    let report = try CodedText.report(
      "In October 2017, a bomb in Mosul killed 87 people in the deadliest attack in \(words).")
    #expect(report.values.place?.name == "Mosul")
  }

  @Test func `drones of a country do not fall in it`() throws {
    let report = try CodedText.report(
      "The army shot down 30 drones launched by Iran overnight. Debris fell in Mosul.")
    #expect(report.values.place?.name == "Mosul")
  }

  @Test func `an event that the story puts into a town is as concrete as before`() throws {
    let report = try CodedText.report(
      "A teacher was shot dead in Nineveh, police said on Wednesday. She had a shop in Mosul.")
    #expect(report.values.place?.name == "Mosul")
  }

  @Test func `a country that only strikes is not where it struck`() throws {
    let report = try CodedText.report(
      "Iraqi officials say multiple apparent US air strikes have hit militia leaders and depots.")
    #expect(report.values.place?.country == "IQ")
  }

  @Test(arguments: [
    ("Police in Turkey and Jordan were on alert.", nil), ("Shops were open.", "IQ"),
  ])
  func `what was years ago is put into a country that the story is about alone`(
    sentence: String, country: String?
  ) throws {
    let report = try CodedText.report(
      """
      Iraq has a new government. \(sentence) In March 2007 gunmen of the Delta Front shot dead \
      three bankers.
      """)
    #expect(report.values.place?.country == country)
  }

  @Test(arguments: [
    "Rebels used U.S.-made vehicles as car bombs on Monday, killing five soldiers.",
    "The Communist Party of Spain was blamed for a bomb on Monday that killed five people.",
    "Gunmen killed five French tourists on Monday, the worst attack outside the United States.",
  ])
  func `a land that only describes something is not where it happened`(sentence: String) throws {
    #expect(try CodedText.report(sentence).values.place == nil)
  }

  @Test func `what came of it days later was somewhere else`() throws {
    let report = try CodedText.report(
      """
      Within 10 days of the attacks, which killed nine people on Monday, the army moved into Mosul. \
      Shops in Ramadi were open, and so were schools in Ramadi. In Ramadi nobody knew why.
      """)
    #expect(report.values.place?.name == "Ramadi")
  }

  @Test func `where a missile was launched from is not where it came down`() throws {
    let report = try CodedText.report(
      "The army shot down a missile launched from Yemen on Monday, wounding two people.")
    #expect(report.values.place == nil)
  }

  @Test(arguments: [
    (
      "Air strikes killed 34 people across Gaza on Monday, 12 of them waiting for aid near Rafah.",
      "Gaza Strip"
    ),
    (
      "Soldiers executed 50 civilians on Monday, 20 of them children, in the town of Ramadi.",
      "Ramadi"
    ),
    (
      "Three men from Mosul were shot and killed by suspected militants in Ramadi on Monday.",
      "Ramadi"
    ),
    ("Two men died in an attack near Deir Foxham in Iraq on Monday.", "Deir Foxham"),
    ("The Islamic State's Khorasan branch bombed a mosque in Kunduz on Monday.", "Kunduz"),
  ])
  func `where all of them were hit is where it happened`(sentence: String, place: String) throws {
    #expect(try CodedText.report(CodedText.story(sentence)).values.place?.name == place)
  }
}
