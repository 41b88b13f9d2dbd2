import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TargetListTests {
  private func targets(_ sentence: String) throws -> [Target] {
    try CodedText.report(CodedText.story(sentence)).values.targets
  }

  @Test(arguments: [
    ("Gunmen killed twelve miners in Mosul on Monday, including a union leader.", "union leader"),
    ("A bomb injured five people in Mosul on Monday. The wounded include a nurse.", "nurse"),
  ])
  func `who is counted in is a target too`(sentence: String, target: String) throws {
    let found = try targets(sentence)
    #expect(found.contains { $0.text == target && !$0.effect.isEmpty })
  }

  @Test func `those whom another clause counts in are none`() throws {
    let found = try targets(
      "Gunmen killed 57 people in Mosul on Monday, and 18 are missing, including a nurse.")
    #expect(!found.contains { $0.text == "nurse" })
  }

  @Test(arguments: [
    (
      "A judge, a guard, and a driver were killed in Mosul on Monday.",
      ["judge", "guard", "driver"]
    ),
    ("Gunmen attacked and robbed three shops in Mosul on Monday.", ["shops"]),
    ("Gunmen attacked the NPC [National Power Company] offices in Mosul on Monday.", ["offices"]),
    ("Gunmen killed the mayor's son in Mosul on Monday.", ["son"]),
  ])
  func `a list is read to its end`(sentence: String, expected: [String]) throws {
    let found = try targets(sentence).compactMap(\.text)
    for target in expected { #expect(found.contains { $0.hasSuffix(target) }, "\(found)") }
  }

  @Test func `who stands between an attack and its target does not hide it`() throws {
    let found = try targets(
      "A guard was hurt in the attack staged late on Monday by rebels on a school in Mosul.")
    #expect(found.contains { $0.kind == .facility })
  }

  @Test func `a noun before several names says what they are`() throws {
    let found = try targets(
      "The engineers Dale Smith and Amy Jones were kidnapped in Mosul on Monday.")
    #expect(found.map(\.name) == ["Dale Smith", "Amy Jones"])
    #expect(found.allSatisfy { $0.text == "engineers" })
  }

  @Test func `a person of name is no other one when called by an office`() throws {
    let found = try targets(
      "Senator Dale Smith was shot dead in Mosul on Monday. The politician was killed at home.")
    #expect(found.map(\.name) == ["Dale Smith"])
  }

  @Test func `a dynamite charge is no chargé d'affaires`() throws {
    let found = try targets(
      "Rebels placed a dynamite charge at a bank in Mosul on Monday, wounding two guards.")
    #expect(!found.contains { $0.text?.contains("charge") ?? false })
  }

  @Test func `members of the security forces are armed`() throws {
    let found = try targets("Seven members of the security forces were killed in Mosul on Monday.")
    #expect(found.map(\.type) == [.activeMilitary])
  }

  @Test func `not a single person is nobody`() throws {
    let values = try CodedText.report(
      CodedText.story("A bomb hit a bank in Mosul on Monday. Not a single person was wounded.")
    ).values
    #expect(values.casualties?.wounded?.range.best == 0)
    #expect(!values.targets.contains { $0.kind == .person })
  }

  @Test(arguments: [(true, true), (false, false)])
  func `those whom only a number tells of are listed when asked`(
    listsFigures: Bool, isListed: Bool
  ) throws {
    var options = CoderOptions()
    options.listsFigures = listsFigures
    let report = try #require(
      CodedText.reports(
        CodedText.story("A bomb killed three guards and wounded 264 in Mosul on Monday."),
        options: options
      ).first)
    #expect(report.values.targets.contains { $0.text == "264" } == isListed)
  }
}
