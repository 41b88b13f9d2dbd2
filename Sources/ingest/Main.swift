import ArgumentParser
import Foundation
import IncidentCoding
import IngestKit
import Logging

/// Runs the command and turns every error into plain lines and the exit code that belongs to it.
@main
enum Main {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    occupyStandardStreams()
    LoggingSystem.bootstrap { PlainLog(label: $0) }
    if let problem = Failpoint.problem { fail(.configuration, "ingest: \(problem)") }
    do {
      if let problem = CommandName.problem(in: CommandLine.arguments.dropFirst()) {
        fail(.usage, "ingest: \(problem)")
      }
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
    } catch let error as GazetteerError {
      fail(.data, "ingest: \(error)")
    } catch {
      // The parser's own: help, versions, completions and wrong usage.
      guard Ingest.exitCode(for: error) == .failure else { Ingest.exit(withError: error) }
      fail(.inputOutput, "ingest: \(error.reason)")
    }
  }

  /// Takes the places of streams that the caller closed, or a file opened next would be written
  /// instead of standard output.
  private static func occupyStandardStreams() {
    var descriptor: Int32
    // Each opening takes the lowest free number; reading only, so that writing fails and is told.
    repeat { descriptor = open("/dev/null", O_RDONLY) } while (0...2).contains(descriptor)
    if descriptor > 2 { close(descriptor) }
  }

  private static func fail(_ status: ExitStatus, _ message: String) -> Never {
    StandardError.writeLine(message)
    exit(status.rawValue)
  }
}
