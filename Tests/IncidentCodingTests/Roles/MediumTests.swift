import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct MediumTests {
  @Test(arguments: [
    ("Hamas claimed responsibility in a statement.", "statement"),
    ("Hamas claimed responsibility in a statement on Telegram.", "Telegram"),
    ("Hamas claimed responsibility through its affiliated Radio Aqsa.", "affiliated Radio Aqsa"),
    ("Hamas later took responsibility on its Telegram channel.", "Telegram channel"),
    ("The agency IRNA reported that Hamas claimed responsibility.", "IRNA"),
    ("Hamas claimed responsibility.", nil),
  ])
  func `a claim tells the medium that carried it`(sentence: String, via: String?) throws {
    let report = try CodedText.report(
      "A car bomb exploded in Mosul on Tuesday, killing five people. \(sentence) Shops were open.")
    let claim = try #require(report.values.claims.first)
    #expect(claim.stance == .claims)
    #expect(claim.via == via)
  }

  @Test func `a platform is nobody who is hit`() throws {
    let report = try CodedText.report(
      """
      The Islamic Resistance in Iraq claimed responsibility for the attack in a message on Telegram, \
      saying it had “targeted the occupation’s runway with four drones” at Ain al-Asad on Tuesday.
      """)
    #expect(!report.values.targets.contains { $0.text == "Telegram" })
  }
}
