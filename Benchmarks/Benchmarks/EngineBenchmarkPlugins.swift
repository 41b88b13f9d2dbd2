internal import Foundation
internal import IngestKit

/// Makes small articles in memory; the cursor is how many there were.
struct GeneratedSource: Source {
  static let name = "generated"
  static let summary = "Makes small articles."

  struct Options: PluginOptions {
    var count = 0
    static let declarations: [OptionDeclaration<Self>] = [
      .init("count", \.count, "how many", isRequired: true)
    ]
  }

  private let count: Int

  init(options: Options, context: PluginContext) { count = options.count }

  var canBeReadAgain: Bool { true }

  func read(_ context: any SourceContext) async throws {
    var start = try await context.cursor(for: "all").flatMap { Int($0) } ?? 0
    while start < count {
      let end = min(start + 500, count)
      try await context.emit((start..<end).map(article), partition: "all", cursor: String(end))
      start = end
    }
  }

  private func article(_ number: Int) -> Article {
    Article(
      id: "https://news.example/\(number)",
      text: "Three people were wounded when a bomb went off at a checkpoint in district \(number)"
        + " on Monday, police said. Nobody has claimed the attack.",
      source: ArticleSource(
        publisher: "News", title: "Bomb in district \(number)", published: "2024-05-01"))
  }
}

/// Gives every record as it came.
struct PassNormalizer: Normalizer {
  static let name = "pass"
  static let summary = "Changes nothing."
  static let flows: [RecordKind: RecordKind] = [.article: .article]

  init(options: NoOptions, context: PluginContext) {}

  func normalize(_ record: Record) -> Normalized { .passed([record]) }
}

/// Counts what it gets.
struct CountingSink: Sink {
  static let name = "counting"
  static let summary = "Counts records."
  static let takes: Set<RecordKind> = [.article]

  init(options: NoOptions, context: PluginContext) {}

  func open(cursor: String?) async throws -> any SinkWriter { Writer() }

  private struct Writer: SinkWriter {
    func write(_ batch: [Record]) -> SinkReceipt { SinkReceipt(inserted: batch.count) }
    func close() {}
  }
}

/// Calls a source's followers straight from it, as a program without an engine would.
struct PlainLoop: SourceContext {
  let normalizer: PassNormalizer
  let writer: any SinkWriter

  var now: Date { Date() }
  var http: any HTTPFetching { NoNetwork() }

  func cursor(for partition: String) -> String? { nil }

  func emit(_ articles: [Article], partition: String, cursor: String?) async throws {
    var records: [Record] = []
    for article in articles {
      if case .passed(let given) = normalizer.normalize(.article(article)) { records += given }
    }
    _ = try await writer.write(records)
  }

  func emit(
    _ articles: [Article], leads: [Lead], partition: String, cursor: String?
  ) async throws {
    try await emit(articles + leads.map(\.article), partition: partition, cursor: cursor)
  }

  func dueLeads(limit: Int) -> [Lead] { [] }

  func settle(_ lead: Lead, with articles: [Article]) async throws {
    try await emit(articles, partition: lead.article.id, cursor: nil)
  }

  func postpone(_ lead: Lead, until end: Date, countsAsAttempt: Bool, because reason: String) {}

  func report(_ failure: PluginFailure, about item: String) {}

  func note(_ remark: String, about item: String) {}

  func changedFiles(_ patterns: [String]) -> [InputFile] { [] }
}

/// Refuses every request, since generated articles need none.
struct NoNetwork: HTTPFetching {
  func fetch(_ request: HTTPRequest) throws -> HTTPResponse {
    throw PluginFailure.bug("a benchmark does not use the network")
  }
}
