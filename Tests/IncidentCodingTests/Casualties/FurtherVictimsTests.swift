import IngestKit
import Testing

@testable import IncidentCoding

/// Victims that a story tells of beside those told first.
@Suite struct FurtherVictimsTests {
  @Test(arguments: [
    "Peter Stone, 32, was also shot and is in a hospital.",
    "A baby in the car was also struck but survived.",
    "The shots sent a man to the hospital.",
  ])
  func `who was hit too is wounded beside one who was shot dead`(story: String) throws {
    let text = "A woman died on Monday after she was shot in Mosul. \(story)"
    #expect(try CodedText.wounded(text) == 1)
  }

  @Test func `several who were hit too are none of the dead`() throws {
    let text = """
      A woman was shot dead in Mosul on Monday. Two men standing with her were also shot, police \
      said.
      """
    #expect(try CodedText.wounded(text) == 2)
  }

  @Test(arguments: [
    "A man was arrested for killing three people and wounding another in Mosul on Monday.",
    "A shooting left three men dead and injured another Sunday in Mosul, police said.",
  ])
  func `another behind a verb of harm is a person`(text: String) throws {
    #expect(try CodedText.wounded(text) == 1)
  }

  @Test func `a number in a row counts those before`() throws {
    let text = """
      Three people were wounded when shots were fired in Mosul on Monday. The club was closed. \
      Nobody saw who fired. A fourth victim was wounded on the way home.
      """
    #expect(try CodedText.wounded(text) == 4)
  }

  @Test func `a pupil of a grade is no further victim`() throws {
    let text = """
      A shot was fired in Mosul on Monday. A fifth-grade pupil was wounded, police said.
      """
    #expect(try CodedText.wounded(text) == 1)
  }

  @Test(arguments: [
    "The wounded boy was found in Mosul on Monday after a shooting, police said.",
    "The boy, known to many as Pete, remains in critical condition after a shooting in Mosul.",
    "According to two officers, a boy is recovering after being shot in Mosul on Monday.",
  ])
  func `who is wounded may stand before the word or far from it`(story: String) throws {
    #expect(try CodedText.wounded(story) == 1)
  }

  @Test(arguments: [
    "The boy who was shot near East Oak and Elm Court, was taken to a hospital.",
    "He was found in the 200 block of South Elm with gunshot wounds.",
  ])
  func `streets are no persons`(story: String) throws {
    let text = "Peter Field was shot dead on Monday in Mosul. \(story)"
    #expect(try CodedText.wounded(text) == nil)
  }

  @Test func `those who are listed as part of a whole are not the whole`() throws {
    let text = """
      Six people, including a boy, a girl and a man, were shot in Mosul on Monday, police said.
      """
    #expect(try CodedText.wounded(text) == 6)
  }

  @Test(arguments: [
    ("Five people, four of them pupils, were shot on Monday.", 5),
    ("A woman and a boy, both of whom had been shot, were found on Monday.", 2),
    ("Police found five people, four of whom were shot, on Monday.", 4),
    ("The three victims, two women, 28 and 27, and one man, 24, were shot on Monday.", 3),
  ])
  func `a part is counted with its whole once`(story: String, number: Int) throws {
    #expect(try CodedText.wounded("\(story) It was in Mosul, police said.") == number)
  }

  @Test func `who is brought to a hospital behind the dead is none of them`() throws {
    let text = "A shooting in Mosul on Monday left two boys dead and sent a girl to the hospital."
    #expect(try CodedText.wounded(text) == 1)
  }

  @Test func `the speaker of a sentence is not the one who was hit`() throws {
    let text = """
      Peter Field, 5, was shot in Mosul on Monday. Ann Stone said the boy was struck in the leg \
      and was grazed.
      """
    #expect(try CodedText.wounded(text) == 1)
  }

  @Test(arguments: [
    "Two guests sustained non-life-threatening injuries in a shooting in Mosul on Monday.",
    "There was a shooting in Mosul on Monday. When it was over, two guests had been hit.",
    "The boys, ages 12 and 15, were shot in Mosul on Monday, police said.",
    "Her son Ben Stone, 9, and her daughter Amy, 12, were shot in Mosul on Monday.",
  ])
  func `two are read from words for a wound, a hit or a verb of several`(story: String) throws {
    #expect(try CodedText.wounded(story) == 2)
  }

  @Test(arguments: [
    ("Officers found four shooting victims in Mosul on Monday.", 4),
    ("A man was shot in Mosul on Monday. Another gunshot victim came to a hospital.", 2),
    ("Two men were shot in Mosul on Monday. A third shooting victim was hit in the arm.", 3),
  ])
  func `victims of shots are counted by their noun`(text: String, number: Int) throws {
    #expect(try CodedText.wounded(text) == number)
  }

  @Test(arguments: [
    """
    Two men died in a shooting in Mosul on Monday. Three men were taken to a hospital with \
    injuries that are not life-threatening.
    """,
    """
    Two men were shot dead in Mosul on Monday. Three others, two women and a boy, were treated and \
    released.
    """,
    """
    Five people were found with gunshot wounds in Mosul on Monday. Two of them died, and three \
    others were hurt.
    """,
  ])
  func `those who live are none of the dead`(text: String) throws {
    #expect(try CodedText.wounded(text) == 3)
  }

  @Test func `a gunman who kills himself is none of those he shot`() throws {
    let text = """
      A man shot six people in Mosul on Monday, killing four of them. Police said that he killed \
      himself. Five people are dead.
      """
    #expect(try CodedText.wounded(text) == 2)
  }

  @Test func `somebody who also shot himself is one more`() throws {
    let text = """
      An 18-year-old man was shot in Mosul on Monday, and a 15-year-old boy also shot himself.
      """
    #expect(try CodedText.wounded(text) == 2)
  }

  @Test func `a single shot wounds nobody by itself`() throws {
    let text = "A boy shot his mother in Mosul on Monday. The boy fired one shot before he fled."
    #expect(try CodedText.wounded(text) == 1)
  }
}
