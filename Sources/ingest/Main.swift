import ArgumentParser
import Foundation
import IngestKit

/// Runs the command and turns every error into plain lines and the exit code that belongs to it.
@main
enum Main {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
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
      fail(Failure.Status(failure.kind), "ingest: \(failure)")
    } catch let errors as PipelineErrors {
      fail(.configuration, errors.description)
    } catch {
      Ingest.exit(withError: error)
    }
  }

  private static func fail(_ status: Failure.Status, _ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status.rawValue)
  }
}
