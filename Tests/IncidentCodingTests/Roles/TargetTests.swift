import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TargetTests {
  private func targets(_ text: String) throws -> [Target] {
    try CodedText.report(CodedText.story(text)).values.targets
  }

  @Test func `names behind a plural noun are persons of their own`() throws {
    let found = try targets(
      "Gunmen killed priests Ignacio Romero, Carlos Duarte and Pablo Ruiz in Mosul on Tuesday.")
    #expect(found.map(\.name) == ["Ignacio Romero", "Carlos Duarte", "Pablo Ruiz"])
    #expect(found.allSatisfy { $0.description == "priests" && $0.kind == .person })
  }

  @Test(arguments: [
    ("It caused heavy damage.", Target.Effect.damaged), ("It caused no damage.", .undamaged),
    ("The building was destroyed.", .destroyed),
  ])
  func `what a blast did is read from the sentences behind it`(
    sentence: String, effect: Target.Effect
  ) throws {
    let found = try targets("A bomb exploded at a bank in Mosul on Tuesday. \(sentence)")
    #expect(found.first?.effect == [effect])
  }
}
