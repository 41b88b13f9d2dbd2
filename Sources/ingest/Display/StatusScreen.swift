import Foundation
import IngestKit

/// How a pipeline stands, on one screen.
struct StatusScreen {
  private let status: PipelineStatus
  private let pipelinePath: String

  init(_ status: PipelineStatus, pipelinePath: String) {
    self.status = status
    self.pipelinePath = pipelinePath
  }

  func render(width: Int) throws -> String {
    var lines = [
      "pipeline   \(status.pipeline) (\(pipelinePath))",
      "state      \(status.stateURL.path(percentEncoded: false)), "
        + (status.stateBytes.map(DisplayText.bytes) ?? "not there yet"),
      "running    \(running)",
    ]
    lines += try lastRun
    lines += [""] + sourceLines(width: width)
    lines += [""] + Self.lines("SINK", status.sinks, width: width)
    if !status.followers.isEmpty {
      lines += [""] + Self.lines("NORMALIZER", status.followers, width: width)
    }
    if !status.deadLetters.isEmpty { lines += ["", deadLetterLine] }
    return lines.joined(separator: "\n")
  }

  private var running: String {
    guard let holder = status.holder else { return "no" }
    let parts = [holder.process.map { "process \($0)" }, holder.since.map { "since \($0)" }]
    return (["yes"] + parts.compactMap(\.self)).joined(separator: ", ")
  }

  private var lastRun: [String] {
    get throws {
      guard let run = status.lastRun else { return ["last run   none yet"] }
      guard let summary = try run.summary() else {
        return ["last run   \(run.id), \(run.started): \(run.outcome.words)"]
      }
      let code = summary.status == .done ? "" : " (exit code \(summary.status.rawValue))"
      let delivered = summary.ledger.sinks.values.reduce(0) { $0 + $1.inserted + $1.updated }
      return [
        "last run   \(run.id), \(run.started), took \(DisplayText.duration(summary.duration)): "
          + "\(run.outcome.words)\(code), \(summary.ledger.inbox.added) articles read, "
          + "\(delivered) records delivered"
      ] + summary.failures.map { "           \($0.message)" }
    }
  }

  private func sourceLines(width: Int) -> [String] {
    var table = TextTable([
      .flexible("SOURCE"), .number("ARTICLES"), .number("WAITING"), .text("LAST READ"),
      .text("LAST NEW"),
    ])
    for source in status.sources {
      table.append(
        source.name, "\(source.known)", "\(source.waiting)", source.lastRead ?? "never",
        source.lastNew ?? "never")
    }
    let rows = table.lines(width: width)
    return zip(rows, [[]] + status.sources.map(Self.remarks)).flatMap { row, remarks in
      [row] + remarks.map { "    ! " + DisplayText.oneLine($0) }
    }
  }

  private static func remarks(on source: PipelineStatus.Source) -> [String] {
    (source.stale.map { [$0.message] } ?? []) + leads(of: source)
      + source.problems.map { "\($0.item): \($0.message) (since \($0.since))" }
  }

  private static func leads(of source: PipelineStatus.Source) -> [String] {
    guard source.leads > 0 else { return [] }
    let failed = source.failedLeads > 0 ? ", \(source.failedLeads) of them tried in vain" : ""
    return ["\(source.leads) pages are still to be read\(failed)"]
  }

  private static func lines(
    _ title: String, _ readers: [PipelineStatus.Reader], width: Int
  ) -> [String] {
    var table = TextTable([
      .flexible(title), .number("WAITING"), .flexible("POSITION", from: 24),
    ])
    for reader in readers {
      let positions = reader.inputs.map { input in
        guard let position = input.position else { return "\(input.node): not read yet" }
        return "\(input.node): \(position) of \(max(position, input.last ?? 0))"
      }
      table.append(reader.name, "\(reader.waiting)", positions.joined(separator: ", "))
    }
    return table.lines(width: width)
  }

  private var deadLetterLine: String {
    let total = status.deadLetters.values.reduce(0, +)
    let nodes = status.deadLetters.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "dead letters waiting: \(total) (\(nodes.joined(separator: ", "))); "
      + "see 'ingest dead-letters list \(pipelinePath)'"
  }
}
