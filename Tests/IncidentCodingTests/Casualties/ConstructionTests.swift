import IngestKit
import Testing

@testable import IncidentCoding

/// Ways in which news tells figures that no plain subject or object carries.
@Suite struct ConstructionTests {
  @Test(arguments: [
    ("Two drivers, both of them Syrians, were shot dead in Mosul on Tuesday.", "2/-"),
    ("Six guards, four from Egypt and two from Kenya, were killed in Mosul on Tuesday.", "6/-"),
    ("Two farmers, who had gone back to their fields, were killed in Mosul on Tuesday.", "2/-"),
    ("Nine men were taken off a bus and shot dead in Mosul on Tuesday.", "9/-"),
  ])
  func `a subject is found before an aside and before another verb`(
    sentence: String, expected: String
  ) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    ("Nine members of a family, all civilians, were killed by a bomb in Mosul on Tuesday.", "9/-"),
    ("A woman of 67 was killed in a rocket attack on Mosul on Tuesday.", "1/-"),
    ("A couple out walking their dogs were killed by a rocket in Mosul on Tuesday.", "2/-"),
    ("Four US and five Iraqi soldiers died in an ambush in Mosul on Tuesday.", "9/-"),
    ("Gunmen opened fire on a car in Mosul on Tuesday. A boy of nine was hit in the leg.", "-/1"),
  ])
  func `ages are no figures, and nouns may stand for two`(
    sentence: String, expected: String
  ) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test func `a toll that somebody had given is an earlier one`() throws {
    let text = """
      A bomber drove a truck into a checkpoint in Mosul on Sunday, killing at least 17 people. The \
      police chief told reporters that he had given a toll of 11 on Sunday night.
      """
    #expect(try CodedText.report(text).values.casualties?.killed?.range.min == 17)
  }

  @Test(arguments: [
    ("A bomb wounded five people in Mosul on Tuesday, three of whom later died.", "3/2"),
    ("Gunmen wounded four guards in Mosul on Tuesday, one of them fatally.", "1/3"),
    ("Two people wounded in a bombing in Mosul on Tuesday have died.", "2/-"),
    (
      "Gunmen killed three policemen in Mosul on Tuesday. A fourth victim died in a hospital.",
      "4/-"
    ),
  ])
  func `those wounded who died are counted once`(sentence: String, expected: String) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    ("A bombing in Mosul on Tuesday claimed 15 lives.", "15/-"),
    ("Gunmen attacked a school in Mosul on Tuesday. The dead were two pupils and a guard.", "3/-"),
    ("Jets bombed a camp in Mosul on Tuesday. Medics counted 26 corpses.", "26/-"),
    ("Gunmen attacked a camp in Mosul on Tuesday. The bodies of four men were found.", "4/-"),
    ("Militants slit the throats of 11 farmers in Mosul on Tuesday.", "11/-"),
    ("The army said it had \"neutralised\" 11 terrorists in Mosul on Tuesday.", "11/-"),
    ("Both the pilot and his guard were shot dead in Mosul on Tuesday.", "2/-"),
  ])
  func `the dead are told by lives and bodies`(sentence: String, expected: String) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    ("A bomb exploded in Mosul on Tuesday, leaving six dead and 14 with bullet wounds.", "6/14"),
    ("A petrol bomb in Mosul on Tuesday killed three people, and eight suffered burns.", "3/8"),
    ("A bomb exploded at a market in Mosul on Tuesday. Two were treated for wounds.", "-/2"),
  ])
  func `the wounded are told by their wounds`(sentence: String, expected: String) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    ("Rockets hit a base in Mosul on Tuesday without causing any fatalities.", "0/-"),
    ("Rockets hit a base in Mosul on Tuesday. No injuries or deaths were reported.", "0/0"),
  ])
  func `nobody is hit where the text says so`(sentence: String, expected: String) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    (
      "Gunmen attacked a bank in Mosul on Tuesday, killing two guards, and five men were hurt.",
      "2/5"
    ),
    ("Gunmen killed three people, and eight were wounded in Mosul on Tuesday.", "3/8"),
    ("Six soldiers fell in an ambush in Mosul on Tuesday.", "6/-"),
    ("Rebels attacked a base in Mosul on Tuesday. The army lost nine soldiers, it said.", "9/-"),
  ])
  func `those whom one verb takes are not the subject of the next`(
    sentence: String, expected: String
  ) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test(arguments: [
    (
      """
      Separatists attacked a convoy in Mosul on Tuesday, killing a major and nine soldiers. \
      Nineteen insurgents were killed, the army said.
      """, "10/-"
    ),
    ("Shells hit a market in Mosul on Tuesday. Ten bodies were brought to a hospital.", "10/-"),
    ("A drone hit a bus in Mosul on Tuesday. Three passers-by were wounded.", "-/3"),
  ])
  func `the dead are neither attackers nor patients`(text: String, expected: String) throws {
    #expect(try CodedText.figures(text) == expected)
  }

  @Test(arguments: [
    ("A general was killed along with four of his guards in Mosul on Tuesday.", "5/-"),
    ("A mayor was shot dead together with his driver in Mosul on Tuesday.", "2/-"),
    ("Gunmen killed seven people and beheaded two guards in Mosul on Tuesday.", "9/-"),
    ("Four Houthis and three tribesmen were killed in Mosul on Tuesday.", "7/-"),
    ("A car was bombed in Mosul on Tuesday. Three charred bodies were taken from it.", "3/-"),
    (
      "Rebels attacked guards in Mosul on Tuesday. The dead were identified as two men and a boy.",
      "3/-"
    ),
    ("Rockets hit a base in Mosul on Tuesday. Nobody was hurt.", "-/0"),
  ])
  func `all of those who were hit are counted`(text: String, expected: String) throws {
    #expect(try CodedText.figures(text) == expected)
  }

  @Test(arguments: [
    ("Twelve soldiers are confirmed dead.", "12/-"),
    ("At least four guards are known to have died.", "4/-"),
    ("Eight soldiers were reported killed.", "8/-"),
    ("The assault claimed 13 victims.", "13/-"),
    ("Five more bodies were pulled out of the ruins.", "5/-"),
    ("It cost the lives of three guards.", "3/-"),
    ("Five died at once. A sixth was declared dead in a hospital.", "6/-"),
    ("The number of dead is 14.", "14/-"),
    ("The number of fatalities has reached 14.", "14/-"),
    ("Eighteen were wounded, of whom three died.", "3/15"),
    ("Two boys who had been fishing there lost their lives.", "2/-"),
    ("Six others escaped with injuries.", "-/6"),
    ("The attack left five people nursing wounds.", "-/5"),
  ])
  func `a sentence behind the event tells of its victims`(
    sentence: String, expected: String
  ) throws {
    let story = "Rebels attacked a base in Mosul on Tuesday. \(sentence) Shops were open as usual."
    #expect(try CodedText.figures(story) == expected)
  }

  @Test func `a lower toll of another source sets the lower bound`() throws {
    let report = try CodedText.report(
      """
      Gunmen killed at least 38 people in Mosul on Tuesday, residents said. Police gave a lower \
      toll of 21. Nobody knew why. Shops were open as usual.
      """)
    let killed = try #require(report.values.casualties?.killed?.range)
    #expect(killed.min == 21)
    #expect(killed.max == 38)
  }

  @Test func `members of a named house are taken`() throws {
    let report = try CodedText.report(
      CodedText.story("Two employees of the Red Cross were seized by gunmen in Mosul on Monday."))
    #expect(report.values.casualties?.abducted?.range.best == 2)
  }

  @Test func `a verb left out is meant again`() throws {
    let reports = try CodedText.reports(
      """
      Five people were killed in a missile strike on Mosul on Tuesday and two in a drone attack on \
      Tikrit. Nobody knew why. Shops were open as usual.
      """)
    #expect(reports.compactMap { $0.values.casualties?.killed?.range.best }.sorted() == [2, 5])
  }

  @Test(arguments: [
    ("Gunmen shot four people in Mosul on Tuesday. Medics took three victims to a clinic.", "-/4"),
    (
      """
      Gunmen shot three people in Mosul on Tuesday. It was not clear which of the three victims was \
      declared dead.
      """, "-/3"
    ),
  ])
  func `victims in care and one of several are no dead`(text: String, expected: String) throws {
    #expect(try CodedText.figures(text) == expected)
  }

  @Test func `lives taken over the years are no toll`() throws {
    let text = "Gunmen killed two men in Mosul on Tuesday. The war has taken thousands of lives."
    #expect(try CodedText.figures(text) == "2/-")
  }

  @Test(arguments: [
    "Two Lebanese soldiers", "Two French aid workers", "Two young Chinese men", "Two Dutch",
  ])
  func `people of any nation are counted`(persons: String) throws {
    let story = "\(persons) were killed in an attack near Mosul on Friday."
    #expect(try CodedText.figures(story) == "2/-")
  }

  @Test(arguments: [
    ("three men, two women and a child", 6), ("three soldiers, two policemen and a guard", 6),
    ("three children, two girls and a boy", 3), ("six New People's Army rebels", 6),
    ("six al-Qaeda in the Islamic Maghreb fighters", 6), ("two smugglers", 2),
  ])
  func `a list counts all of its kinds, and a name hides no number`(
    persons: String, killed: Int
  ) throws {
    let story = "A bomb killed \(persons) near Mosul on Friday."
    #expect(try CodedText.figures(story) == "\(killed)/-")
  }
}
