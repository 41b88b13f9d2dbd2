internal import IncidentCoding
package import IngestKit

/// Notes what the parts of an article are and its language; the text stays as it is.
package struct CleanNormalizer: Normalizer {
  package static let name = "clean"
  package static let summary = "Annotates headings, captions, boilerplate and the language."
  package static let flows: [RecordKind: RecordKind] = [.article: .article]

  package init(options: NoOptions, context: PluginContext) {}

  package func normalize(_ record: Record) throws -> Normalized {
    guard case .article(var article) = record else {
      throw PluginFailure.bug("takes articles, not a \(record.kind.rawValue)")
    }
    let document = Document(article.text)
    let known = Set(article.annotations)
    article.annotations += BlockClassifier.annotations(of: document).filter { !known.contains($0) }
    article.source.language =
      article.source.language ?? LanguageIdentifier.language(of: document)
    return .passed([.article(article)])
  }
}
