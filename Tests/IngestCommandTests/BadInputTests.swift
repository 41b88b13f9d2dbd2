import Foundation
import Testing

/// Input that cannot be read and disks that cannot be written: told by name, the rest unharmed.
struct BadInputTests {
  private static let story = "date: 2026-03-05\n\nA bomb killed five people in Kirkuk on Tuesday.\n"

  private let program: Program

  init() throws {
    program = try Program()
    try program.write(Self.story, to: "in/good.txt")
  }

  private func writePipeline(paths: String = "in/*.txt", store: String = "out/incidents.db") throws
  {
    try program.write(
      """
      version: 1
      sources:
        reports: { plugin: text, paths: [\(paths)] }
      normalizers:
        coded: { plugin: incidents, from: [reports] }
        merged: { plugin: merge, from: [coded] }
      sinks:
        store: { plugin: sqlite, from: [merged], path: \(store) }
        lines: { plugin: json, from: [merged], path: out/incidents.jsonl }

      """, to: "news.yaml")
  }

  private func writeFile(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: program.directory.appending(path: path))
  }

  @Test func `every bad file is told with what is wrong, and only once`() throws {
    defer { program.remove() }
    try writePipeline()
    try writeFile([], to: "in/empty.txt")
    try writeFile(Array("GIF89a\u{1}\u{0}\u{1}\u{0}".utf8), to: "in/binary.txt")
    try writeFile(Array("Trois blessés à Alep ".utf8) + [0xFF, 0x0A], to: "in/mixed.txt")
    try writeFile([], to: "in/huge.txt")
    let huge = try FileHandle(
      forWritingTo: program.directory.appending(path: "in/huge.txt"))
    try huge.truncate(atOffset: 200_000_000)
    try huge.close()
    try FileManager.default.createSymbolicLink(
      atPath: program.directory.appending(path: "in/gone.txt").path,
      withDestinationPath: "nowhere.txt")

    let first = try program.run("run", "news.yaml")
    #expect(first.status == 2)
    for message in [
      "in/empty.txt: is empty; a text is needed", "in/binary.txt: is not text",
      "in/mixed.txt: is in an encoding that cannot be told from its bytes (not UTF-8: byte 0xFF at offset 23)",
      "in/huge.txt: the file has 200000000 bytes; the most that is read of one file is",
      "in/gone.txt: no such file",
    ] {
      #expect(first.errors.contains("news.yaml: node 'reports': \(message)"))
    }
    #expect(first.errors.split(separator: "\n").count == 5)
    #expect(try incidents() == 1)

    let second = try program.run("run", "news.yaml")
    #expect(second.status == 0 && second.errors.isEmpty)
  }

  @Test func `a path that names nothing is 78 to validate and 2 to run`() throws {
    defer { program.remove() }
    try writePipeline(paths: "in/*.txt, none/*.txt")
    let check = try program.run("validate", "news.yaml")
    #expect(check.status == 78)
    #expect(check.errors.contains("none/*.txt: no file matches it"))
    #expect(try program.run("run", "news.yaml").status == 2)
    #expect(try incidents() == 1)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser can read every directory"))
  func `a directory that cannot be read is told`() throws {
    defer { program.remove() }
    try writePipeline(paths: "in/*.txt, closed")
    let closed = program.directory.appending(path: "closed")
    try FileManager.default.createDirectory(
      at: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0])
    let outcome = try program.run("run", "news.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("closed: cannot read the directory: permission denied"))
    #expect(try incidents() == 1)
  }

  @Test func `a full disk under one sink leaves the other complete, and is caught up`() throws {
    defer { program.remove() }
    try writePipeline(store: "/dev/full")
    let first = try program.run("run", "news.yaml")
    #expect(first.status == 2)
    #expect(first.errors.contains("node 'store': cannot write '/dev/full'"))
    #expect(try incidents() == 1)

    try writePipeline()
    #expect(try program.run("run", "news.yaml").status == 0)
    let listed = try program.run("incidents", "list", "out/incidents.db", "--json")
    #expect(listed.output.contains("Kirkuk"))
    #expect(try incidents() == 1)
  }

  @Test func `a full disk under the state ends the run, and the next one loses nothing`() throws {
    defer { program.remove() }
    try writePipeline()
    for number in 1...40 {
      try program.write(
        "\(Self.story)\(String(repeating: "The river rose again. ", count: 400))",
        to: "in/\(number).txt")
    }
    // Whoever comes first writes the gazetteer's index, for which the limit has no room.
    #expect(try program.run("validate", "news.yaml").status == 0)
    // Blocks of 512 bytes; the signal that would end the program is ignored. Without a directory
    // for it, the thread sanitizer keeps no temporary file, which the limit would cut too.
    let limited = try program.runShell(
      "trap '' XFSZ; ulimit -f 512; TMPDIR=/nowhere exec \"$0\" run news.yaml")
    #expect(limited.status == 74)
    #expect(limited.errors.contains(".ingest/news.sqlite'"))
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try incidents() == 1)
    let listed = try program.run("incidents", "show", "out/incidents.db", "--json", try firstID())
    #expect(listed.status == 0)
  }

  @Test func `an article of very many incidents is read whole`() throws {
    defer { program.remove() }
    try writePipeline()
    let sentences = (0..<120).map {
      "On \($0 % 28 + 1) \(["May", "June", "July"][$0 / 40]) 2025, gunmen killed \($0 % 7 + 2) "
        + "people in \(["Kirkuk", "Karachi", "Kano"][$0 % 3])."
    }
    try program.write("date: 2026-03-05\n\n" + sentences.joined(separator: "\n\n"), to: "in/l.txt")
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try incidents() > 40)
  }

  private func lines() throws -> [Substring] {
    try program.read("out/incidents.jsonl").split(separator: "\n")
  }

  private func incidents() throws -> Int { try lines().count }

  private func firstID() throws -> String {
    struct Line: Decodable { let id: String }
    let line = try #require(try lines().first)
    return try JSONDecoder().decode(Line.self, from: Data(line.utf8)).id
  }
}
