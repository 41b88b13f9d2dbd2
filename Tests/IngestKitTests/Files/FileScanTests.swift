import Foundation
import Testing

@testable import IngestKit

@Suite final class FileScanTests {
  private let directory = FileManager.default.temporaryDirectory
    .appending(path: "scan-\(UUID().uuidString)", directoryHint: .isDirectory)
    .resolvingSymlinksInPath()
  private let old = Date(timeIntervalSince1970: 1_600_000_000)

  init() throws {
    for path in ["b.txt", "a.txt", "c.md", "in/d.txt", "in/deep/e.txt", ".hidden.txt"] {
      try write("text", to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  private func write(_ text: String, to path: String) throws {
    let url = directory.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func scan(
    _ patterns: String..., sizeLimit: Int = 100, after seconds: TimeInterval = 0,
    fingerprints: [String: String] = [:]
  ) -> FileScan {
    FileScan(
      patterns, in: directory, sizeLimit: sizeLimit, now: Date(timeIntervalSinceNow: seconds),
      fingerprints: fingerprints)
  }

  @Test(arguments: [
    ("a.txt", ["a.txt"]),
    (".", ["a.txt", "b.txt", "c.md"]),
    ("*.txt", ["a.txt", "b.txt"]),
    ("[ab].*", ["a.txt", "b.txt"]),
    ("?.md", ["c.md"]),
    ("in/*", ["in/d.txt"]),
    ("**/*.txt", ["a.txt", "b.txt", "in/d.txt", "in/deep/e.txt"]),
    ("in/**", ["in/d.txt", "in/deep/e.txt"]),
    ("*/deep/e.txt", ["in/deep/e.txt"]),
    ("in/../a.txt", ["a.txt"]),
  ])
  func `a pattern finds its files in sorted order`(pattern: String, expected: [String]) {
    let found = scan(pattern)
    #expect(found.changed.map(\.id) == expected)
    #expect(found.problems.isEmpty)
  }

  @Test func `a file that two patterns name is read once`() {
    #expect(
      scan("a.txt", "*.txt", directory.path + "/a.txt").changed.map(\.id) == ["a.txt", "b.txt"])
  }

  @Test func `a file outside of the directory keeps a relative identity`() throws {
    let inner = FileScan(
      ["../a.txt"], in: directory.appending(path: "in"), sizeLimit: 100, now: Date(),
      fingerprints: [:])
    #expect(inner.changed.map(\.id) == ["../a.txt"])
  }

  @Test func `standard input is a file that always changes`() {
    #expect(scan("-").changed.map(\.url.path) == ["/dev/stdin"])
  }

  @Test func `what matches nothing and what is missing are told`() {
    let found = scan("none/*.txt", "missing.txt", "a.txt")
    #expect(found.changed.map(\.id) == ["a.txt"])
    #expect(
      found.problems.map { "\($0.item): \($0.failure.message)" } == [
        "none/*.txt: no file matches it", "missing.txt: no such file or directory",
      ])
  }

  @Test func `a file above the limit is told and not read`() throws {
    try write(String(repeating: "x", count: 101), to: "a.txt")
    let found = scan("*.txt")
    #expect(found.changed.map(\.id) == ["b.txt"])
    #expect(
      found.problems.map(\.failure.message) == [
        "the file has 101 bytes; the most that is read of one file is 100"
      ])
  }

  @Test func `a settled file that stayed as it was is passed over`() throws {
    let first = try #require(scan("a.txt", after: 10).changed.first)
    #expect(scan("a.txt", after: 20, fingerprints: ["a.txt": first.fingerprint]).changed.isEmpty)
    try write("changed", to: "a.txt")
    #expect(
      scan("a.txt", after: 20, fingerprints: ["a.txt": first.fingerprint]).changed.count == 1)
  }

  @Test func `a file that has only just changed is read again`() throws {
    let first = try #require(scan("a.txt").changed.first)
    #expect(scan("a.txt", after: 10, fingerprints: ["a.txt": first.fingerprint]).changed.count == 1)
  }

  @Test func `contents beyond the limit are refused`() throws {
    let file = try #require(scan("a.txt", sizeLimit: 4).changed.first)
    #expect(try file.contents() == Data("text".utf8))
    try write("texts", to: "a.txt")
    #expect(throws: PluginFailure.self) { try file.contents() }
  }

  @Test func `a file that vanished is a failure of this file only`() throws {
    let file = try #require(scan("a.txt").changed.first)
    try FileManager.default.removeItem(at: file.url)
    let failure = #expect(throws: PluginFailure.self) { try file.contents() }
    #expect(failure == .record("cannot read the file: no such file or directory"))
  }
}
