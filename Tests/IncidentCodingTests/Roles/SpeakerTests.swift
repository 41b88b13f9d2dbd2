import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct SpeakerTests {
  @Test func `a rights group speaks`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels killed nine farmers in Mosul on Tuesday, a rights group said."))
    #expect(report.values.perpetrators.first?.claimStatus == .attributed)
  }

  @Test(arguments: [
    "Rebels killed five soldiers in Mosul on Tuesday, the Defence Headquarters said.",
    "Rebels killed five soldiers in Mosul on Tuesday, the Central Command (CENTCOM) said.",
    "Rebels killed five soldiers in Mosul on Tuesday, Captain Anton Muhindo said.",
    "Rebels killed five soldiers in Mosul on Tuesday, said Anton Muhindo.",
    "Rebels killed five soldiers in Mosul on Tuesday, according to the ministry.",
  ])
  func `what somebody of name or office says is attributed`(sentence: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.perpetrators.first?.claimStatus == .attributed)
  }

  @Test func `what the article says itself is reported`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels killed five soldiers in Mosul on Tuesday."))
    #expect(report.values.perpetrators.first?.claimStatus == .reported)
  }

  @Test func `presumed members of a group are suspected`() throws {
    let report = try CodedText.report(
      CodedText.story(
        "Presumed members of the Allied Democratic Forces (ADF) killed five people in Beni on Tuesday."
      ))
    #expect(report.values.perpetrators.map(\.canonical) == ["Allied Democratic Forces"])
    #expect(report.values.perpetrators.first?.claimStatus == .suspected)
  }

  @Test func `a group that is suspected in a sentence of its own is the suspect`() throws {
    let report = try CodedText.report(
      """
      A car bomb exploded outside a police station in Mosul on Tuesday, wounding three officers. \
      Islamic State is suspected. The weather was fine.
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Islamic State"])
    #expect(report.values.perpetrators.first?.claimStatus == .suspected)
  }

  @Test func `who has not claimed an attack is no claimant`() throws {
    let report = try CodedText.report(
      CodedText.story(
        "Hamas has not claimed the attack that killed five people in Mosul on Tuesday."))
    #expect(!report.values.perpetrators.contains { $0.claimStatus == .claimed })
  }

  @Test func `the speaker whom "it" stands for has claimed the attack`() throws {
    let report = try CodedText.report(
      CodedText.story(
        """
        In a statement on Wednesday, the Islamic Resistance in Iraq said that it targeted the port \
        of Eilat with several drones.
        """))
    #expect(report.values.perpetrators.map(\.canonical) == ["Islamic Resistance in Iraq"])
    #expect(report.values.perpetrators.first?.claimStatus == .claimed)
  }

  @Test func `the nationality of a weapon is that of who used it`() throws {
    let report = try CodedText.report(
      CodedText.story("A Russian guided bomb hit a house in Kharkiv on Tuesday, killing a woman."))
    #expect(report.values.perpetrators.map(\.canonical) == ["Russia"])
  }

  @Test(arguments: [
    "The Allied Democratic Forces said late on Wednesday they had attacked the barracks.",
    "The Allied Democratic Forces (ADF), an Islamist militia, said its fighters had carried out the attack.",
    "A group calling itself the Allied Democratic Forces claimed responsibility for the attack.",
  ])
  func `a group that says its men did it claims it`(sentence: String) throws {
    let report = try CodedText.report(
      """
      Militants attacked a barracks in Beni on Tuesday, killing five soldiers. \(sentence) Shops \
      were open.
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Allied Democratic Forces"])
    #expect(report.values.perpetrators.first?.claimStatus == .claimed)
  }

  @Test func `a group is called what it calls itself`() throws {
    let report = try CodedText.report(
      """
      A bomb wounded five soldiers in Mosul on Tuesday. A group calling itself the Delta Movement \
      claimed responsibility for the blast. Shops were open.
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Delta Movement"])
    #expect(report.values.perpetrators.first?.claimStatus == .claimed)
  }

  @Test func `a disputed border denies nothing`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels shelled Mosul across their disputed border on Tuesday, killing five.")
    )
    #expect(report.values.claims.isEmpty)
  }
}
