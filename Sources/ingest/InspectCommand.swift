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
        """
    )

    @Argument(help: ArgumentHelp("The text file.", valueName: "file"))
    var path: String

    @Option(help: ArgumentHelp("Day of publication, instead of the one found.", valueName: "day"))
    var date: CalendarDay?

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
        ArticleInspection(article, resources: resources, options: CoderOptions()).json)
      try output.flush()
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
