import Foundation
import IngestKit
import Testing

@testable import IncidentCoding

@Suite final class DictionaryFilesTests {
  private let directory = FileManager.default.temporaryDirectory
    .appending(component: "dictionaries-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  private var files: DictionaryFiles {
    DictionaryFiles([ShippedDictionaries.directory, directory])
  }

  private func write(_ rows: String, to name: String) throws {
    try rows.replacing("|", with: "\t")
      .write(to: directory.appending(component: name), atomically: true, encoding: .utf8)
  }

  @Test func `a user's own meaning of a word wins over the shipped one`() throws {
    try write(
      """
      lemma|pos|sub_event|family|strength
      shooting|noun|Grenade|bombing|strong
      """, to: "triggers.tsv")
    let lexicon = try TriggerLexicon(files: files).lexicon
    let match = try #require(lexicon.longestMatch(in: Document("The shooting went on."), at: 1))
    #expect(match.values.first?.entry.subEvent == .grenade)
  }

  @Test func `a user's file of an unknown name is refused, and so is a directory without any`()
    throws
  {
    let empty = try #require(throws: DictionaryFailure.self) { try files.checkNames() }
    #expect(empty.description.contains("has no dictionary; there is 'actor-nouns.tsv', "))
    try write("lemma|pos|sub_event|family|strength", to: "trigger.tsv")
    let misspelt = try #require(throws: DictionaryFailure.self) { try files.checkNames() }
    #expect(misspelt.description.hasSuffix("is no dictionary; did you mean 'triggers.tsv'?"))
    try FileManager.default.moveItem(
      at: directory.appending(component: "trigger.tsv"),
      to: directory.appending(component: "triggers.tsv"))
    #expect(throws: Never.self) { try files.checkNames() }
  }

  @Test func `every problem of a user's file is told with its line`() throws {
    try write(
      """
      lemma|pos|sub_event|family|strength
      shooting|noum|Grenade|bombing|strong
      zap|verb|Atack|attack|strong
      """, to: "triggers.tsv")
    let failure = try #require(throws: DictionaryFailure.self) {
      _ = try TriggerLexicon(files: files)
    }
    #expect(failure.problems.count == 2)
    #expect(
      failure.problems[0].contains("triggers.tsv:2: unknown pos 'noum'; did you mean 'noun'?"))
    #expect(failure.problems[1].contains("triggers.tsv:3: unknown sub_event 'Atack'"))
  }

  @Test func `the problems of several files are told together`() throws {
    try write(
      """
      lemma|pos|sub_event|family|strength
      shooting|noum|Grenade|bombing|strong
      """, to: "triggers.tsv")
    try write(
      """
      noun|aliases|type|gtd
      zapper||zap|5
      """, to: "weapons.tsv")
    let failure = try #require(throws: DictionaryFailure.self) {
      _ = try CodingResources(
        configuration: ShippedDictionaries.directory, cacheDirectory: directory,
        extra: [directory])
    }
    #expect(failure.description.contains("triggers.tsv:2: "))
    #expect(failure.description.contains("weapons.tsv:2: "))
  }
}
