import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct AccusedTests {
  @Test(arguments: [
    (
      "Police arrested two men suspected of being involved in the murder of a judge in Mosul.",
      "men"
    ),
    ("Three students were charged with the murder of a judge in Mosul on Monday.", "students"),
    (
      "The arrest of 45 soldiers for killing six priests in Mosul on Monday was announced.",
      "soldiers"
    ),
    ("A jury convicted Dale Smith of the bombing of a church in Mosul on Monday.", "Dale Smith"),
    ("Dale Smith, who is accused of killing a guard in Mosul on Monday, spoke.", "Dale Smith"),
    ("The bombing suspect Dale Smith was seen in Mosul, where a bomb killed three.", "Dale Smith"),
    ("Police arrested a man in connection with the murder of a judge in Mosul on Monday.", "man"),
  ])
  func `whom justice holds for it is suspected`(sentence: String, person: String) throws {
    let found = try CodedText.perpetrators(sentence)
    #expect(found.contains { $0.text?.hasSuffix(person) ?? false }, "\(found)")
    #expect(found.allSatisfy { $0.claimStatus == .suspected })
  }

  @Test func `two men are those whom a colon names`() throws {
    let found = try CodedText.perpetrators(
      "Police arrested two men suspected of the murder of a judge in Mosul: Dale Smith and Amy Jones."
    )
    #expect(found.map(\.text) == ["Dale Smith", "Amy Jones"])
    #expect(found.allSatisfy { $0.kind == .individual })
  }

  @Test(arguments: [
    ("A woman was stabbed to death by her husband in Mosul on Monday.", "husband"),
    ("Dale Smith shot dead two women in Mosul on Monday.", "Dale Smith"),
    ("A bomb killed two in Mosul on Monday. The attack was carried out by a couple.", "couple"),
  ])
  func `persons whom no dictionary knows did it`(sentence: String, person: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.text) == [person])
  }

  @Test func `who is not involved is not suspected`() throws {
    let found = try CodedText.perpetrators(
      "Two traders were not involved in the murder of a judge in Mosul on Monday, police said.")
    #expect(found.isEmpty)
  }
}
