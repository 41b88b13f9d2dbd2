import Testing

@testable import IngestKit

@Suite struct TargetTests {
  @Test(arguments: [
    (Target.TargetType.lawEnforcement, "LAW ENFORCEMENT"), (.civilian, "CIVILIAN"),
    (.journalist, "CIVILIAN"), (.school, "OTHER"), (.industrial, "COMMERCIAL"),
  ])
  func `a type has the name that MUC spells in capitals`(type: Target.TargetType, name: String) {
    #expect(type.muc == name)
  }
}
