import ArgumentParser
import IngestKit

/// The dead letters that a command is to change.
struct LetterChoice: ParsableArguments {
  @OptionGroup var pipeline: PipelineArgument

  @Argument(help: "The letters' numbers.")
  var ids: [Int64] = []

  @Flag(help: "All that wait.")
  var all = false

  @Option(help: ArgumentHelp("All of one node that wait.", valueName: "name"))
  var node: String?

  @OptionGroup var lock: LockArgument

  func validate() throws {
    let choices = [!ids.isEmpty, all, node != nil].count { $0 }
    guard choices == 1 else {
      throw ValidationError("name the letters: their numbers, --node NAME, or --all")
    }
  }

  /// Changes the letters, tells which, and fails for those that could not be changed.
  func apply(
    _ verb: String,
    _ change: (DeadLetterOffice, DeadLetterQuery, LockWait) async throws -> DeadLetterOffice.Outcome
  ) async throws {
    let loaded = try pipeline.load()
    // A state is made by runs alone.
    guard try pipeline.state() != nil else { throw ExitCode(ExitStatus.data.rawValue) }
    let outcome = try await change(DeadLetterOffice(loaded), query, lock.lockWait)
    for id in outcome.changed { try StandardOutput.writeText("\(id) \(verb)") }
    for refusal in outcome.refused {
      StandardError.writeLine(
        "ingest: dead letter \(refusal.id) is left as it is: \(refusal.reason)")
    }
    let found = Set(outcome.changed + outcome.refused.map(\.id))
    let missing = ids.filter { !found.contains($0) }
    for id in missing {
      StandardError.writeLine("ingest: '\(pipeline.path)' has no dead letter \(id)")
    }
    if outcome.refused.isEmpty, missing.isEmpty { return }
    throw ExitCode((outcome.changed.isEmpty ? ExitStatus.data : .partial).rawValue)
  }

  private var query: DeadLetterQuery {
    var query = DeadLetterQuery()
    query.node = node
    if !ids.isEmpty { (query.ids, query.states) = (ids, nil) }
    return query
  }
}
