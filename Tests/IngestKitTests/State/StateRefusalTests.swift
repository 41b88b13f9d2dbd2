import Foundation
import GRDB
import Testing

@testable import IngestKit

/// States that a run must not use: each is named, and left byte for byte as it was.
@Suite struct StateRefusalTests {
  enum Damage: CaseIterable {
    case newer, foreign, header, innerPage, otherFile
  }

  private let fixture: EngineFixture

  init() async throws {
    fixture = try EngineFixture()
    // Long enough to fill pages between the first and the last.
    fixture.world.put(
      (0..<60).map { number in
        Article(
          id: "\(number)", text: String(repeating: "words ", count: 500),
          source: ArticleSource(title: "\(number)", published: "2024-05-01"))
      })
    try await fixture.run()
  }

  private func harm(_ damage: Damage) throws -> StateError {
    let path = fixture.stateURL.path
    switch damage {
    case .newer:
      try change("PRAGMA user_version = 99")
      return .newer(path: path, version: 99)
    case .foreign:
      try change("PRAGMA application_id = 7")
      return .foreign(path: path)
    case .header:
      try overwrite(0..<100)
      return .corrupt(path: path)
    case .innerPage:
      try change("UPDATE runs SET ended = NULL")
      let middle = try Data(contentsOf: fixture.stateURL).count / 8192 / 2 * 8192
      try overwrite(middle..<middle + 8192)
      return .corrupt(path: path)
    case .otherFile:
      try Data("a letter to a friend\n".utf8).write(to: fixture.stateURL)
      return .corrupt(path: path)
    }
  }

  @Test func `a directory in the place of the state is named as one, and stays`() async throws {
    let fixture = try EngineFixture()
    let inside = fixture.stateURL.appending(path: "notes.txt")
    try FileManager.default.createDirectory(
      at: fixture.stateURL, withIntermediateDirectories: true)
    try Data("a note\n".utf8).write(to: inside)
    let error = await #expect(throws: StateError.self) { try await fixture.run() }
    #expect(error?.exitStatus == .inputOutput)
    #expect(error?.description.contains("it is a directory") ?? false)
    #expect(try Data(contentsOf: inside) == Data("a note\n".utf8))
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: fixture.stateURL.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func overwrite(_ range: Range<Int>) throws {
    var data = try Data(contentsOf: fixture.stateURL)
    data.replaceSubrange(range, with: Data(repeating: 0x5A, count: range.count))
    try data.write(to: fixture.stateURL)
  }

  /// Every file beside the state but the lock, which says who has looked.
  private func files() throws -> [String: Data] {
    let directory = fixture.stateURL.deletingLastPathComponent()
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path)
    where !name.hasSuffix(".lock") {
      files[name] = try Data(contentsOf: directory.appending(path: name))
    }
    return files
  }

  @Test(arguments: Damage.allCases)
  func `a state that cannot be used is named and left as it was`(damage: Damage) async throws {
    let expected = try harm(damage)
    let before = try files()
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error == expected)
    #expect(error?.exitStatus == .inputOutput)
    #expect(error?.description.contains(fixture.stateURL.path) == true)
    #expect(try files() == before)
  }

  @Test func `an empty state file is a new one`() async throws {
    try Data().write(to: fixture.stateURL)
    let summary = try await fixture.run()
    #expect(summary.status == .done)
    #expect(summary.ledger.nodes["list"]?.passed == 60)
  }

  @Test func `only the owner can read the log of writes`() async throws {
    let state = try fixture.state()
    defer { state.close() }
    try await state.write { try $0.execute(sql: "UPDATE runs SET status = status") }
    for suffix in ["", "-wal", "-shm", ".lock"] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: fixture.stateURL.path + suffix)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(suffix)")
    }
  }

  @Test(
    .enabled(if: geteuid() != 0, "the superuser can write to every file"),
    arguments: [0o500, 0o400])
  func `a state that cannot be written is named with the reason`(mode: Int) async throws {
    let isDirectory = mode == 0o500
    let path =
      isDirectory ? fixture.stateURL.deletingLastPathComponent().path : fixture.stateURL.path
    let before = try files()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error?.exitStatus == .inputOutput)
    #expect(error?.description.contains("permission denied") == true)
    #expect(try files() == before)
  }
}
