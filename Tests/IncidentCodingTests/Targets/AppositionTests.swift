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

  @Test func `bombs hit what they are placed in`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels placed dynamite in four shops in Bogota on Tuesday."))
    #expect(report.values.targets.map(\.text) == ["shops"])
  }

  @Test func `who is unharmed after an attack was its target`() throws {
    let target = try target("Mayor Ann Smith was unharmed following an attack in Leeds on Tuesday.")
    #expect(target.name == "Ann Smith")
    #expect(target.effect == [.unharmed])
  }

  @Test func `a short name with its meaning behind it is a body that can be attacked`() throws {
    let target = try target("Gunmen mounted an attack on FENATA (Workers' Federation) on Tuesday.")
    #expect(target.name == "FENATA")
    #expect(target.type == .organizationOffice)
  }

  @Test func `among capitals a surname alone is the person of that name`() throws {
    let target = try target("PROFESSOR CARLOS OLSEN WAS AWAY. REBELS KIDNAPPED OLSEN ON TUESDAY.")
    #expect(target.name == "CARLOS OLSEN")
  }

  @Test func `an aircraft that explodes is what was hit`() throws {
    let report = try CodedText.report(
      CodedText.story("An airliner exploded near Bogota on Tuesday."))
    #expect(report.values.targets.map(\.text) == ["airliner"])
  }

  @Test func `a bomb that is planted is no target, nor is who tells of it`() throws {
    let report = try CodedText.report(
      CodedText.story(
        "According to soldiers, the bomb had been planted by rebels in a bank in Bogota on Tuesday."
      ))
    #expect(report.values.targets.map(\.text) == ["bank"])
  }
}
