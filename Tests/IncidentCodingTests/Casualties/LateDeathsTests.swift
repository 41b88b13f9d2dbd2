import IngestKit
import Testing

@testable import IncidentCoding

/// Who dies later, after others who were told dead.
@Suite struct LateDeathsTests {
  @Test(arguments: [
    ("One more died later.", 4), ("Another soldier died later in hospital.", 4),
    ("Two more succumbed to their wounds.", 5),
    ("Two soldiers later succumbed to their wounds.", 5),
    ("One of the wounded died in hospital.", 4), ("One more soldier died later in hospital.", 4),
  ])
  func `who dies later is counted with those before`(sentence: String, killed: Int) throws {
    let story = "A bomb in Mosul killed three soldiers on Wednesday. \(sentence)"
    #expect(try CodedText.figures(story) == "\(killed)/-")
  }

  @Test(arguments: [
    "A bomb in Mosul killed three soldiers and wounded seven on Tuesday, one of whom later died.",
    """
    A bomb in Mosul killed three soldiers and wounded seven on Tuesday. One of the injured has \
    since died.
    """,
  ])
  func `who dies of his wounds is no longer wounded`(story: String) throws {
    #expect(try CodedText.figures(story) == "4/6")
  }

  @Test func `one of seven wounded is no seven dead`() throws {
    let story = "A bomb in Mosul killed three soldiers on Tuesday. One of the seven wounded died."
    #expect(try CodedText.figures(story).hasPrefix("4/"))
  }

  @Test func `a toll that counts them already is not raised`() throws {
    let story = """
      A bomb in Mosul killed four soldiers on Tuesday. Three died on the spot, and another died \
      later in hospital.
      """
    #expect(try CodedText.figures(story) == "4/-")
  }

  @Test func `who is told dead twice dies once`() throws {
    let story = """
      Four teachers were shot in Mosul on Tuesday. One of them has died. They were walking home, \
      and one of them has died, police said.
      """
    #expect(try CodedText.figures(story).hasPrefix("1/"))
  }

  @Test func `shots that are counted are no persons`() throws {
    let story =
      "The gunman stood over the teacher in Mosul on Tuesday and shot him several more times."
    #expect(try CodedText.figures(story) == "-/1")
  }

  @Test(arguments: ["a fourth in hospital", "another at a local hospital"])
  func `who dies in hospital is counted with those who died at once`(words: String) throws {
    let story = "Three people died at once in a blast in Mosul on Tuesday and \(words)."
    #expect(try CodedText.figures(story) == "4/-")
    #expect(try CodedText.report(story).values.targets.map(\.text) == ["people"])
  }

  @Test(arguments: [
    "A bus ran over a mine near Mosul on Tuesday. Omar Hadi died, and the other two",
    "Rebels stormed Mosul on Tuesday. Five guards were killed when an Iranian ballistic",
  ])
  func `a text that breaks off is read`(text: String) throws {
    #expect(try CodedText.reports(text).count == 1)
  }
}
