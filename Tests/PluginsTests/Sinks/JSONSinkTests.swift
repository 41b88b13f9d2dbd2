import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct JSONSinkTests {
  private let host: TestHost
  private let first = Record.incident(SampleRecords.dossier())
  private let corrected = Record.incident(SampleRecords.dossier(revision: 2, killed: 3))
  private let other = Record.incident(SampleRecords.plainDossier)

  init() throws { host = try TestHost() }

  @Test func `a log gets a line for every revision`() async throws {
    let receipt = try await write([first, corrected, other])
    #expect(receipt.inserted == 2 && receipt.updated == 1 && receipt.unchanged == 0)
    #expect(try revisions() == ["1", "2", "1"])
  }

  @Test func `a log takes articles and reports too`() async throws {
    try await write([.article(SampleRecords.article), .report(SampleRecords.report)])
    let lines = try host.read("out/log.jsonl").split(separator: "\n").map(String.init)
    #expect(lines == [SampleRecords.article.json, SampleRecords.report.json])
  }

  @Test func `a record that comes twice in a run is written once`() async throws {
    let receipt = try await write([first, first])
    #expect(receipt.inserted == 1 && receipt.unchanged == 1)
    #expect(try revisions() == ["1"])
  }

  @Test func `what was written behind the committed length is cut off`() async throws {
    let cursor = try await write([first]).cursor
    try await write([corrected], cursor: cursor)
    let file = try FileHandle(forWritingTo: host.url("out/log.jsonl"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(#"{"schema":"incident/1","id"#.utf8))
    try await write([other], cursor: cursor)
    #expect(try revisions() == ["1", "1"])
    #expect(host.log.messages == [])
  }

  @Test func `a log that was rotated away is started afresh, and that is said`() async throws {
    let cursor = try await write([first]).cursor
    try FileManager.default.removeItem(at: host.url("out/log.jsonl"))
    try await write([other], cursor: cursor)
    #expect(try revisions() == ["1"])
    #expect(host.log.messages.count == 1)
    #expect(host.log.messages.first?.contains("out/log.jsonl' is not the file") == true)
  }

  @Test func `another file in its place keeps what it holds`() async throws {
    let cursor = try await write([first]).cursor
    let foreign = String(repeating: "another log\n", count: 1000)
    try host.write(foreign, to: "out/log.jsonl")
    try await write([other], cursor: cursor)
    #expect(try host.read("out/log.jsonl").hasPrefix(foreign + #"{"schema""#))
  }

  @Test(arguments: [JSONSink.Mode.log, .snapshot], ["", "What I wrote down.\n"])
  func `a file that somebody else has written is left as it is`(
    mode: JSONSink.Mode, start: String
  ) async throws {
    let notes = start + "The last line, without an end"
    try host.write(notes, to: "out/log.jsonl")
    let failure = await #expect(throws: PluginFailure.self) {
      try await write([first], mode: mode)
    }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("name another file") == true)
    #expect(try host.read("out/log.jsonl") == notes)
    #expect(try files() == ["log.jsonl"])
  }

  @Test func `without a cursor the lines of the file itself tell what is new`() async throws {
    try await write([first, corrected])
    let receipt = try await write([first, corrected, other])
    #expect(receipt.unchanged == 2 && receipt.inserted == 1)
    #expect(try revisions() == ["1", "2", "1"])
  }

  @Test func `a line that differs in its clock fields alone is not written again`() async throws {
    try await write([first])
    var dossier = SampleRecords.dossier()
    dossier.incident.lastChanged = "2031-01-01T00:00:00Z"
    #expect(try await write([.incident(dossier)]).unchanged == 1)
  }

  @Test func `a snapshot holds the current revision alone`() async throws {
    try await write([first, other], mode: .snapshot)
    try await write([corrected], mode: .snapshot)
    #expect(try revisions() == ["2", "1"])
    #expect(try files() == ["log.jsonl"])
  }

  @Test func `a snapshot is empty until it holds a record`() async throws {
    let writer = try await sink(.snapshot).open(cursor: nil)
    #expect(try await writer.isEmpty)
    _ = try await writer.write([first])
    #expect(try await !writer.isEmpty)
    try await writer.close()
    #expect(try await !sink(.snapshot).open(cursor: nil).isEmpty)
  }

  @Test func `readers see the old snapshot until the new one is complete`() async throws {
    try await write([first], mode: .snapshot)
    let writer = try await sink(.snapshot).open(cursor: nil)
    _ = try await writer.write([corrected, other])
    #expect(try revisions() == ["1"])
    try await writer.close()
    #expect(try revisions() == ["2", "1"])
  }

  @Test func `a snapshot that a crash kept from being written is written next time`() async throws {
    try await write([first], mode: .snapshot)
    let crashed = try await sink(.snapshot).open(cursor: nil)
    _ = try await crashed.write([corrected])
    let journal = try FileHandle(forWritingTo: host.url("out/.log.jsonl.journal"))
    try journal.seekToEnd()
    try journal.write(contentsOf: Data(#"{"schema":"incident/1","#.utf8))
    let receipt = try await write([corrected, other], mode: .snapshot)
    #expect(receipt.unchanged == 1 && receipt.inserted == 1)
    #expect(try revisions() == ["2", "1"])
    #expect(try files() == ["log.jsonl"])
  }

  @Test func `a snapshot in which nothing changes is not touched`() async throws {
    try await write([first], mode: .snapshot)
    let before = try inode()
    #expect(try await write([first], mode: .snapshot).unchanged == 1)
    #expect(try inode() == before)
  }

  @Test func `a file that cannot be opened fails for good and is named`() async throws {
    try host.write("in the way", to: "out")
    let failure = await #expect(throws: PluginFailure.self) { try await write([first]) }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("out/log.jsonl'") == true)
  }

  @Test func `a full disk fails for good and is named`() async throws {
    let options = options("/dev/full", .log)
    let writer = try await JSONSink(options: options, context: host.context).open(cursor: nil)
    let failure = await #expect(throws: PluginFailure.self) { try await writer.write([first]) }
    #expect(failure == .permanent("cannot write to '/dev/full': no space left on device"))
  }

  @Test func `a snapshot on standard output is refused`() {
    #expect(throws: PluginFailure.self) {
      try JSONSink(options: options("-", .snapshot), context: host.context)
    }
  }

  @discardableResult
  private func write(
    _ records: [Record], mode: JSONSink.Mode = .log, cursor: String? = nil
  ) async throws -> SinkReceipt {
    let writer = try await sink(mode).open(cursor: cursor)
    let receipt = try await writer.write(records)
    try await writer.close()
    return receipt
  }

  private func sink(_ mode: JSONSink.Mode) throws -> JSONSink {
    try JSONSink(options: options("out/log.jsonl", mode), context: host.context)
  }

  private func options(_ path: String, _ mode: JSONSink.Mode) -> JSONSink.Options {
    var options = JSONSink.Options()
    options.path = OutputPath(path)
    options.mode = mode
    return options
  }

  private func revisions() throws -> [String] {
    try host.read("out/log.jsonl").split(separator: "\n").map { line in
      guard case .integer(let revision)? = try JSONValue(String(line))["revision"] else {
        return "?"
      }
      return String(revision)
    }
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: host.url("out").path).sorted()
  }

  private func inode() throws -> UInt64 {
    let path = host.url("out/log.jsonl").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.systemFileNumber] as? NSNumber)?.uint64Value)
  }
}
