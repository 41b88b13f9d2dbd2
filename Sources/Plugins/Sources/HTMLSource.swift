internal import Foundation
package import IngestKit
internal import PageExtraction

/// Reads articles from pages of the web, by their addresses, from sitemaps and from files.
package struct HTMLSource: Source {
  package static let name = "html"
  package static let summary = "Reads articles from web pages, sitemaps and saved pages."

  package struct Options: PluginOptions {
    var urls: [PageURL] = []
    var sitemap: [PageURL] = []
    var paths: [String] = []
    var every = Duration.seconds(60 * 60)
    var since = Duration.seconds(7 * 86_400)
    var limit = 200
    var publisher: String?

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("urls", \.urls, "addresses of pages, which are read again and again"),
      .init("sitemap", \.sitemap, "addresses of sitemaps, whose new and changed pages are read"),
      .init("paths", \.paths, "pages that are local files: files, directories or globs"),
      .init(
        "every", \.every, "how often a page of 'urls' and a sitemap are asked for, at most",
        in: .zero...Duration.seconds(30 * 86_400)),
      .init(
        "since", \.since, "how old a page of a sitemap may be",
        in: .zero...Duration.seconds(36_500 * 86_400)),
      .init("limit", \.limit, "most pages of a sitemap that one run reads", in: 1...100_000),
      .init("publisher", \.publisher, "publisher of all articles, instead of the site's name"),
    ]
  }

  private let options: Options

  package init(options: Options, context: PluginContext) throws {
    self.options = options
    guard !options.urls.isEmpty || !options.sitemap.isEmpty || !options.paths.isEmpty else {
      throw PluginFailure.configuration(
        "names no page; 'urls' takes addresses, 'sitemap' a site's list, 'paths' local files")
    }
  }

  package var filePatterns: [String] { options.paths }

  package var canBeReadAgain: Bool {
    options.urls.isEmpty && options.sitemap.isEmpty && !options.paths.contains("-")
  }

  package func read(_ context: any SourceContext) async throws {
    try await context.readFiles(options.paths) { try articles(in: $0) }
    let schedule = VisitSchedule(every: options.every)
    var outcomes: [VisitOutcome] = []
    try await withThrowingTaskGroup(of: VisitOutcome.self) { group in
      for page in options.urls {
        let visit = PageVisit(
          address: VisitedAddress(page.url), schedule: schedule, publisher: options.publisher,
          context: context)
        group.addTask { try await visit() }
      }
      for sitemap in options.sitemap {
        let round = SitemapRound(
          address: VisitedAddress(sitemap.url), schedule: schedule, since: options.since,
          limit: options.limit,
          publisher: options.publisher, context: context)
        group.addTask { try await round() }
      }
      for try await outcome in group { outcomes.append(outcome) }
    }
    try outcomes.requireAnyRead(
      outcomes.count == 1
        ? "its page or sitemap could not be read" : "none of its pages could be read")
  }

  private func articles(in file: InputFile) throws(PluginFailure) -> [Article] {
    let bytes = Array(try file.contents())
    if let problem = PageReading.problem(of: bytes) { throw .record(problem) }
    return try PageArticles(publisher: options.publisher, now: file.modified)
      .articles(of: PageExtractor().extract(bytes), at: nil, id: file.id)
  }
}
