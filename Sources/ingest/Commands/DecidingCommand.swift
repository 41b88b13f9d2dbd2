import ArgumentParser
import IngestKit

/// A command that takes a decision on incidents, signed by who decides.
protocol DecidingCommand: AsyncParsableCommand {
  var pipeline: PipelineArgument { get }
  var signature: SignatureOptions { get }

  func decide(
    _ office: IncidentOffice, by author: String
  ) async throws -> [IncidentOffice.Change]
}

extension DecidingCommand {
  func run() async throws {
    let author = try signature.name()
    try await DecisionReport.write(pipeline, signature.installed) {
      try await decide($0, by: author)
    }
  }
}
