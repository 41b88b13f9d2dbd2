import IngestKit
import Testing

@testable import IncidentCoding

/// Names and the descriptions that stand beside them.
@Suite struct AppositionTests {
  private func target(_ sentence: String) throws -> Target {
    try #require(try CodedText.report(story(sentence)).values.targets.first)
  }

  /// A sentence of capitals stands in a text of capitals.
  private func story(_ sentence: String) -> String {
    let story = CodedText.story(sentence)
    return sentence == sentence.uppercased() ? story.uppercased() : story
  }

  @Test(arguments: [
    ("Gunmen killed Ann Smith, the mayor of Leeds, on Tuesday.", "Ann Smith", "mayor"),
    ("Gunmen killed the mayor, Ann Smith, in Leeds on Tuesday.", "Ann Smith", "mayor"),
    ("Gunmen killed mayor Ann Smith in Leeds on Tuesday.", "Ann Smith", "mayor"),
  ])
  func `a description beside a name is of the same person`(
    sentence: String, name: String, description: String
  ) throws {
    let target = try target(sentence)
    #expect(target.name == name)
    #expect(target.description?.hasPrefix(description) == true)
  }

  @Test func `a relative is a target of its own`() throws {
    let report = try CodedText.report(
      story("GUNMEN MURDERED DR CARLOS ROMERO, HIS WIFE, AND TWO STUDENTS ON TUESDAY."))
    #expect(report.values.targets.count == 3)
    #expect(report.values.targets.first?.name == "CARLOS ROMERO")
  }

  @Test func `a bomb hits what it goes off in front of`() throws {
    let report = try CodedText.report(
      CodedText.story("A bomb exploded in front of a bank in Bogota on Tuesday."))
    #expect(report.values.targets.map(\.text) == ["bank"])
  }
}
