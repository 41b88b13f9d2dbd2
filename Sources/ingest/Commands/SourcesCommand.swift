import ArgumentParser
import Foundation
import IngestKit
import Logging
import Plugins

/// Tells which feeds a pipeline reads, and exchanges them with feed readers.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Tells which feeds a pipeline reads, and exchanges them with feed readers.",
    subcommands: [List.self, Retry.self, Import.self, Export.self]
  )

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Every feed: when it was asked, when it is due again, and what is wrong with it.",
      discussion: """
        It looks at what runs have left and asks no server. A broken feed is asked more and more \
        rarely, but at least once a day.

          ingest sources list news.yaml
          ingest sources list news.yaml --json | jq 'select(.condition == "failing")'
        """
    )

    @OptionGroup var pipeline: PipelineArgument

    @Flag(help: "Write JSON Lines, a feed a line.")
    var json = false

    func run() async throws {
      var output = StandardOutput()
      var table = TextTable([
        .text("SOURCE"), .flexible("FEED", from: 30), .text("ASKED"), .text("DUE"),
        .flexible("CONDITION", from: 30),
      ])
      for (node, standings) in try pipeline.feeds() {
        for standing in standings {
          if json { try output.writeLine(standing.json) }
          table.append(
            node, standing.feed.name, standing.asked ?? "never", standing.due ?? "",
            standing.condition.description)
        }
      }
      if !json, !table.rows.isEmpty {
        for line in table.lines(width: Terminal.width) { try output.writeLine(line) }
      }
      try output.flush()
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the feeds of an OPML file as sources of a pipeline file.",
      discussion: """
        All of them become one source, to be put below the 'sources' of a pipeline file; comments \
        keep titles and folders. To read a list as it is, and as it changes, name it in a source \
        instead: { plugin: rss, opml: feeds.opml }.

          ingest sources import feeds.opml
        """
    )

    @Argument(
      help: ArgumentHelp("A subscription list.", valueName: "file"),
      completion: .file(extensions: ["opml", "xml"]))
    var path: String

    func run() async throws {
      let list: SubscriptionList
      do {
        list = try SubscriptionList(of: URL(filePath: path), as: path)
      } catch {
        throw Failure(.data, error.message)
      }
      for name in list.unusable {
        StandardError.writeLine("\(path): '\(DisplayText.oneLine(name))' has no address of a feed")
      }
      guard !list.feeds.isEmpty else { throw Failure(.data, "\(path): names no feed") }
      try StandardOutput.writeText(list.yaml)
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the feeds of a pipeline as OPML 2.0.",
      discussion: """
        Each source is a folder. Titles and pages are there for feeds that were read before. \
        Passwords and keys in addresses are written as they are, since a feed cannot be read \
        without them.
        """
    )

    @OptionGroup var pipeline: PipelineArgument

    func run() async throws {
      let feeds = try pipeline.feeds()
      let subscriptions = feeds.flatMap { node, standings in
        standings.map { standing in
          SubscriptionList.Subscription(
            feed: Feed(url: standing.feed.url, title: standing.title), page: standing.page,
            folders: [node])
        }
      }
      let title = try pipeline.load().name
      try StandardOutput.writeText(
        SubscriptionList(title: title, subscriptions: subscriptions).opml)
    }
  }
}

extension PipelineArgument {
  /// The feeds of each source that has some, with what runs have left of them.
  fileprivate func feeds() throws -> [(node: String, standings: [FeedStanding])] {
    let pipeline = try load()
    let resources = Resources(
      pipelineDirectory: pipeline.directory, configurationDirectory: nil)
    let state = StateReader(at: StateLocation.url(of: pipeline))
    return try pipeline.makeSources(resources: resources, log: Logger(label: "ingest"))
      .compactMap { name, source in
        guard let source = source as? RSSSource else { return nil }
        return (name, source.standings(try state?.cursors(of: name) ?? [:]))
      }
  }
}
