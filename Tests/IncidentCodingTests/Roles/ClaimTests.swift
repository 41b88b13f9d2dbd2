import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct ClaimTests {
  @Test(arguments: [
    "Al-Shabaab, which has fought the government for years, said it was behind the bombing.",
    "Al-Shabaab, an offshoot of Al-Qaeda, claimed responsibility for the bombing.",
    "Al-Shabaab, a rival of the Islamic State, has claimed responsibility for the bombing.",
  ])
  func `who claims stands before the aside that tells of it`(sentence: String) throws {
    let report = try CodedText.report(
      """
      A car bomb exploded outside a barracks in Kismayo on Monday, killing five people. \(sentence)
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [.claimed])
  }

  private func report(_ sentence: String) throws -> Report {
    try CodedText.report(
      """
      A bomb exploded outside a barracks in Kismayo on Monday, killing five people. \(sentence)
      """)
  }

  @Test(arguments: [
    "The blast was quickly claimed by Al-Shabaab.",
    "The blast was claimed on Tuesday by Al-Shabaab, which put photographs online.",
    "Al-Shabaab owned up to the bombing.",
    "Al-Shabaab accepted responsibility for the blast.",
  ])
  func `a deed is claimed in more words than one`(sentence: String) throws {
    let values = try report(sentence).values
    #expect(values.perpetrators.map(\.claimStatus) == [.claimed])
    #expect(values.claims.map(\.stance) == [.claims])
    #expect(values.claims.map(\.about) == ["Al-Shabaab"])
  }

  @Test func `two groups may claim the same deed`() throws {
    let values = try report(
      "Both Al-Shabaab and the Islamic State claimed responsibility for the bombing."
    ).values
    #expect(values.perpetrators.map(\.canonical) == ["Al-Shabaab", "Islamic State"])
    #expect(values.perpetrators.map(\.claimStatus) == [.claimed, .claimed])
  }

  @Test(arguments: [
    "The governor pinned the bombing on Al-Shabaab.",
    "The governor pointed the finger at Al-Shabaab.",
    "The elders of the town held Al-Shabaab responsible.",
    "Suspicion fell on Al-Shabaab.",
    "Al-Shabaab were the prime suspects, the governor said.",
    "The governor said the bombing was the work of Al-Shabaab.",
    "Police believe that Al-Shabaab was behind the bombing.",
    "Police blamed Al-Shabaab, which has carried out similar attacks.",
  ])
  func `who is blamed is suspected`(sentence: String) throws {
    let perpetrators = try report(sentence).values.perpetrators
    #expect(perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(perpetrators.map(\.claimStatus) == [.suspected])
  }

  @Test func `whom an official names plainly is attributed`() throws {
    let perpetrators = try report("The governor said Al-Shabaab was behind the bombing.")
      .values.perpetrators
    #expect(perpetrators.map(\.claimStatus) == [.attributed])
  }

  @Test(arguments: [
    "Officials have in the past accused Al-Shabaab of bombings.",
    "Police accused Al-Shabaab of similar attacks.",
    "The governor accused Al-Shabaab of spreading lies.",
  ])
  func `who is accused of something else has not done it`(sentence: String) throws {
    #expect(try report(sentence).values.claims.isEmpty)
  }

  @Test(arguments: [
    "Police blamed Al-Shabaab, but the group said it had nothing to do with it.",
    "Police blamed Al-Shabaab. The group denied the accusation.",
    "Police blamed Al-Shabaab. The group said it was not involved.",
    "Police blamed Al-Shabaab, a charge the group rejected.",
  ])
  func `a group denies what it is accused of`(sentence: String) throws {
    let values = try report(sentence).values
    #expect(values.perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(values.perpetrators.map(\.claimStatus) == [.denied])
    #expect(values.claims.map(\.stance) == [.accuses, .denies])
  }

  @Test func `a state and its army are one party`() throws {
    let report = try CodedText.report(
      """
      An Israeli strike killed two people in Tyre on Monday. The Israeli military said it had \
      struck a workshop in Tyre on Monday.
      """)
    #expect(report.values.perpetrators.map(\.claimStatus) == [.claimed])
  }

  @Test(arguments: [
    "Ukraine's general staff said its forces had bombed a port in Kerch on Monday, killing five.",
    "Ukraine's defence ministry said it had bombed a port in Kerch on Monday, killing five.",
  ])
  func `a ministry speaks for its state`(sentence: String) throws {
    let perpetrators = try CodedText.report(sentence).values.perpetrators
    #expect(perpetrators.map(\.canonical) == ["Ukraine"])
    #expect(perpetrators.map(\.claimStatus) == [.claimed])
  }

  @Test func `who kills suspected rebels is not in doubt`() throws {
    let report = try CodedText.report(
      "Turkish soldiers killed five suspected rebels near Lice on Monday.")
    #expect(report.values.perpetrators.map(\.claimStatus) == [.reported])
  }

  @Test(arguments: [
    "Al-Shabaab, which has fought the government for decades, claimed the attack.",
    "The group's spokesman claimed responsibility on behalf of Al-Shabaab.",
    "The bombing was claimed by the local branch of Al-Shabaab.",
  ])
  func `a claim is found behind what else is told of the group`(sentence: String) throws {
    let perpetrators = try report(sentence).values.perpetrators
    #expect(perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(perpetrators.map(\.claimStatus) == [.claimed])
  }

  @Test func `a claim of similar attacks is none of this one`() throws {
    let perpetrators = try report("Al-Shabaab has claimed responsibility for similar attacks.")
      .values.perpetrators
    #expect(!perpetrators.map(\.claimStatus).contains(.claimed))
  }

  @Test func `police suspect whom they name behind the verb`() throws {
    let perpetrators = try CodedText.report(
      "Gunmen killed five men in Turbat on Monday. Police suspect Baloch separatists."
    ).values.perpetrators
    #expect(perpetrators.map(\.canonical) == ["Baloch rebels"])
    #expect(perpetrators.map(\.claimStatus) == [.suspected])
  }

  @Test func `who denies a deed has been accused of it`() throws {
    let values = try report("The Sudanese army denied carrying out the attack.").values
    #expect(values.perpetrators.map(\.claimStatus) == [.denied])
  }

  @Test func `a request that is rejected is no accusation`() throws {
    #expect(
      try report("The Sudanese army rejected a request to place guards there.").values.claims
        .isEmpty)
  }

  @Test(arguments: [
    "The Islamic State said via its news agency on Wednesday that it was responsible.",
    "In a statement, the Islamic State said its fighters were behind it.",
    "The Islamic State has said that its men carried it out.",
    "The Islamic State said it had planted it.",
  ])
  func `a group that says its men did it claims it`(sentence: String) throws {
    let actor = try #require(
      try CodedText.report("A bomb hit a bus in Mosul on Tuesday, killing seven. \(sentence)")
        .values.perpetrators.first)
    #expect(actor.canonical == "Islamic State")
    #expect(actor.claimStatus == .claimed)
  }

  @Test func `a group that says it did not do it claims nothing`() throws {
    let found = try CodedText.report(
      """
      A bomb hit a bus in Mosul on Tuesday, killing seven. The Islamic State said it had not \
      planted it.
      """
    ).values.perpetrators
    #expect(found.allSatisfy { $0.claimStatus != .claimed })
  }
}
