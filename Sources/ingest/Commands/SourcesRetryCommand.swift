import ArgumentParser
import IngestKit
import Logging
import Plugins

extension SourcesCommand {
  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Has feeds asked by the next run, also those that are gone or keep failing.",
      discussion: """
        A feed whose server has said that it is gone for good (410) is not asked again by itself. \
        What is known of its articles stays, so none comes twice.

          ingest sources retry news.yaml https://example.org/feed.xml
        """
    )

    @OptionGroup var pipeline: PipelineArgument
    @OptionGroup var lock: LockArgument

    @Argument(help: "Addresses of feeds, as 'ingest sources list' shows them.")
    var urls: [String]

    func run() async throws {
      let pipeline = try pipeline.load()
      let resources = Resources(
        pipelineDirectory: pipeline.directory, configurationDirectory: nil)
      let sources = try pipeline.makeSources(resources: resources, log: Logger(label: "ingest"))
        .compactMap { name, source in (source as? RSSSource).map { (name: name, source: $0) } }
      for url in urls {
        let found = sources.flatMap { name, source in
          source.feeds(named: url).map { (node: name, feed: $0) }
        }
        guard !found.isEmpty else {
          throw Failure(
            .usage, "no source reads '\(url)'; see 'ingest sources list \(self.pipeline.path)'")
        }
        for (node, feed) in found {
          try await RSSSource.retry(feed, of: node, in: pipeline, wait: lock.lockWait)
        }
      }
    }
  }
}
