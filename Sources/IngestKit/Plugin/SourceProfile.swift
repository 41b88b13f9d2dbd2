/// What a pipeline file knows of a whole source, for articles that do not say it themselves.
public struct SourceProfile: PluginOptions, Equatable {
  public var publisher: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// BCP 47 language tag.
  public var language: String?
  public var reliability: ArticleSource.Reliability?

  public init() {}

  public static let declarations: [OptionDeclaration<Self>] = [
    .init("publisher", \.publisher, "who publishes the articles, unless they say so"),
    .init("country", \.country, "the country they write about (ISO 3166), for ambiguous places"),
    .init("language", \.language, "their language (BCP 47), unless they say so"),
    .init("reliability", \.reliability, "how far the source is trusted (Admiralty code)"),
  ]

  /// The article with what it does not say itself.
  public func completing(_ article: Article) -> Article {
    var article = article
    article.source.publisher = article.source.publisher ?? publisher
    article.source.language = article.source.language ?? language
    article.source.reliability = article.source.reliability ?? reliability
    article.country = article.country ?? country
    return article
  }
}

extension ArticleSource.Reliability: OptionChoice {}
