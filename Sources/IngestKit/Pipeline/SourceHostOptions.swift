/// The options that every source has, whatever its plugin.
struct SourceHostOptions: PluginOptions {
  var publisher: String?
  var country: CountryCode?
  var language: LanguageTag?
  var reliability: ArticleSource.Reliability?
  var maxFileMegabytes = 64
  var inbox = InboxUse.on
  var archive = ArchivePolicy.keep
  var freshness: Freshness?

  static let declarations: [OptionDeclaration<Self>] = [
    .init("publisher", \.publisher, "publisher of articles that name none"),
    .init("country", \.country, "country that the articles are about (ISO 3166-1 alpha-2)"),
    .init("language", \.language, "language of articles that name none (BCP 47)"),
    .init("reliability", \.reliability, "the source's reliability by the Admiralty code"),
    .init(
      "max_file_mb", \.maxFileMegabytes, "largest file that is read, in megabytes", in: 1...4096),
    .init("archive", \.archive, "keep, off or, say, keep 90d: texts that all sinks have had"),
    .init("freshness", \.freshness, "how long it may give nothing new"),
    .init("inbox", \.inbox, "off hands articles on without storing them; files only"),
  ]

  /// Whether articles are stored before anything is made of them.
  enum InboxUse: String, OptionChoice { case on, off }

  /// Refuses to lose what the source could not give a second time.
  func check(_ source: any Source) throws(PluginFailure) {
    guard inbox == .off, !source.canBeReadAgain else { return }
    throw .configuration(
      "'inbox: off' needs a source that can be read again, such as files that stay; remove it, or "
        + "a crash could lose articles")
  }

  /// True when they say nothing that an article may lack.
  var completeNothing: Bool {
    publisher == nil && country == nil && language == nil && reliability == nil
  }

  /// Fills in what an article does not say of itself.
  func complete(_ article: inout Article) {
    if article.source.publisher == nil { article.source.publisher = publisher }
    if article.country == nil { article.country = country?.code }
    if article.source.language == nil { article.source.language = language?.tag }
    if article.source.reliability == nil { article.source.reliability = reliability }
  }
}
