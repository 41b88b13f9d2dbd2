import IngestKit
import Testing

@testable import IncidentCoding

/// Where a sentence names who did it.
@Suite struct PerpetratorTests {
  @Test(arguments: [
    "On 5 March unidentified men threw a grenade at a bank in Mosul.",
    "At least one gunman opened fire on a bank in Mosul on Tuesday.",
  ])
  func `a date or a number before the subject does not hide it`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).first?.claimStatus == .reported)
  }

  @Test(arguments: [
    "Rebels attacked soldiers in Mosul on Tuesday, killing five.",
    "Rebels fought a group of soldiers in Mosul on Tuesday, killing five.",
    "Rebels captured on Tuesday a town near Mosul, killing five.",
    "Rebels ambushed a patrol in Mosul, Iraq, on Tuesday, killing five.",
  ])
  func `who is attacked is not who kills behind the comma`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.text) == ["Rebels"])
  }

  @Test func `those who were hit by one verb did not do what the next tells`() throws {
    let found = try CodedText.perpetrators(
      "Hamas shot dead three soldiers and torched a bank in Mosul on Tuesday.")
    #expect(found.map(\.text) == ["Hamas"])
  }

  @Test func `who came when people were killed is named in the clause of time`() throws {
    let found = try CodedText.perpetrators(
      "Ninety people were killed in Mosul on Monday when suspected herders invaded the town.")
    #expect(found.map(\.text) == ["suspected herders"])
    #expect(found.first?.claimStatus == .suspected)
  }

  @Test func `gunmen in the next sentence did it`() throws {
    let found = try CodedText.perpetrators(
      "A teacher was shot dead in Mosul on Tuesday. The gunmen fled in a jeep.")
    #expect(found.map(\.text) == ["gunmen"])
  }

  @Test(arguments: [
    "Gunmen burst into a school in Mosul, Iraq, and shot dead seven teachers on Tuesday.",
    "In Mosul, Iraq, gunmen killed six herders on Tuesday.",
  ])
  func `the country of a town attacks nobody`(sentence: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.canonical) == ["Unidentified gunmen"])
  }

  @Test func `fire comes from those that are named behind it`() throws {
    let found = try CodedText.perpetrators(
      "A convoy came under heavy machine-gun fire from rebels near Mosul on Tuesday.")
    #expect(found.map(\.canonical) == ["Unidentified rebels"])
  }

  @Test func `a "terrorist" attack in quotes names nobody`() throws {
    #expect(
      try CodedText.perpetrators(
        "Five people died in Mosul on Tuesday in what police called a \"terrorist\" attack."
      ).isEmpty)
  }

  @Test func `who joins a war after a killing did not do it`() throws {
    let report = try CodedText.report(
      "Yet after the assassination of Iraq’s president in Mosul, the militias joined the fight.")
    #expect(report.values.perpetrators.isEmpty)
    #expect(report.values.event.subEventType == .attack)
    #expect(report.values.targets.map(\.text) == ["Iraq’s president"])
  }

  @Test(arguments: [
    ("A Hindu mob beat to death a man in Mosul on Monday.", "Rioters (Iraq)"),
    ("The Houthis said their missile forces hit an airport near Mosul on Monday.", "Houthis"),
  ])
  func `who beats and whose forces strike did it`(sentence: String, name: String) throws {
    #expect(try CodedText.perpetrators(sentence).map(\.canonical) == [name])
  }
}
