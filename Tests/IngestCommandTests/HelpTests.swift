import Foundation
import Testing

struct HelpTests {
  /// Help is wrapped at 80 columns, and an example that is cannot be copied.
  @Test func `examples and tables of the help fit into a line`() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("--experimental-dump-help")
    let tool = try JSONDecoder().decode(Tool.self, from: Data(outcome.output.utf8))
    let commands = tool.command.all
    #expect(commands.count > 20)
    for command in commands {
      let lines = (command.discussion ?? "").split(separator: "\n")
      for line in lines where line.hasPrefix("  ") {
        #expect(line.count <= 80, "\(command.commandName)")
      }
    }
  }

  private struct Tool: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let discussion: String?
    let subcommands: [Command]?

    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
  }
}
