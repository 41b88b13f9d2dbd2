import Foundation
import IngestKit

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
