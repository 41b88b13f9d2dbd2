import ArgumentParser
import Foundation

/// Runs the command and turns every error into one line and the exit code that belongs to it.
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
      standardError("ingest: \(failure)")
      exit(failure.status.rawValue)
    } catch {
      Ingest.exit(withError: error)
    }
  }

  static func standardError(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
