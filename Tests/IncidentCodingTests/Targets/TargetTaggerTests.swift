import IngestKit
import Testing

@testable import IncidentCoding

struct TargetTaggerTests {
  private func mentions(_ text: String) throws -> [TargetMention] {
    TargetTagger(dictionary: try ShippedDictionaries.targets.get()).mentions(in: Document(text))
  }

  private func words(_ text: String) throws -> [String] {
    let document = Document(text)
    return try mentions(text).map { document.words(ofTokens: $0.tokens) }
  }

  @Test(arguments: [
    ("three American soldiers", Target.TargetType.activeMilitary), ("a judge", .legalOrJudicial),
    ("two policemen", .lawEnforcement), ("the mayor", .governmentOfficial),
    ("a photographer", .journalist), ("peasants", .civilian), ("an aid worker", .aidWorker),
    ("the embassy", .diplomatOfficeOrResidence), ("a mosque", .church), ("an oil field", .energy),
    ("a crowded market", .commercial), ("a checkpoint", .militaryFacility),
    ("a police station", .lawEnforcementFacility), ("the bridge", .transportRoute),
    ("a bus", .transportVehicle), ("the power station", .energy), ("a hospital", .hospital),
  ])
  func `a noun tells the type of target`(words: String, type: Target.TargetType) throws {
    #expect(try mentions("They hit \(words) there.").map(\.type) == [type])
  }

  @Test(arguments: [
    ("killed three American soldiers today", "American soldiers"),
    ("a US airbase was hit", "US airbase"), ("the abandoned house burned", "abandoned house"),
    ("They hit oil installations.", "oil installations"),
    ("The US killed soldiers.", "soldiers"), ("They hit bank employees.", "bank employees"),
  ])
  func `a noun group starts behind determiner and number`(text: String, group: String) throws {
    #expect(try words(text) == [group])
  }

  @Test func `number, nationality and name are told`() throws {
    let text = "They attacked two French soldiers at the Las Canas bridge."
    let document = Document(text)
    let targets = try mentions(text)
    let soldiers = try #require(targets.first)
    #expect(soldiers.nationality == "FR")
    #expect(soldiers.isPlural)
    #expect(soldiers.number.map { document.words(ofTokens: $0..<$0 + 1) } == "two")
    #expect(soldiers.category == .military)
    let bridge = try #require(targets.last)
    #expect(bridge.name.map { document.words(ofTokens: $0) } == "Las Canas")
    #expect(bridge.determiner == .definite)
  }

  @Test(arguments: [
    "A think tank wrote it.", "They stood guard there.", "The school curriculum changed.",
  ])
  func `words that only look like targets are left out`(text: String) throws {
    #expect(try mentions(text).isEmpty)
  }
}
