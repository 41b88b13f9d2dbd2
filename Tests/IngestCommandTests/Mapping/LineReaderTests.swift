import Foundation
import IngestKit
import Testing

@testable import ingest

struct LineReaderTests {
  private func lines(of bytes: [UInt8], batch: Int = 2) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    var reader = try LineReader(path: file.path)
    var lines: [String] = []
    while true {
      let next = try reader.lines(batch)
      if next.isEmpty { return lines }
      lines += next.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `the last line needs no line feed, and blank lines do not count`() throws {
    #expect(try lines(of: Array("a\n\n  \nb\nc".utf8)) == ["a", "b", "c"])
  }

  @Test func `lines longer than a chunk come whole`() throws {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try lines(of: Array("\(long)\nend\n".utf8)) == [long, "end"])
  }

  @Test func `an empty file has no lines`() throws {
    #expect(try lines(of: []).isEmpty)
  }

  @Test func `a file that is not there is named`() {
    let error = #expect(throws: Failure.self) { _ = try LineReader(path: "no/such/file.jsonl") }
    #expect(error?.status == .inputOutput)
    #expect(error?.description.contains("no/such/file.jsonl") == true)
  }
}
