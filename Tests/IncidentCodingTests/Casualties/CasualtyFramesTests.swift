import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct CasualtyFramesTests {
  @Test(arguments: [
    ("Gunmen killed two soldiers and three civilians in Mosul on Tuesday.", "5/-"),
    ("Three people were killed and 12 wounded in a bombing in Mosul on Tuesday.", "3/12"),
    ("A bomb exploded in Mosul on Tuesday, leaving one soldier dead and two injured.", "1/2"),
    ("Militants attacked a base in Mosul on Tuesday, killing several fighters.", "3/-"),
    (
      "A suicide bombing in Mosul on Tuesday killed at least 34 people, including six children.",
      "34/-"
    ),
    ("The death toll from Tuesday's bombing in Mosul rose to 34.", "34/-"),
    ("A commander and his wife were among eight people killed in Mosul on Tuesday.", "8/-"),
    ("A woman was among a dozen wounded in a bombing in Mosul on Tuesday.", "-/12"),
    ("The number of people killed in Tuesday's bombing in Mosul has risen to 37.", "37/-"),
    ("Rockets hit a base in Mosul on Tuesday. No casualties were reported.", "0/0"),
    ("Four people were shot, one fatally, in Mosul on Tuesday.", "1/3"),
    ("Five people were shot in Mosul on Tuesday.", "-/5"),
    ("A man was shot and killed in Mosul on Tuesday.", "1/-"),
    ("He and three others were shot in Mosul on Tuesday.", "-/4"),
    ("Gunmen attacked a convoy in Mosul on Tuesday.", "-/-"),
    ("Rebels killed several soldiers, policemen and civilians in Mosul on Tuesday.", "3/-"),
    ("A bomb killed dozens of people, women and children in Mosul on Tuesday.", "24/-"),
    ("A bomb killed three people, a woman and two men in Mosul on Tuesday.", "3/-"),
    ("A woman and three boys were shot at a bar in Mosul on Tuesday.", "-/4"),
    ("A man shot two women dead in Mosul on Tuesday.", "2/-"),
    ("Soldiers burned four villagers alive in Mosul on Tuesday.", "4/-"),
    ("Three men, ages 54, 33 and 26, were shot in Mosul on Tuesday.", "-/3"),
    ("Joe Lewis, 39, died after gunmen shot him in Mosul on Tuesday.", "1/-"),
    ("His brother, who feared for his sister, was shot and killed in Mosul on Tuesday.", "1/-"),
    ("Gunmen killed two soldiers in Mosul on Tuesday. A third was wounded.", "2/1"),
    ("A man was shot in Mosul on Tuesday. He was taken to a hospital, where he died.", "1/-"),
    ("A gunman killed two women and then shot himself dead in Mosul on Tuesday.", "3/-"),
    (
      "A man shot and killed his wife before turning the gun on himself in Mosul on Tuesday.", "2/-"
    ),
    ("Gunmen killed Ann Smith, 42, and Bob Jones, 19, in Mosul on Tuesday.", "2/-"),
    ("A gunman opened fire in Mosul on Tuesday, killing her and another woman.", "2/-"),
    (
      "A man was shot dead in Mosul on Tuesday. A woman was taken to a hospital with wounds.", "1/1"
    ),
    (
      "A boy suffered injuries in a shooting in Mosul on Tuesday. The boy died on Wednesday.", "1/-"
    ),
    ("Gunmen opened fire in Mosul on Tuesday. Arwood was pronounced dead on the scene.", "1/-"),
    ("A teenager shot and killed by a gunman in Mosul on Tuesday was a student.", "1/-"),
    ("A bullet struck a woman in Mosul on Tuesday, resulting in her death.", "1/-"),
    ("A man was killed in a double shooting in Mosul on Tuesday.", "1/1"),
    ("Gunmen killed priests Ann Smith, Bob Jones and Carl Brown in Mosul on Tuesday.", "3/-"),
    ("A man was found shot in Mosul on Tuesday.", "-/1"),
    ("A man is in a hospital after being shot in Mosul on Tuesday.", "-/1"),
    (
      "A shooting happened in Mosul on Tuesday. The victim sustained a single gunshot wound.", "-/1"
    ),
    ("Police found a woman with head injuries after a shooting in Mosul on Tuesday.", "-/1"),
    ("Neither officer was wounded in a shooting in Mosul on Tuesday.", "-/0"),
    ("A boy was shot dead in Mosul on Tuesday. The boy was wounded in the head.", "1/-"),
    ("A deputy was shot in Mosul on Tuesday. The suspect died on the scene.", "1/1"),
    ("A boy shot himself and his cousin in Mosul on Tuesday.", "-/2"),
    ("A man was killed in a quadruple shooting in Mosul on Tuesday.", "1/3"),
    ("A man was struck by a car after a shooting in Mosul on Tuesday that killed a boy.", "1/-"),
    ("A gunman attacked a base in Mosul on Tuesday and fired a single round.", "-/-"),
    ("Police found 13 bullets after a shooting in Mosul on Tuesday that wounded a man.", "-/1"),
    ("Two boys, 12 and 16, were shot in Mosul on Tuesday.", "-/2"),
    ("Three victims, a woman, a man and a boy, were hurt in a bombing in Mosul on Tuesday.", "-/3"),
    ("A gunman fired in Mosul on Tuesday, hitting five people, four of them students.", "-/5"),
    ("A father of four was killed in a shooting in Mosul on Tuesday.", "1/-"),
    ("A gunman shot the victim several times in Mosul on Tuesday.", "-/1"),
    ("A shooting that killed a man and a boy took place in Mosul on Tuesday.", "2/-"),
    ("A man walked into a hospital in Mosul on Tuesday with a gunshot wound.", "-/1"),
    ("A gunman shot at a shop in Mosul on Tuesday. The owner was struck in the neck.", "-/1"),
    ("An officer said a boy was in a hospital after being shot in Mosul on Tuesday.", "-/1"),
    ("A man of the 1600 block of West Fullerton was shot in Mosul on Tuesday.", "-/1"),
  ])
  func `figures are read from every frame`(sentence: String, expected: String) throws {
    #expect(try CodedText.figures(sentence) == expected)
  }

  @Test func `an open figure keeps its bounds`() throws {
    let report = try CodedText.report(
      CodedText.story("A car bomb killed at least 12 people in Mosul on Tuesday."))
    let killed = try #require(report.values.casualties?.killed?.range)
    #expect(killed.min == 12)
    #expect(killed.max == nil)
    #expect(killed.best == 12)
  }

  @Test func `persons are counted by category`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen killed two soldiers and three civilians in Mosul on Tuesday."))
    #expect(report.values.casualties?.killed?.byCategory == [.military: 2, .civilian: 3])
  }

  @Test func `a figure behind with has no noun`() throws {
    let report = try CodedText.report(
      CodedText.story("Militants killed three people in Mosul on Monday, with 52 injured."))
    #expect(report.values.casualties?.killed?.range.best == 3)
    #expect(report.values.casualties?.wounded?.range.best == 52)
  }

  @Test(arguments: [
    "Gunmen seized three engineers near Mosul on Monday.",
    "Three engineers were seized by gunmen near Mosul on Monday.",
  ])
  func `who is seized by gunmen is abducted`(sentence: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.event.subEventType == .abduction)
    #expect(report.values.casualties?.abducted?.range.best == 3)
  }

  @Test func `members of a family are civilians`() throws {
    let report = try CodedText.report(
      CodedText.story("A mine killed four members of one family in Mosul on Monday."))
    #expect(report.values.targets.map(\.type) == [.civilian])
  }

  @Test func `weapons that are seized are no abducted persons`() throws {
    let report = try CodedText.report(
      CodedText.story("Men seized seven firearms and 200 rounds of ammunition in Mosul on Monday."))
    #expect(report.values.event.subEventType == .disruptedWeaponsUse)
    #expect(report.values.casualties?.abducted == nil)
  }
}
