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
      if json { return print(plugins.json) }
      let width = plugins.map(\.name.count).max() ?? 0
      for section in Section.allCases {
        print(section.rawValue)
        for plugin in plugins where plugin.section == section {
          print("  \(DisplayText.fit(plugin.name, width: width))  \(plugin.summary)")
        }
      }
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
      print(json ? plugin.json : plugin.text)
    }
  }
}

extension PluginRegistry {
  fileprivate var names: [String] { descriptions.map(\.name) }
}
