package import IngestKit

/// Everything that the coder sees in an article, stage by stage.
package struct ArticleInspection: JSONWritable {
  private let reading: ArticleReading
  private let language: String?
  private let coded: CodedArticle
  private let explanation: CodingExplanation?

  /// - Parameter explains: adds what became of every event word.
  package init(
    _ article: Article, resources: CodingResources, options: CoderOptions, explains: Bool = false
  ) {
    let document = Document(article.text)
    reading = ArticleReader(resources: resources).reading(
      of: article, document, title: article.source.title.map { Document($0) }, isThorough: true)
    language = article.source.language ?? LanguageIdentifier.language(of: document)
    let coder = IncidentCoder(resources: resources, options: options)
    coded = coder.code(article)
    explanation = explains ? CodingExplanation(reading, coder: coder, options: options) : nil
  }

  package func write(to json: inout JSONWriter) {
    let document = reading.document
    json.object { json in
      json.member("doc_id", reading.article.id)
      json.member("revision", reading.article.revision)
      json.member("source", reading.article.source)
      json.member("language", language)
      json.member("publication_day", reading.publication)
      json.member("blocks", BlockClassifier.annotations(of: document))
      json.member("sentences", document.sentences.map { document.span($0.bytes) })
      json.member(
        "dates", reading.times.map { mention($0, $0.value, "\($0.kind.rawValue)", $0.rule) })
      json.member("places", reading.places.map { mention($0, $0.name, $0.feature.rawValue) })
      json.member(
        "actors", reading.actors.map { mention($0, $0.actor.canonical, $0.actor.kind.rawValue) })
      json.member("weapons", reading.weapons.map { mention($0, nil, $0.type.rawValue) })
      json.member("targets", reading.targets.map { mention($0, nil, $0.type.rawValue) })
      json.member("triggers", reading.triggers.map { mention($0, nil, $0.entry.family.rawValue) })
      json.member("decisions", ifPresent: explanation)
      switch coded {
      case .reports(let reports): json.member("reports", reports)
      case .filtered(let reason): json.member("filtered", reason)
      }
    }
  }

  private func mention(
    _ mention: some TokenSpanning, _ value: String?, _ kind: String, _ rule: String? = nil
  ) -> Mention {
    Mention(
      span: reading.document.span(ofTokens: mention.tokens),
      text: reading.document.words(ofTokens: mention.tokens), value: value, kind: kind, rule: rule)
  }

  private struct Mention: JSONWritable {
    let span: Span
    let text: String
    let value: String?
    let kind: String
    let rule: String?

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("start", span.start)
        json.member("end", span.end)
        json.member("text", text)
        json.member("value", ifPresent: value)
        json.member("kind", kind)
        json.member("rule", ifPresent: rule)
      }
    }
  }
}
