import Foundation
import IngestKit
import IngestTesting
import Plugins
import Testing

/// Every sample, run as the README says, and read record by record.
struct SampleTests {
  private static let samples = Program.repository.appending(path: "samples")

  /// A program whose directory is a copy of the samples.
  private func copiedSamples() throws -> Program {
    let program = try Program()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.samples.path)
    where !["var", ".ingest"].contains(name) {
      try FileManager.default.copyContents(
        of: Self.samples.appending(path: name), to: program.directory.appending(path: name))
    }
    return program
  }

  @Test(arguments: ["feeds.yaml", "pages.yaml", "reports.yaml", "wire.yaml"])
  func `a sample is valid, runs quietly, and its second run writes nothing`(
    pipeline: String
  ) throws {
    let program = try copiedSamples()
    defer { program.remove() }
    #expect(try program.run("validate", pipeline).status == 0)
    let first = try program.run("run", pipeline)
    #expect(first.status == 0 && first.output.isEmpty && first.errors.isEmpty)
    let written = try contents(of: program.directory.appending(path: "var"))
    #expect(!written.isEmpty)
    #expect(try program.run("run", pipeline).status == 0)
    #expect(try contents(of: program.directory.appending(path: "var")) == written)
  }

  @Test(arguments: ["feeds.yaml", "pages.yaml", "reports.yaml", "wire.yaml"])
  func `the output is the same with one, two and eight workers`(pipeline: String) throws {
    let outputs = try ["1", "2", "8"].map { workers in
      let program = try copiedSamples()
      defer { program.remove() }
      let time = ["SOURCE_DATE_EPOCH": "1741200000"]
      #expect(
        try program.run("run", pipeline, "--workers", workers, environment: time).status == 0)
      return try contents(of: program.directory.appending(path: "var"))
        .filter { $0.key.hasSuffix(".jsonl") }
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2])
    #expect(!outputs[0].isEmpty)
  }

  @Test(arguments: [
    ("feeds.yaml", "var/feeds.jsonl"), ("pages.yaml", "var/pages.jsonl"),
    ("reports.yaml", "var/incidents.jsonl"),
    ("wire.yaml", "var/wire.jsonl"),
  ])
  func `every incident of a sample has the wire form`(pipeline: String, output: String) throws {
    let program = try copiedSamples()
    defer { program.remove() }
    #expect(try program.run("run", pipeline).status == 0)
    let schema = try JSONSchema(RecordSchema.incident.json)
    let lines = try program.read(output).split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines { #expect(try schema.problems(of: String(line)) == []) }
  }

  @Test func `every value of a sample is proved by words of its article`() throws {
    let program = try copiedSamples()
    defer { program.remove() }
    #expect(try program.run("run", "reports.yaml").status == 0)
    let store = try IncidentStore(program.directory.appending(path: "var/incidents.db"))
    let reportSchema = try JSONSchema(RecordSchema.report.json)
    let incidents = try store.incidents()
    #expect(!incidents.isEmpty)
    for incident in incidents {
      let dossier = try #require(try store.dossier(idPrefix: incident.id))
      #expect(EvidenceAudit(dossier).faults == [], "incident \(incident.id)")
      for report in dossier.reports {
        let article = try #require(dossier.articles.first { $0.id == report.docID })
        #expect(EvidenceAudit(report, article: article).faults == [], "report \(report.id)")
        #expect(try reportSchema.problems(of: report.json) == [])
      }
    }
  }

  @Test func `the README shows what the program prints`() throws {
    let readme = try String(
      contentsOf: Program.repository.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```text\n((?s:.*?))\n```/)?.1)
    let program = try copiedSamples()
    defer { program.remove() }
    #expect(try program.run("run", "reports.yaml").status == 0)
    let outcome = try program.run(
      "incidents", "list", "var/incidents.db", environment: ["COLUMNS": "110"])
    #expect(outcome.output.hasPrefix(block), "the program prints:\n\(outcome.output)")
  }

  private func contents(of directory: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
      contents[name] = try Data(contentsOf: directory.appending(path: name))
    }
    return contents
  }
}
