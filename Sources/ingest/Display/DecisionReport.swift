import ArgumentParser
import IngestKit
import Logging

/// Has a decision taken, and tells what it changed.
enum DecisionReport {
  static func write(
    _ pipeline: PipelineArgument, _ installed: InstalledFiles,
    _ decide: (IncidentOffice) async throws -> [IncidentOffice.Change]
  ) async throws {
    let loaded = try pipeline.load()
    // A state is made by runs alone.
    guard try pipeline.state() != nil else { throw ExitCode(ExitStatus.data.rawValue) }
    let office = IncidentOffice(
      loaded, resources: try installed.resources(pipelineDirectory: loaded.directory),
      log: Logger(label: "ingest"))
    do {
      let changes = try await decide(office)
      let lines = changes.map(line)
      try StandardOutput.writeText(
        lines.isEmpty ? "noted; it changes nothing at present" : lines.joined(separator: "\n"))
    } catch let refusal as OverrideRefusal {
      throw Failure(.data, refusal.description)
    }
  }

  private static func line(_ change: IncidentOffice.Change) -> String {
    let outcome =
      if let survivor = change.mergedInto {
        ", is \(survivor)"
      } else if change.isRetracted {
        ", retracted"
      } else {
        ""
      }
    return "\(change.id) revision \(change.revision)\(outcome); sinks have it after the next run"
  }
}
