import ArgumentParser
import Foundation
import IngestKit
import Logging

/// Runs the command and turns every error into plain lines and the exit code that belongs to it.
@main
enum Main {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    LoggingSystem.bootstrap { PlainLog(label: $0) }
    if let problem = Failpoint.problem { fail(.configuration, "ingest: \(problem)") }
    do {
      var command = try Ingest.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      fail(failure.status, "ingest: \(failure)")
    } catch let failure as PluginFailure {
      fail(ExitStatus(failure.kind), "ingest: \(failure)")
    } catch let failure as NodeFailure {
      fail(ExitStatus(failure.failure.kind), "ingest: \(failure.message)")
    } catch let error as StateError {
      fail(error.exitStatus, "ingest: \(error)")
    } catch let errors as PipelineErrors {
      fail(.configuration, errors.description)
    } catch {
      Ingest.exit(withError: error)
    }
  }

  private static func fail(_ status: ExitStatus, _ message: String) -> Never {
    StandardError.writeLine(message)
    exit(status.rawValue)
  }
}
