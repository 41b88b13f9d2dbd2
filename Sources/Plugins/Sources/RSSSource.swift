internal import Foundation
package import IngestKit

/// Reads articles from RSS, Atom and JSON feeds.
package struct RSSSource: Source {
  package static let name = "rss"
  package static let summary = "Reads articles from RSS, Atom and JSON feeds."

  package struct Options: PluginOptions {
    var urls: [FeedURL] = []
    var opml: [String] = []
    var paths: [String] = []
    var every = Duration.seconds(15 * 60)
    var follow = false
    var publisher: String?

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("urls", \.urls, "addresses of feeds"),
      .init("opml", \.opml, "subscription lists, whose feeds are read"),
      .init("paths", \.paths, "feeds that are local files: files, directories or globs"),
      .init(
        "every", \.every, "how often a feed is asked, at most",
        in: .zero...Duration.seconds(30 * 86_400)),
      .init("follow", \.follow, "read the page behind each item"),
      .init("publisher", \.publisher, "publisher of all articles, instead of the feed's title"),
    ]
  }

  /// Those with an address, each once.
  package let feeds: [Feed]
  private let options: Options

  package init(options: Options, context: PluginContext) throws {
    self.options = options
    let listed = try options.opml.flatMap { path in
      try SubscriptionList(of: context.resources.url(forPath: path), as: path).feeds
    }
    feeds = Feed.unique(options.urls.map { Feed(url: $0.url) } + listed)
    guard !feeds.isEmpty || !options.paths.isEmpty else {
      throw PluginFailure.configuration(
        "names no feed; 'urls' takes addresses, 'opml' a subscription list, 'paths' local files")
    }
  }

  var schedule: VisitSchedule { VisitSchedule(every: options.every) }

  package var filePatterns: [String] { options.paths }

  package func read(_ context: any SourceContext) async throws {
    try await context.readFiles(options.paths) { file in
      var identities = EntryIdentities()
      return try FeedArticles(scope: file.id, publisher: options.publisher, now: file.modified)
        .articles(of: document(in: file), &identities)
    }
    do {
      try await FeedRound(
        feeds: feeds, schedule: schedule, publisher: options.publisher,
        followsLinks: options.follow, context: context)()
    } catch let failure as PluginFailure {
      // Pages of items that are known may be there although no feed is.
      try await readPages(context)
      throw failure
    }
    try await readPages(context)
  }

  private func readPages(_ context: any SourceContext) async throws {
    try await LeadRound(isWanted: options.follow, context: context)()
  }

  private func document(in file: InputFile) throws -> FeedDocument {
    do {
      return try FeedParser().parse(Array(file.contents()))
    } catch let problem as FeedProblem {
      throw PluginFailure.record(problem.description)
    }
  }
}
