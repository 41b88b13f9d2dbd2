import ArgumentParser
import IngestKit
import Plugins

/// Tells which plugins there are and which options they have.
struct PluginsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugins",
    abstract: "Tells which plugins there are and which options they have.",
    subcommands: [List.self, Show.self],
    defaultSubcommand: List.self
  )

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line for each plugin.")

    @Flag(help: "Write JSON.")
    var json = false

    func run() async throws {
      let plugins = PluginRegistry.builtIn.descriptions
      try StandardOutput.writeText(json ? plugins.json : Self.table(of: plugins))
    }

    private static func table(of plugins: [PluginDescription]) -> String {
      let width = plugins.map(\.name.count).max() ?? 0
      return Section.allCases.flatMap { section in
        [section.rawValue]
          + plugins.filter { $0.section == section }.map {
            "  \(DisplayText.fit($0.name, width: width))  \($0.summary)"
          }
      }.joined(separator: "\n")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "All about one plugin: what it takes and gives, and every option.")

    @Argument(help: "The plugin's name.", completion: .list(PluginRegistry.builtIn.names))
    var name: String

    @Flag(help: "Write JSON.")
    var json = false

    func run() async throws {
      let plugins = PluginRegistry.builtIn.descriptions
      guard let plugin = plugins.first(where: { $0.name == name }) else {
        throw Failure(
          .usage,
          "no plugin '\(name)'\(Suggestion.hint(for: name, among: plugins.map(\.name)))")
      }
      try StandardOutput.writeText(json ? plugin.json : plugin.text)
    }
  }
}

extension PluginRegistry {
  fileprivate var names: [String] { descriptions.map(\.name) }
}
