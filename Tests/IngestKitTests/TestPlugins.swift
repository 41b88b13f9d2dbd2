import IngestKit

/// A source without files, for pipelines that are only checked.
struct WireSource: Source {
  struct Options: PluginOptions {
    enum Order: String, OptionChoice { case newest, oldest }

    var urls: [String] = []
    var limit = 100
    var ratio = 0.5
    var follow = false
    var order = Order.newest
    var token: Secret?

    static let declarations: [OptionDeclaration<Self>] = [
      .init("urls", \.urls, "addresses of the feeds", isRequired: true),
      .init("limit", \.limit, "most articles of one feed", in: 1...1000),
      .init("ratio", \.ratio, "a share", in: 0...1),
      .init("follow", \.follow, "read the pages too"),
      .init("order", \.order, "which articles come first"),
      .init("token", \.token, "what the server asks for"),
    ]
  }

  static let name = "wire"
  static let summary = "Reads articles from a wire."
  let options: Options

  init(options: Options, context: PluginContext) throws {
    self.options = options
    if options.urls.contains("ftp://refused") {
      throw PluginFailure.configuration("'ftp://refused' is not an address of a feed")
    }
  }

  func read(_ context: any SourceContext) async throws {}
}

struct TidyNormalizer: Normalizer {
  static let name = "tidy"
  static let summary = "Leaves records as they are."
  static let flows: [RecordKind: RecordKind] = [
    .article: .article, .report: .report, .incident: .incident,
  ]
  init(options: NoOptions, context: PluginContext) {}
  func normalize(_ record: Record) -> Normalized { .passed([record]) }
}

struct CodeNormalizer: Normalizer {
  static let name = "code"
  static let summary = "Gives a report of every article."
  static let flows: [RecordKind: RecordKind] = [.article: .report]
  init(options: NoOptions, context: PluginContext) {}
  func normalize(_ record: Record) -> Normalized { .passed([]) }
}

struct JoinMerger: Merger {
  static let name = "join"
  static let summary = "Joins reports."
  init(options: NoOptions, context: PluginContext) {}
  func blockingKeys(of report: Report) -> [String] { [] }
  func merge(_ batch: MergeBatch) -> [Dossier] { [] }
  func agree(on reports: [Report], for incident: Incident) -> Incident { incident }
}

struct StoreSink: Sink {
  struct Options: PluginOptions {
    var path = OutputPath("")
    static let declarations: [OptionDeclaration<Self>] = [
      .init("path", \.path, "the file", isRequired: true)
    ]
  }

  static let name = "store"
  static let summary = "Stores incidents."
  static let takes: Set<RecordKind> = [.incident]
  init(options: Options, context: PluginContext) {}
  func open(cursor: String?) async throws -> any SinkWriter {
    throw PluginFailure.permanent("only for checks")
  }
}

/// A sink that takes everything.
struct LinesSink: Sink {
  static let name = "lines"
  static let summary = "Writes records."
  static let takes: Set<RecordKind> = [.article, .report, .incident]
  init(options: StoreSink.Options, context: PluginContext) {}
  func open(cursor: String?) async throws -> any SinkWriter {
    throw PluginFailure.permanent("only for checks")
  }
}

extension PluginRegistry {
  static let forChecks = PluginRegistry(
    sources: [WireSource.self], normalizers: [CodeNormalizer.self, TidyNormalizer.self],
    mergers: [JoinMerger.self], sinks: [LinesSink.self, StoreSink.self])
}
