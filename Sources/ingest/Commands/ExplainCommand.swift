import ArgumentParser
import IngestKit
import Plugins

/// Tells where each value of an incident comes from.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why an incident has its values: the words, the rules, the conflicts.",
    discussion: """
      ingest explain var/incidents.db 4f2a91

      Each value is followed by what decided it, by what other reports say, and by the words with \
      article, line and the rule that read them.
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: "The incident's id, or its first letters.")
  var incident: String

  @Flag(help: "Write JSON.")
  var json = false

  func run() async throws {
    guard let dossier = try store.open().dossier(idPrefix: incident) else {
      throw Failure(.data, "'\(store.path)' holds no incident '\(incident)'")
    }
    let explanation = IncidentExplanation(dossier)
    try StandardOutput.writeText(json ? explanation.json : explanation.render())
  }
}
