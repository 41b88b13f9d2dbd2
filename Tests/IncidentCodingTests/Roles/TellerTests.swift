import IngestKit
import Testing

@testable import IncidentCoding

/// Who tells of an attack, or is only spoken of, has not made it.
@Suite struct TellerTests {
  @Test func `who speaks behind a comma is none of those who did it`() throws {
    let found = try CodedText.perpetrators(
      "Six guards were killed in Mosul on Tuesday by Islamic State militants, police said.")
    #expect(found.map(\.text) == ["Islamic State militants"])
  }

  @Test(arguments: [
    "No group claimed the bombing that killed five people in Mosul on Tuesday.",
    "Five people died in Mosul on Tuesday when a bomb went off, according to a local Kurdish militia.",
    "The Syrian Democratic Forces accused villagers of bombing a market in Mosul on Tuesday.",
  ])
  func `who only tells of it or is nobody has not done it`(sentence: String) throws {
    #expect(
      try CodedText.perpetrators(sentence).allSatisfy { $0.claimStatus == .unattributed }
        || CodedText.perpetrators(sentence).map(\.text) == ["villagers"])
  }

  @Test func `who tells of a raid has not done it`() throws {
    #expect(
      try CodedText.perpetrators(
        "Hezbollah said an Israeli raid on a camp killed two fighters in Mosul."
      )
      .map(\.canonical) == ["Israel"])
  }

  @Test func `who speaks of clashes is no party to them`() throws {
    let found = try CodedText.perpetrators(
      "Nine men died in clashes between Hamas and Hezbollah in Mosul on Tuesday, police said.")
    #expect(found.map(\.text) == ["Hamas", "Hezbollah"])
  }

  @Test func `who denies that it ever targets civilians denies no attack`() throws {
    let found = try CodedText.perpetrators(
      "Russia struck a school in Mosul on Tuesday, killing two men. Moscow denies targeting civilians."
    )
    #expect(found.first?.claimStatus == .reported)
  }

  @Test func `who tells of an attack has not made it`() throws {
    let found = try CodedText.perpetrators(
      """
      In Mosul on Monday a man whose brother is a priest said the gunmen came on horses and opened \
      fire on people.
      """)
    #expect(found.map(\.text) == ["gunmen"])
  }

  @Test func `whom the victims are said to support is not accused`() throws {
    let found = try CodedText.perpetrators(
      "Soldiers killed nine men in Mosul on Tuesday, who were accused of supporting Hamas.")
    #expect(found.map(\.text) == ["Soldiers"])
  }

  @Test func `who speaks of an attack did not do it`() throws {
    let found = try CodedText.perpetrators(
      "The rebels condemn the attack on a bank in Mosul on Tuesday.")
    #expect(found.map(\.claimStatus) == [.suspected])
  }

  @Test func `who speaks for a group that tells of an attack has not done it`() throws {
    let found = try CodedText.perpetrators(
      """
      A teacher was killed in Mosul on Tuesday, a spokesman for the Kurdistan Workers' Party said.
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("Hezbollah said that an Israeli raid killed five people in Tyre on Tuesday.", "Israel"),
    ("Hezbollah said Israeli strikes killed five people in Tyre on Tuesday.", "Israel"),
    ("The Taliban said Pakistani shelling killed three men in Kunar on Tuesday.", "Pakistan"),
    (
      "Houthi media reported that U.S. air strikes hit a port on Tuesday, killing five people.",
      "United States"
    ),
    (
      "The Houthis said on Tuesday that U.S. air strikes killed five men in Saada.", "United States"
    ),
  ])
  func `who tells of a strike has not flown it`(sentence: String, attacker: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.canonical) == [attacker])
  }
}
