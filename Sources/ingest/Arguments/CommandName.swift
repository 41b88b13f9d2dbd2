import ArgumentParser
import IngestKit

/// Names of commands, which the parser takes for arguments when they are misspelt.
enum CommandName {
  /// What is wrong with the first names on a command line; nil when they are commands.
  static func problem(in arguments: some Sequence<String>) -> String? {
    var command: any ParsableCommand.Type = Ingest.self
    for argument in arguments where argument != "help" {
      let subcommands = command.configuration.subcommands
      guard !argument.hasPrefix("-"), !subcommands.isEmpty else { return nil }
      guard let next = subcommands.first(where: { $0._commandName == argument }) else {
        return "no command '\(argument)'"
          + Suggestion.hint(for: argument, among: subcommands.map { $0._commandName })
      }
      command = next
    }
    return nil
  }
}
