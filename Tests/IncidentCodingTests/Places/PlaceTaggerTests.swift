import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct PlaceTaggerTests {
  let small: SmallGazetteer
  let tagger: PlaceTagger

  init() throws {
    small = try SmallGazetteer()
    tagger = PlaceTagger(
      gazetteer: try small.open(
        list: "geonames-admin1:US.MO|Missouri||||||Mo.; MO|",
        "geonames-admin1:US.TX|Texas||||||Tex.; TX|",
        "country:US|United States||||||US|American",
        "red-sea|Red Sea|water||20|38.5|||"))
  }

  @Test(arguments: [
    ("A bomb exploded in Paris on Monday.", "geonames:2988507"),
    ("A man was shot in Paris, Texas, on Monday.", "geonames:4717560"),
    ("A man was shot in Paris, Tex., on Monday.", "geonames:4717560"),
    ("Police in Springfield, Mo., said so.", "geonames:4409896"),
    ("Shots were fired in Springfield, Illinois.", "geonames:4250542"),
    ("Students in Cambridge protested.", "geonames:2653941"),
    (
      "Students in Cambridge protested, as in Atlanta and across the United States.",
      "geonames:4931972"
    ),
    (
      "Students in Cambridge protested. Cambridge is calm, Cambridge has a river, as has Atlanta.",
      "geonames:4931972"
    ),
    ("Georgia said that Tbilisi was calm.", "country:GE"),
    ("A shooting in Georgia, near Atlanta, shocked the United States.", "geonames-admin1:US.GA"),
    ("Clashes in al-Qaim left two dead.", "geonames:99347"),
    ("A rocket hit Ain al-Asad; Al-Asad Air Base was struck.", "ourairports:ORAA"),
  ])
  func `a name means one place in its context`(text: String, id: String) throws {
    #expect(mentions(text).first?.gazetteerID == id)
  }

  @Test func `an Arabic name is known in the spellings of the news`() throws {
    let text = "A school in Deir al-Balah, in Gaza, was hit on Tuesday."
    let names = try CodedText.resources.get().placeTagger.mentions(in: Document(text)).map(\.name)
    #expect(names.first?.contains("Bala") ?? false)
  }

  @Test func `an outlet that somebody told is no town, and a capital is one`() throws {
    #expect(names("An expert told Springfield that it was over, police in Iraq said.") == ["Iraq"])
    #expect(names("An envoy told Paris that it was over.") == ["Paris"])
  }

  @Test func `the publisher's country speaks for its towns`() throws {
    let text = "Students in Cambridge protested."
    let mentions = tagger.mentions(in: Document(text), hints: PlaceHints(country: "US"))
    #expect(mentions.map(\.gazetteerID) == ["geonames:4931972"])
  }

  @Test func `a dateline's country speaks for its towns`() throws {
    let text = "Students in Cambridge protested."
    let hints = PlaceHints(dateline: "ATLANTA, United States")
    let mentions = tagger.mentions(in: Document(text), hints: hints)
    #expect(mentions.map(\.gazetteerID) == ["geonames:4931972"])
  }

  @Test(arguments: [
    "The Iraqi army said so.", "Three Iraqis died.", "An American soldier died.",
  ])
  func `a demonym is marked as one`(text: String) throws {
    let mentions = mentions(text)
    #expect(mentions.count == 1)
    #expect(mentions.allSatisfy { $0.isDemonym && $0.feature == .country })
  }

  @Test func `a country is no demonym`() throws {
    #expect(mentions("Iraq closed its border.").map(\.isDemonym) == [false])
  }

  @Test(arguments: [
    "Paris Hilton arrived.", "Jack London wrote novels.", "Mr. London was arrested.",
    "Gen. Paris was there.", "A judge fined J. London twice.", "Melrose, 34, was charged.",
    "Conor Reading lost.", "Ludwig van Springfield won.", "Security Minister Tarek London left.",
  ])
  func `a person's name is no place`(text: String) throws {
    #expect(mentions(text).isEmpty)
  }

  @Test func `a surname stays a surname`() throws {
    #expect(mentions("Jack Melrose was charged. Melrose had fled.").isEmpty)
  }

  @Test(arguments: [
    "Reading is good.", "In March the talks failed.", "She hit him.", "A BOV was towed.",
    "The case of us all.",
  ])
  func `an ordinary word is no place`(text: String) throws {
    #expect(mentions(text).isEmpty)
  }

  @Test func `an ordinary word is a place behind a preposition`() throws {
    #expect(names("Three people were stabbed in Reading.") == ["Reading"])
    #expect(names("Fighters seized the town of Hit, Iraq.") == ["Hit", "Iraq"])
  }

  @Test func `a small town abroad is not the village of that name in the story's country`() {
    let text = "Iraq sent troops. Rebels raided Melrose in Iraq. Iraq said so. Men left Melrose."
    #expect(names(text) == ["Iraq", "Iraq", "Iraq"])
  }

  @Test(arguments: [
    "A boy was shot in the Cambridge neighborhood, Atlanta police said.",
    "A boy was shot in the South Cambridge neighborhood. He died in Atlanta.",
    "A boy was shot in the Cambridge section of Atlanta.",
    "A boy was shot in Atlanta's Cambridge neighborhood.",
    "A boy was shot near Cambridge Elementary School, Atlanta police said.",
    "A boy was shot at the Cambridge Apartments in Atlanta.",
  ])
  func `a quarter or a school is not the far town of its name`(text: String) {
    #expect(names(text) == ["Atlanta"])
  }

  @Test func `a town has neighborhoods, and schools of its name`() {
    #expect(names("A boy was shot in a Cambridge neighborhood.") == ["Cambridge"])
    #expect(
      names("A boy was shot in Melrose, near Melrose High School in Springfield, Illinois.")
        == ["Melrose", "Melrose", "Springfield", "Illinois"])
    #expect(
      names("A boy was shot near Melrose High School, police in Springfield, Illinois, said.")
        == ["Melrose", "Springfield", "Illinois"])
  }

  @Test func `of counties of one name that of a town of the text is meant`() {
    let alone = mentions("Deputies in Logan County said so.")
    let beside = mentions("Deputies in Logan County said so. A boy had been hurt in Melrose.")
    #expect(alone.map(\.longitude) == [-97])
    #expect(beside.map(\.longitude) == [-89.45, -89.45])
  }

  @Test func `a title says which of like-named towns is meant`() {
    let document = Document("Students in Paris protested.")
    let plain = tagger.mentions(
      in: document, hints: PlaceHints(title: Document("A protest in Paris")))
    #expect(plain.map(\.gazetteerID) == ["geonames:2988507"])
    let told = tagger.mentions(
      in: document, hints: PlaceHints(title: Document("A protest in Paris, Texas")))
    #expect(told.map(\.gazetteerID) == ["geonames:4717560"])
  }

  @Test func `a town has police, and what opens a sentence otherwise may be anything`() {
    #expect(names("Melrose police said so.") == ["Melrose"])
    #expect(names("Melrose said so.").isEmpty)
  }

  @Test func `a quarter that the gazetteer has lies in the city beside it`() {
    let text = "A boy was shot in the Melrose neighborhood, police in Springfield, Illinois, said."
    let document = Document(text)
    let quarter = tagger.mentions(in: document).first?.place(in: document)
    #expect(quarter?.gazetteerID == "geonames:5000001")
    #expect(quarter?.path == ["United States", "Illinois", "Springfield", "Melrose"])
  }

  @Test(arguments: [
    "SPRINGFIELD, Mo. — A boy was shot in Harwick on Monday.",
    "A boy was shot in Harwick on Monday, Atlanta police said.",
    "A boy was shot in Harwick on Monday. Atlanta mourns. It was the first in Atlanta this year.",
  ])
  func `a quarter is not the far town of its name`(text: String) {
    #expect(!names(text).contains("Harwick"))
  }

  @Test func `a small town abroad is meant where its country is named`() {
    let sentence = "A boy was shot in Wave on Monday, Atlanta police said."
    #expect(!names(sentence).contains("Wave"))
    #expect(names("\(sentence) He was in France.").contains("Wave"))
  }

  @Test(arguments: [
    "SPRINGFIELD, Mo. — A boy was shot in Harwick, Texas, on Monday.",
    "SPRINGFIELD, Mo. — A boy from Texas was shot in Harwick on Monday.",
    "A boy was shot in Harwick on Monday, Plano police said.",
    "MOSUL, Iraq — An American from Harwick was shot on Monday.",
  ])
  func `a town whose state is named or is the reporters' own is meant`(text: String) {
    #expect(names(text).contains("Harwick"))
  }

  @Test(arguments: [
    "SPRINGFIELD, Mo. (WAVE) - A boy was shot.", "A boy was shot north of Interstate 70.",
    "Police held 11-year-old Harwick Stone.", "Shots were fired near P. Street.",
    "The Mosul Courier told of it.",
  ])
  func `stations, roads, children and newspapers are no places`(text: String) {
    let found = names(text)
    #expect(!["WAVE", "Interstate", "Harwick", "P.", "Mosul"].contains(where: found.contains))
  }

  @Test(arguments: [
    ("A boy was shot in Harwick Friday night, the sheriff said.", "Harwick"),
    ("A boy was shot on the southeast side of Harwick.", "Harwick"),
    ("A boy was shot in west Shelby.", "Shelby"), ("A boy was shot, Shelby police said.", "Shelby"),
  ])
  func `a day behind a town makes no name of it, and a given name may be a town`(
    text: String, town: String
  ) {
    #expect(names(text) == [town])
  }

  @Test func `numbered blocks are those of American streets`() {
    let text = "A boy was shot in the 2400 block of Oak Street in Cambridge."
    #expect(mentions(text).map(\.gazetteerID) == ["geonames:4931972"])
  }

  @Test func `words of a country's public life speak for its towns`() {
    let text = "Students in Cambridge called the sheriff."
    #expect(mentions(text).map(\.gazetteerID) == ["geonames:4931972"])
  }

  @Test(arguments: [
    "The Metropolitan Reading officers came.", "She came at 4 p.m. EST.", "He lives on E. Main St.",
    "Melrose Smith, 31, was charged.",
  ])
  func `a body, an hour, a point of the compass and a given name are no places`(text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `a small town needs a reason`() throws {
    #expect(names("The Melrose Group lost money.").isEmpty)
    #expect(names("A fire in Melrose killed two.") == ["Melrose"])
  }

  @Test(arguments: [
    ("A blast near Mosul killed two.", true), ("Fighting on the outskirts of Mosul", true),
    ("They died 17 km south of Mosul.", true), ("A village north of Mosul fell.", true),
    ("A blast in Mosul killed two.", false), ("The people of Mosul fled.", false),
  ])
  func `surroundings are told from the place itself`(text: String, isNear: Bool) throws {
    #expect(mentions(text).map(\.isNear) == [isNear])
  }

  @Test(arguments: [
    ("A bomb exploded on the road between Mosul and Baghdad.", true),
    ("Relations between Mosul and Baghdad were tense.", false),
  ])
  func `between two places is near both`(text: String, isNear: Bool) throws {
    #expect(mentions(text).map(\.isNear) == [isNear, isNear])
  }

  @Test func `a part of a country is marked as one`() throws {
    #expect(mentions("Fighting in northern Iraq went on.").map(\.isPart) == [true])
    #expect(mentions("Fighting in Iraq went on.").map(\.isPart) == [false])
  }

  @Test func `a noun tells the area from the town`() throws {
    #expect(mentions("Fighting in Baghdad went on.").first?.feature == .city)
    #expect(mentions("Fighting in Baghdad province went on.").first?.feature == .admin1)
    #expect(mentions("Fighting in the province of Baghdad went on.").first?.feature == .admin1)
  }

  @Test func `an upper-case text is read too`() throws {
    let text = "A CAR BOMB EXPLODED IN MOSUL TODAY, THE ARMY SAID. TEN PEOPLE DIED IN IRAQ."
    #expect(names(text) == ["MOSUL", "IRAQ"])
  }

  @Test func `a state's abbreviation stands only behind a town`() throws {
    #expect(names("He moved to Springfield, MO, in May.") == ["Springfield", "MO"])
    #expect(names("The MO of the killer was known.").isEmpty)
  }

  @Test func `a pronoun is no country`() throws {
    #expect(names("Us and them; the US and Iraq.") == ["US", "Iraq"])
  }

  @Test func `mentions do not overlap and stand in their order`() throws {
    let text = "MOSUL, Iraq (AP) — Troops from Baghdad reached Hit District in Anbar, Iraq."
    let ranges = mentions(text).map(\.tokens)
    #expect(ranges.count == 6)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  @Test func `a place knows what contains it`() throws {
    let mentions = mentions("Hit District is in Anbar, Iraq, far from Paris in France.")
    try #require(mentions.count == 5)
    #expect(mentions[0].isInside(mentions[1]) && mentions[0].isInside(mentions[2]))
    #expect(!mentions[1].isInside(mentions[0]) && !mentions[3].isInside(mentions[2]))
  }

  @Test func `a record carries the path and the words of the text`() throws {
    let document = Document("Zwölf Tote 💥 — a bomb near Mosul, Iraq.")
    let mention = try #require(tagger.mentions(in: document).first)
    let place = mention.place(in: document)
    #expect(place.path == ["Iraq", "Ninawa", "Mosul"])
    #expect(place.country == "IQ" && place.countryName == "Iraq")
    #expect(place.admin1Name == "Ninawa" && place.admin1Code == "IQ.15")
    #expect(place.span?.words(in: document.text) == "Mosul" && place.text == "Mosul")
    #expect(place.gazetteerID == "geonames:99072")
  }

  @Test(arguments: [
    ("A bomb in Mosul", 1, 1), ("A bomb near Mosul", 2, 2), ("A bomb in central Baghdad", 1, 1),
    ("A bomb on the road between Mosul and Baghdad", 2, 2),
    ("Clashes in Hit District", 2, 3), ("Clashes in Anbar", 3, 4),
    ("Clashes in western Anbar", 2, 4), ("Clashes in Iraq", 3, 6),
    ("Clashes in southern Iraq", 2, 5), ("A ship in the Red Sea", 3, 7),
  ])
  func `precision follows the codebooks`(text: String, acled: Int, ucdp: Int) throws {
    let mention = try #require(mentions(text).first)
    #expect(mention.geoPrecision.rawValue == acled)
    #expect(mention.wherePrecision.rawValue == ucdp)
  }

  private func mentions(_ text: String) -> [PlaceMention] { tagger.mentions(in: Document(text)) }

  private func names(_ text: String) -> [String] {
    let document = Document(text)
    return tagger.mentions(in: document).map { document.words(ofTokens: $0.tokens) }
  }

  @Test func `a name beside a country that has no such town is none that lies elsewhere`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen killed five soldiers in Kech, Pakistan, on Monday."))
    #expect(report.values.place?.name == "Kech")
    #expect(report.values.place?.country == "PK")
  }
}
