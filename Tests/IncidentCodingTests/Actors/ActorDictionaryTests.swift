import Foundation
import Testing

@testable import IncidentCoding

struct ActorDictionaryTests {
  private func withUserFile<Value>(
    _ text: String, _ body: (DictionaryFiles) throws -> Value
  ) throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try text.write(
      to: directory.appending(path: "actors.tsv"), atomically: true, encoding: .utf8)
    return try body(DictionaryFiles([ShippedDictionaries.directory, directory]))
  }

  @Test func `a user's file adds a name to a known group`() throws {
    let text = "id\tname\taliases\nkataib-hezbollah\t\tParty of the Brigades\n"
    let dictionary = try withUserFile(text) {
      try ActorDictionary(files: $0, states: StateNames(files: $0))
    }
    let mentions = ActorTagger(dictionary: dictionary).mentions(
      in: Document("Yesterday the Party of the Brigades attacked."), places: [])
    #expect(mentions.map(\.actor.canonical) == ["Kataib Hezbollah"])
    #expect(mentions.first?.actor.inter == 3)
  }

  @Test func `a user's file adds a group of its own`() throws {
    let text = "id\tname\tinter\tcountry\nblue-hand\tBlue Hand\t3\tIQ\n"
    let dictionary = try withUserFile(text) {
      try ActorDictionary(files: $0, states: StateNames(files: $0))
    }
    let mentions = ActorTagger(dictionary: dictionary).mentions(
      in: Document("Yesterday Blue Hand attacked."), places: [])
    #expect(mentions.map(\.actor.id) == ["blue-hand"])
  }

  @Test func `a malformed row is named with file and line`() throws {
    let text = "id\tname\tkind\tcountry\na\tA\torganisation\tIQ\nb\tB\tstate\tXX\n"
    let failure = #expect(throws: DictionaryFailure.self) {
      try withUserFile(text) { try ActorDictionary(files: $0, states: StateNames(files: $0)) }
    }
    let problems = try #require(failure).problems
    #expect(problems.count == 2)
    #expect(
      problems.first?.hasSuffix(
        "actors.tsv:2: unknown kind 'organisation'; did you mean 'organization'?") == true)
    #expect(problems.last?.contains("actors.tsv:3: unknown country 'XX'") == true)
  }

  @Test func `an organisation of the actor dataset has its full English name`() throws {
    let names = try ShippedDictionaries.actors.get().entries.map(\.canonical)
    #expect(names.contains("Provisional Irish Republican Army"))
    #expect(names.contains("Lord's Resistance Army"))
    #expect(names.count > 1500)
  }
}
