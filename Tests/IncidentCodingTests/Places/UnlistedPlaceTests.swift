import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct UnlistedPlaceTests {
  @Test(arguments: [
    ("Militants attacked the village of Qorbaya in northern Mali on Tuesday, killing five.", "ML"),
    ("Gunmen killed three farmers in Sabonbana community in Nigeria on Tuesday.", "NG"),
    ("Shells hit the Zumbadi displacement camp near Goma on Tuesday, killing two people.", "CD"),
    (
      "Rebels ambushed a convoy near Tazawala, in Mali's Gao region, on Tuesday, killing four.",
      "ML"
    ),
    ("Troops captured a base known as Catubela in Mozambique on Tuesday.", "MZ"),
  ])
  func `a village that no gazetteer has keeps its name, in the country around it`(
    sentence: String, country: String
  ) throws {
    let place = try #require(try CodedText.report(CodedText.story(sentence)).values.place)
    let name = try #require(place.name)
    #expect(["Qorbaya", "Sabonbana", "Zumbadi", "Tazawala", "Catubela"].contains(name))
    #expect(place.country == country)
    #expect(place.gazetteerID == nil)
    #expect(place.path.last == name)
  }

  @Test(arguments: [
    ("Gunmen killed five people in Karimiyati, a farming community in Iraq.", "Karimiyati"),
    (
      "Gunmen attacked a base inside Iraq's Gwaro Special Reserve, killing five.",
      "Gwaro Special Reserve"
    ),
    (
      "Nine guards died in an ambush at Karimiyati on the Baghdad-Tikrit road in Iraq.",
      "Karimiyati"
    ),
    ("Gunmen killed 42 people in Gwaro West district of Iraq.", "Gwaro West"),
    ("Gunmen killed 42 people in a mosque in Fambita during prayers in Iraq.", "Fambita"),
    ("Gunmen killed 42 people in Gwaro Local Government Area of Iraq.", "Gwaro"),
    ("An attack that killed 42 people took place at noon in Fambita, Iraq said.", "Fambita"),
  ])
  func `an apposition or the kind of land shows a name to be a place`(
    sentence: String, place: String
  ) throws {
    #expect(try CodedText.report(CodedText.story(sentence)).values.place?.name == place)
  }

  @Test func `a neighborhood lies in the city that the story names most`() throws {
    let story = """
      A man was shot dead in the Karimiyati neighborhood on Tuesday. Police in Mosul found him near \
      a school. Nobody in Iraq has claimed the attack.
      """
    let place = try #require(try CodedText.report(story).values.place)
    #expect(place.name == "Karimiyati")
    #expect(place.path.contains("Mosul"))
  }

  @Test func `it has the point of the area that is named beside it, and no better precision`()
    throws
  {
    let place = try #require(
      try CodedText.report(
        CodedText.story(
          "Gunmen killed three men in Karimiyati village near Mosul on Tuesday.")
      ).values.place)
    #expect(place.name == "Karimiyati")
    #expect(place.latitude.map { abs($0 - 36.3) < 0.2 } == true)
    #expect(place.geoPrecision == .near)
    #expect(place.wherePrecision == .within25Kilometres)
  }

  @Test(arguments: [
    "A man was shot dead outside Bunny's Truck Stop in Mosul on Tuesday.",
    "A man was shot dead near McNichols and Third in Mosul on Tuesday.",
    "A man was shot dead at the Palm Motel in Mosul on Tuesday.",
  ])
  func `a house or a corner is no place of its own`(sentence: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.place?.name == "Mosul")
  }

  @Test(arguments: [
    "Gunmen opened fire on residents of Qorbaya, in Mali's Gao region, on Tuesday, killing five.",
    "Rebels raided a camp near another village, Qorbaya, in Mali on Tuesday, killing five.",
    "Fighters killed five soldiers at a base in Qorbaya, near the border with Niger, in Mali.",
    "Gunmen killed five men in the town of El Qorbaya, in Mali's Gao region, on Tuesday.",
  ])
  func `the words around it tell a place`(sentence: String) throws {
    let place = try #require(try CodedText.report(CodedText.story(sentence)).values.place)
    #expect(place.name?.hasSuffix("Qorbaya") == true)
    #expect(place.country == "ML")
  }

  @Test func `a name that was shown to be a place is one wherever it stands`() throws {
    let reports = try CodedText.reports(
      """
      Rebels raided the village of Qorbaya in Mali on Monday. Soldiers came from Gao in Mali.

      On Tuesday gunmen killed three farmers in Qorbaya, a teacher said.
      """)
    #expect(reports.map(\.values.place?.name) == ["Qorbaya", "Qorbaya"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a village that is named again and again is looked for once`() throws {
    let text = "Mali. " + String(repeating: "Men came to the village of Qorbaya. ", count: 5000)
    let resources = try CodedText.resources.get()
    let document = Document(text)
    let places = resources.placeTagger.mentions(in: document)
    let found = UnlistedPlaceFinder(document: document, places: places, isTaken: { _ in false })
      .mentions()
    #expect(found.count { $0.name == "Qorbaya" } == 5000)
  }

  @Test(arguments: [
    (
      "A drone hit a car in the Lebanese town of Aita al-Qorb on Monday, killing two.",
      "Aita al-Qorb"
    ),
    ("A strike killed two in the village of Tal al-Qorb in Syria on Monday.", "Tal al-Qorb"),
  ])
  func `a name with an article inside is one name`(sentence: String, name: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.place?.name == name)
  }

  @Test func `a village does not lie where a monitor is based`() throws {
    let report = try CodedText.report(
      """
      A Britain-based monitor said that a strike killed two men in the village of Qorbaya on \
      Monday. Syria has many villages. Aleppo and Homs are in Syria.
      """)
    #expect(report.values.place?.country == "SY")
  }

  @Test func `a village lies in the neighbouring state that is named behind it`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen killed five men in Qorbaya, in neighbouring Kebbi state, on Monday."))
    #expect(report.values.place?.name == "Qorbaya")
    #expect(report.values.place?.country == "NG")
  }
}
