import Foundation
import IngestKit

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
