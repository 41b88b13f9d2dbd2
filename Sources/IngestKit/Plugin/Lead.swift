/// Something that a source has found and is still to read, such as the page behind a feed's item.
///
/// The host keeps it from run to run until the source settles it.
public struct Lead: Sendable, Hashable {
  /// What is known without having read it; its id is that of the article which comes of it.
  public let article: Article
  /// Tells whether there is more to read than last time, such as the revision of a feed's item.
  public let version: String
  /// How often it has been tried in vain.
  public internal(set) var attempts = 0

  public init(_ article: Article, version: String) {
    self.article = article
    self.version = version
  }
}
