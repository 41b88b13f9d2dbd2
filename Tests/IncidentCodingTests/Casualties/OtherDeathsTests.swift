import IngestKit
import Testing

@testable import IncidentCoding

/// Deaths that a story tells of beside those of its event.
@Suite struct OtherDeathsTests {
  @Test(arguments: [
    "He said he could\u{2019}ve easily died.",
    "He said he could've died.",
    "He almost lost his life.",
    "He nearly died at the hospital.",
  ])
  func `who could have died is not dead`(story: String) throws {
    #expect(try CodedText.killed("A student was shot on Monday in Mosul. \(story)") == nil)
  }

  @Test(arguments: [
    "It was at a wake, which was held for a person who died of natural causes.",
    "His sister, who died from cancer, was buried the day before the shooting.",
    "His uncle was killed in a single-vehicle accident on his way to the shooting.",
    "His grandfather died in a car crash on his way to the scene of the shooting.",
  ])
  func `a death of another cause is none of a shooting`(story: String) throws {
    #expect(
      try CodedText.killed("A student was wounded by a shot on Monday in Mosul. \(story)") == nil)
  }

  @Test func `a gunshot is a cause of death like others and the event's own`() throws {
    #expect(try CodedText.killed("A student died from a gunshot wound on Monday in Mosul.") == 1)
  }

  @Test(arguments: [
    "The charges came of efforts to reduce homicide and other violent crime.",
    "The shooting could have resulted in a homicide, police said.",
    "A man, who has been convicted of murder, was arrested.",
    "The man had a prior conviction for murder.",
    "Members of the gang are punished by beatings or murder.",
    "He is charged with assault with intent to commit murder.",
    "Those who leave the gang are targeted for killing, known as a green light.",
  ])
  func `a murder that only its name is told of has no victim here`(story: String) throws {
    #expect(
      try CodedText.killed("A student was wounded by a shot on Monday in Mosul. \(story)") == nil)
  }

  @Test func `the grandson of somebody is not that person`() throws {
    let text = """
      The grandson of Illinois Rep. Peter Stone was fatally shot in Mosul on Monday. Adam Field, \
      15, died at the scene.
      """
    #expect(try CodedText.killed(text) == 1)
  }

  @Test func `figures of the dead and the wounded may stand side by side`() throws {
    #expect(try CodedText.killed("1 killed 3 injured in a weekend shooting in Mosul.") == 1)
  }

  @Test(arguments: [
    "A man in Mosul killed his 7-year-old daughter, himself on Monday, police said.",
    "A man in Mosul shot his 7-year-old daughter to death on Monday and then killed himself.",
    "A man broke into a home in Mosul on Monday, shot her to death and then fatally shot himself.",
    "Two people are dead after a man shot a woman in Mosul on Monday and then killed himself.",
  ])
  func `who kills another and himself makes two dead`(crime: String) throws {
    #expect(try CodedText.killed(crime) == 2)
  }

  @Test func `the one shot is the person right before the word, not his family`() throws {
    let text = """
      The family of a teenager shot and killed by a police officer on Monday in Mosul has hired an \
      attorney. The mother spoke to reporters.
      """
    #expect(try CodedText.killed(text) == 1)
  }

  @Test(arguments: [
    "A rampage in Mosul on Monday left seven people dead before the gunman killed himself.",
    "An inmate took a gun in Mosul on Monday, killing seven guards before he was fatally shot.",
  ])
  func `an attacker who is dead in the end is none of those killed before`(crime: String) throws {
    #expect(try CodedText.killed(crime) == 8)
  }

  @Test func `of a double murder-suicide three are dead`() throws {
    #expect(
      try CodedText.killed("Police are investigating a double murder-suicide in Mosul on Monday.")
        == 3)
  }

  @Test(arguments: [
    "Coroner Ann Stone said Peter Field, 13, died after he was shot in Mosul on Monday. Peter was 13.",
    "Police hold the father of a girl shot and killed in Mosul on Monday. The girl was killed at home.",
  ])
  func `neither who speaks nor whose child it is is dead`(text: String) throws {
    #expect(try CodedText.killed(text) == 1)
  }
}
