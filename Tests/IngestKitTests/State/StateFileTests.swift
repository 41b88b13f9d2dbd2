import Foundation
import GRDB
import Testing

@testable import IngestKit

@Suite struct StateFileTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `a second run is kept out while one has the state`() async throws {
    let state = try fixture.state()
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    guard case .locked(fixture.stateURL.path, let holder?) = error else {
      Issue.record("\(String(describing: error)) does not say who holds the lock")
      return
    }
    #expect(holder.process == Int(getpid()))
    #expect(error?.description.contains("process \(getpid()), since 20") == true)
    #expect(error?.exitStatus == .locked)
    withExtendedLifetime(state) {}
  }

  @Test func `the lock is free again after a run`() async throws {
    try await fixture.run()
    try await fixture.run()
  }

  @Test func `only the owner can read the state`() async throws {
    try await fixture.run()
    let attributes = try FileManager.default.attributesOfItem(atPath: fixture.stateURL.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `a damaged state is refused and left as it is`() async throws {
    try await fixture.run()
    let garbage = Data(repeating: 0x41, count: 8192)
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: fixture.stateURL.path + suffix)
    }
    try garbage.write(to: fixture.stateURL)
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error == .corrupt(path: fixture.stateURL.path))
    #expect(error?.exitStatus == .inputOutput)
    #expect(try Data(contentsOf: fixture.stateURL) == garbage)
  }

  @Test func `a state that is damaged in its middle is refused and left as it is`() async throws {
    try await fixture.run()
    var bytes = try Data(contentsOf: fixture.stateURL)
    bytes.replaceSubrange(16_384..<65_536, with: repeatElement(0x41, count: 49_152))
    try bytes.write(to: fixture.stateURL)
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error == .corrupt(path: fixture.stateURL.path))
    #expect(try Data(contentsOf: fixture.stateURL) == bytes)
  }

  @Test func `the state of a newer program is refused and left as it is`() async throws {
    try await fixture.run()
    try await DatabaseQueue(path: fixture.stateURL.path).write {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error == .newer(path: fixture.stateURL.path, version: 99))
    #expect(error?.description.contains("use a newer program") == true)
  }

  @Test(arguments: [0, 7])
  func `another program's database is refused`(applicationID: Int) async throws {
    try FileManager.default.createDirectory(
      at: fixture.stateURL.deletingLastPathComponent(), withIntermediateDirectories: true)
    try await DatabaseQueue(path: fixture.stateURL.path).write {
      try $0.execute(sql: "PRAGMA application_id = \(applicationID); CREATE TABLE mine (x)")
    }
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error == .foreign(path: fixture.stateURL.path))
  }

  @Test func `a state whose tables are still to come is none yet`() async throws {
    try FileManager.default.createDirectory(
      at: fixture.stateURL.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: fixture.stateURL)
    #expect(StateReader(at: fixture.stateURL) == nil)
    var configuration = Configuration()
    configuration.journalMode = .wal
    let run = try DatabaseQueue(path: fixture.stateURL.path, configuration: configuration)
    #expect(StateReader(at: fixture.stateURL) == nil)
    try await run.write { try StateSchema.migrate($0) }
    #expect(try StateReader(at: fixture.stateURL)?.runs(limit: 1).isEmpty == true)
  }

  @Test func `a state that cannot be made names the reason`() async throws {
    try Data().write(to: fixture.directory.appending(path: ".ingest"))
    let error = await #expect(throws: StateError.self) { try await fixture.engine().run() }
    #expect(error?.exitStatus == .inputOutput)
    #expect(error?.description.contains(fixture.stateURL.path) == true)
  }

  @Test func `every run leaves a row with its summary`() async throws {
    let summary = try await fixture.run()
    let stored = try await fixture.state().read {
      try Row.fetchOne($0, sql: "SELECT status, CAST(summary AS TEXT) FROM runs")
        .map { "\($0[0] as Int) \($0[1] as String)" }
    }
    #expect(stored == "0 \(summary.json)")
  }
}
