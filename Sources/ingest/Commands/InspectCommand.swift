import ArgumentParser
import Foundation
import IncidentCoding
import IngestKit
import Plugins

/// Shows what the parsers see in one file.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what the parsers see in one file, as JSON.",
    subcommands: [Text.self, Feed.self, Page.self]
  )

  struct Text: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "A text: its date, blocks, dates, places, actors, triggers and reports.",
      discussion: """
        Offsets count Unicode code points from 0, the end exclusive.

          ingest inspect text article.txt | jq '.places[] | {text, value}'

        With --explain, "decisions" says of every event word what became of it, and at which stage \
        it was dropped:

          ingest inspect text article.txt --explain | jq '.decisions[]'
        """
    )

    @Argument(help: ArgumentHelp("The text file.", valueName: "file"))
    var path: String

    @Option(
      help: ArgumentHelp(
        "Day of publication, such as 2025-03-01, instead of the one found.", valueName: "day"))
    var date: CalendarDay?

    @Flag(help: "Say of every event word what became of it.")
    var explain = false

    @Option(help: "security: violence and arms; all: protests and agreements too.")
    var scope = CoderOptions.Scope.security

    @Flag(help: "Keep robbery and other crime without a political side.")
    var includeOrdinaryCrime = false

    @OptionGroup var installed: InstalledFiles

    func run() async throws {
      var article = try article()
      if let date {
        article.source.published = date.iso
        article.source.publishedHow = .metadata
      }
      let configuration = try installed.configurationDirectory()
      let resources = try CodingResources(
        configuration: configuration,
        cacheDirectory: Resources(
          pipelineDirectory: configuration, configurationDirectory: configuration
        ).cacheDirectory)
      var output = StandardOutput()
      try output.writeLine(
        ArticleInspection(
          article, resources: resources, options: options, explains: explain
        ).json)
      try output.flush()
    }

    private var options: CoderOptions {
      var options = CoderOptions()
      options.scope = scope
      options.includesOrdinaryCrime = includeOrdinaryCrime
      return options
    }

    private func article() throws -> Article {
      let url = URL(filePath: path)
      let modified = try? url.resourceValues(forKeys: [.contentModificationDateKey])
        .contentModificationDate
      do {
        return try TextSource.article(
          in: InputFile(
            id: path, url: url, fingerprint: "", modified: modified ?? .distantPast,
            sizeLimit: 1 << 30))
      } catch {
        throw Failure(.data, "\(path): \(error)")
      }
    }
  }
}

extension CoderOptions.Scope: ExpressibleByArgument {}
