import Foundation
import IngestKit

/// Emits the articles that the test's world holds, each as a partition of its own.
struct ListSource: Source {
  static let name = "list"
  static let summary = "Emits the articles of a test."
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  var canBeReadAgain: Bool { true }

  func read(_ context: any SourceContext) async throws {
    for article in world.articles(node) {
      try await context.emit([article], partition: article.id, cursor: article.revision)
    }
    try world.call(node)
  }
}

/// Gives what cannot be had a second time.
struct OnceSource: Source {
  static let name = "once"
  static let summary = "Gives nothing twice."

  init(options: NoOptions, context: PluginContext) {}

  func read(_ context: any SourceContext) {}
}

/// Passes everything, unless the world says otherwise.
struct KeepNormalizer: Normalizer {
  static let name = "keep"
  static let summary = "Keeps records that have a word."
  static let flows: [RecordKind: RecordKind] = [
    .article: .article, .report: .report, .incident: .incident,
  ]

  struct Options: PluginOptions {
    var word = ""
    static let declarations: [OptionDeclaration<Self>] = [
      .init("word", \.word, "what an article must contain")
    ]
  }

  private let options: Options
  private let node: String
  private let world: World

  init(options: Options, context: PluginContext) {
    self.options = options
    node = context.node
    world = World.of(context.resources)
  }

  func normalize(_ record: Record) throws -> Normalized {
    try world.call(node)
    guard case .article(let article) = record, !options.word.isEmpty else {
      return .passed([record])
    }
    return article.text.contains(options.word) ? .passed([record]) : .filtered("other words")
  }
}

/// Passes incidents in which somebody was killed.
struct DeadlyNormalizer: Normalizer {
  static let name = "deadly"
  static let summary = "Keeps incidents with deaths."
  static let flows: [RecordKind: RecordKind] = [.incident: .incident]

  init(options: NoOptions, context: PluginContext) {}

  func normalize(_ record: Record) -> Normalized {
    guard case .incident(let dossier) = record,
      let killed = dossier.incident.values.casualties?.killed?.range.best, killed > 0
    else { return .filtered("nobody killed") }
    return .passed([record])
  }
}

/// Adds its name to an article's credits, so that the way of a record can be seen.
struct MarkNormalizer: Normalizer {
  static let name = "mark"
  static let summary = "Notes its name in an article."
  static let flows: [RecordKind: RecordKind] = [.article: .article]
  private let node: String

  init(options: NoOptions, context: PluginContext) { node = context.node }

  func normalize(_ record: Record) -> Normalized {
    guard case .article(var article) = record else { return .passed([record]) }
    article.source.credits.append(node)
    return .passed([.article(article)])
  }
}

/// Reads lines of `place killed` out of an article; `bad` cannot be read.
struct ReportNormalizer: Normalizer {
  static let name = "report"
  static let summary = "Reads reports out of plain lines."
  static let flows: [RecordKind: RecordKind] = [.article: .report]
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  func normalize(_ record: Record) throws -> Normalized {
    try world.call(node)
    guard case .article(let article) = record else { return .filtered("not an article") }
    spin(for: article)
    if article.text.contains("bad") { throw PluginFailure.record("the text is bad") }
    var reports: [Record] = []
    var start = 0
    for line in article.text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let killed = Int(words[1]) {
        reports.append(
          .report(report(article, place: String(words[0]), killed: killed, at: start, line)))
      }
      start += line.count + 1
    }
    return .passed(reports)
  }

  /// Takes longer for some articles than for others, so that they do not end in order.
  private func spin(for article: Article) {
    var value = UInt64(article.id.utf8.last ?? 0)
    for _ in 0..<(value % 7) * 2_000 { value = value &* 6_364_136_223_846_793_005 &+ 1 }
    if value == 42 { world.put([]) }
  }

  private func report(
    _ article: Article, place: String, killed: Int, at start: Int, _ line: Substring
  ) -> Report {
    let quote = Quote(
      start: start, end: start + line.count, text: String(line), pointers: ["/casualties/killed"])
    let values = IncidentValues(
      place: Place(name: place), event: EventClass(.armedClash),
      casualties: Casualties(killed: CasualtyCount(CountRange(killed))),
      evidence: [quote], confidence: Confidence(overall: 1))
    return Report(
      docID: article.id, articleRevision: article.revision, isPrimary: start == 0, values: values,
      source: article.source)
  }
}

/// Takes reports of one place for reports of one incident; the last report's number holds.
struct PlaceMerger: Merger {
  static let name = "place"
  static let summary = "Merges by place."
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  func blockingKeys(of report: Report) -> [String] { [report.values.place?.name ?? ""] }

  func merge(_ batch: MergeBatch) throws -> [Dossier] {
    try world.call(node)
    var dossiers = batch.candidates
    for index in dossiers.indices {
      dossiers[index].reports.removeAll { batch.withdrawn.contains($0.id) }
    }
    for report in batch.reports {
      let place = report.values.place?.name
      let sameArticle = dossiers.firstIndex {
        $0.incident.values.place?.name == place
          || $0.incident.reports.contains { $0.docID == report.docID && !$0.isWithdrawn }
            && $0.reports.isEmpty
      }
      if let index = sameArticle {
        dossiers[index].reports.append(report)
      } else {
        dossiers.append(
          Dossier(
            incident: Incident(
              id: Incident.mintID(from: report), reports: [], independentSources: 1,
              values: report.values), reports: [report]))
      }
    }
    return dossiers.map { agree($0, batch.withdrawn) }
  }

  func agree(on reports: [Report], for incident: Incident) -> Incident {
    agree(Dossier(incident: incident, reports: reports), []).incident
  }

  private func agree(_ dossier: Dossier, _ withdrawn: Set<String>) -> Dossier {
    var dossier = dossier
    let old = dossier.incident.reports.filter { reference in
      !dossier.reports.contains { $0.id == reference.id }
    }
    dossier.incident.reports =
      old.map { reference in
        var reference = reference
        reference.isWithdrawn = true
        return reference
      } + dossier.reports.map { ReportReference($0) }
    if let last = dossier.reports.last {
      dossier.incident.values = last.values
      for index in last.values.evidence.indices {
        dossier.incident.values.evidence[index].docID = last.docID
      }
    }
    dossier.incident.isRetracted = dossier.reports.isEmpty
    return dossier
  }
}

/// Keeps what it gets in the test's world.
struct MemorySink: Sink {
  static let name = "memory"
  static let summary = "Keeps records in memory."
  static let takes: Set<RecordKind> = [.article, .report, .incident]
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  func open(cursor: String?) async throws -> any SinkWriter {
    try world.call("\(node).open")
    return Writer(node: node, world: world)
  }

  private struct Writer: SinkWriter {
    let node: String
    let world: World

    func write(_ batch: [Record]) async throws -> SinkReceipt {
      try world.call(node)
      if batch.contains(where: { $0.json.contains("unwritable") }) {
        throw PluginFailure.record("the record is unwritable")
      }
      return world.write(batch, to: node)
    }

    func close() async throws { try world.call("\(node).close") }
  }
}

/// Reads files of lines; an empty one is bad.
struct FileSource: Source {
  static let name = "files"
  static let summary = "Reads files."

  struct Options: PluginOptions {
    var paths: [String] = []
    static let declarations: [OptionDeclaration<Self>] = [
      .init("paths", \.paths, "what to read", isRequired: true)
    ]
  }

  private let options: Options

  init(options: Options, context: PluginContext) { self.options = options }

  func read(_ context: any SourceContext) async throws {
    try await context.readFiles(options.paths) { file in
      let text = String(decoding: try file.contents(), as: UTF8.self)
      if text.isEmpty { throw PluginFailure.record("the file is empty") }
      return [Article(id: file.id, text: text)]
    }
  }
}
