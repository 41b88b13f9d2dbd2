import Foundation
import GRDB

@testable import IngestKit
@testable import Plugins

/// One run of a plugin on the files of a case.
struct CaseRun {
  let plugin: String
  let host: TestHost

  func outcome() async throws -> PluginCase.Outcome {
    do {
      switch try make() {
      case .source(let source): return try await read(source)
      case .normalizer(let normalizer): return try normalize(normalizer)
      case .merger(let merger): return try merge(merger)
      case .sink(let sink): return try await write(sink)
      }
    } catch let failure as PluginFailure {
      return PluginCase.Outcome(errors: failure.message + "\n")
    } catch let failure as HTTPFailure {
      return PluginCase.Outcome(errors: failure.description + "\n")
    } catch let problems as OptionProblems {
      return PluginCase.Outcome(errors: problems.lines.map { $0 + "\n" }.joined())
    }
  }

  private struct OptionProblems: Error { let lines: [String] }
  private struct NoSuchPlugin: Error { let name: String }

  private func make() throws -> PluginInstance {
    let registered = PluginRegistry.builtIn.plugins.first { $0.description.name == plugin }
    guard let registered else { throw NoSuchPlugin(name: plugin) }
    let yaml = (try? host.read("options.yaml")) ?? "{}"
    let parsed = ConfigParser.parse(yaml)
    var members: [ConfigValue.Member] = []
    if case .mapping(let parsed)? = parsed.value?.content { members = parsed }
    let configured = registered.configure(members, SourcePosition(line: 1, column: 1))
    let known = registered.description.options.map(\.name)
    let unknown = members.filter { !known.contains($0.key) }.map {
      "options.yaml:\($0.keyPosition.line): unknown option '\($0.key)'"
    }
    let problems = (parsed.problems + configured.problems).map {
      "options.yaml:\($0.position?.line ?? 0):\($0.position?.column ?? 0): \($0.message)"
    }
    guard unknown.isEmpty, problems.isEmpty else {
      throw OptionProblems(lines: unknown + problems)
    }
    return try configured.make(host.context)
  }

  private func read(_ source: any Source) async throws -> PluginCase.Outcome {
    let context = try TestSourceContext(directory: host.directory)
    try await source.read(context)
    var outcome = PluginCase.Outcome()
    for article in await context.articles { outcome.output += article.json + "\n" }
    for report in await context.reports { outcome.errors += "\(report.item): \(report.message)\n" }
    return outcome
  }

  private func normalize(_ normalizer: any Normalizer) throws -> PluginCase.Outcome {
    var outcome = PluginCase.Outcome()
    for record in try records() {
      do {
        switch try normalizer.normalize(record) {
        case .passed(let records): for record in records { outcome.output += record.json + "\n" }
        case .filtered(let reason):
          var json = JSONWriter()
          json.object { $0.member("filtered", reason) }
          outcome.output += String(decoding: json.bytes, as: UTF8.self) + "\n"
        }
      } catch let failure as PluginFailure {
        outcome.errors += failure.message + "\n"
      }
    }
    return outcome
  }

  private func merge(_ merger: any Merger) throws -> PluginCase.Outcome {
    let reports = try records().compactMap { record in
      if case .report(let report) = record { report } else { nil }
    }
    let dossiers = try merger.merge(MergeBatch(reports: reports))
    return PluginCase.Outcome(output: dossiers.map { $0.incident.json + "\n" }.joined())
  }

  private func write(_ sink: any Sink) async throws -> PluginCase.Outcome {
    let writer = try await sink.open(cursor: nil)
    _ = try await writer.write(records())
    try await writer.close()
    let sql = try? host.read("query.sql")
    return PluginCase.Outcome(
      output: try sql.map { try rows($0) } ?? host.read("output.jsonl"))
  }

  /// The records of `input.jsonl`, told apart by their schema.
  private func records() throws -> [IngestKit.Record] {
    struct Head: Decodable { let schema: String? }
    return try host.read("input.jsonl").split(separator: "\n").map { line in
      let (decoder, data) = (JSONDecoder(), Data(line.utf8))
      switch try decoder.decode(Head.self, from: data).schema {
      case IngestKit.Report.schema: return .report(try decoder.decode(Report.self, from: data))
      case Incident.schema:
        return .incident(
          Dossier(incident: try decoder.decode(Incident.self, from: data), reports: []))
      default: return .article(try decoder.decode(Article.self, from: data))
      }
    }
  }

  /// The rows that a query gives on `output.db`, a JSON array each.
  private func rows(_ sql: String) throws -> String {
    try DatabaseQueue(path: host.url("output.db").path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: "null"
          case .int64(let integer): String(integer)
          case .double(let double): double.json
          case .string(let string): string.json
          case .blob: "\"blob\""
          }
        }
      }.map { "[" + $0.joined(separator: ",") + "]\n" }.joined()
    }
  }
}

extension IngestKit.Record {
  fileprivate var json: String {
    switch self {
    case .article(let article): article.json
    case .report(let report): report.json
    case .incident(let dossier): dossier.incident.json
    }
  }
}
