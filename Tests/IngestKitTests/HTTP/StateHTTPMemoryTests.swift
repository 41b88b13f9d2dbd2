import Foundation
import Testing

@testable import IngestKit

@Suite final class StateHTTPMemoryTests {
  private static let now = Date(timeIntervalSince1970: 1_763_600_000)
  private let directory = FileManager.default.temporaryDirectory.appending(
    path: "memory-\(UUID().uuidString)", directoryHint: .isDirectory)

  deinit { try? FileManager.default.removeItem(at: directory) }

  private func withMemory(
    _ body: (StateHTTPMemory) async throws -> Void
  ) async throws {
    let state = try StateFile(at: directory.appending(path: "p.sqlite"))
    defer { state.close() }
    try await body(StateHTTPMemory(state: state, now: { Self.now }))
  }

  @Test func `a pause is remembered by the next run`() async throws {
    let end = Self.now + 3600
    try await withMemory { try await $0.keepPause(of: "a.example", until: end) }
    try await withMemory { memory in
      let ends = try await (memory.pauseEnd(of: "a.example"), memory.pauseEnd(of: "b.example"))
      #expect(ends == (end, nil))
    }
  }

  @Test func `robots.txt is remembered until it has expired`() async throws {
    let robots = StoredRobots(text: [1, 2, 3], expires: Self.now + 60)
    try await withMemory { try await $0.keep(robots, of: "https://a.example") }
    try await withMemory { memory in
      let fresh = try await memory.robots(of: "https://a.example", at: Self.now)
      #expect(fresh == robots)
      let stale = try await memory.robots(of: "https://a.example", at: Self.now + 61)
      #expect(stale == nil)
      let other = try await memory.robots(of: "http://a.example", at: Self.now)
      #expect(other == nil)
    }
  }
}
