package import IngestKit

/// The structured data of a page: its scripts of JSON-LD, read as far as they can be.
package struct StructuredData: Sendable {
  /// The article that the page is about; nil when no script tells of one.
  package private(set) var article: StructuredArticle?
  /// The page itself, which many systems describe beside or instead of the article.
  package private(set) var page: StructuredArticle?
  /// The site's name for itself.
  package private(set) var siteName: String?
  /// The steps that lead to the page, from the site's front page on.
  package private(set) var trail: [String] = []

  /// What is larger in all is no description of a page.
  private static let sizeLimit = 16 << 20

  /// - Parameter addresses: where the page is, and where it says that it is.
  package init(_ tree: HTMLTree, addresses: [String] = []) {
    var graph = StructuredGraph()
    var size = 0
    for node in tree.nodes.indices where tree.tag(node) == .script && Self.isLinkedData(node, tree)
    {
      guard let text = tree.firstChild(node) else { continue }
      let range = tree.textRange(text)
      size += range.count
      guard size <= Self.sizeLimit else { break }
      graph.add(LooseJSON(tree.bytes[range]))
    }
    guard !graph.isEmpty else { return }
    let reader = StructuredArticleReader(graph: graph)
    let articles = graph.articles.map { ($0.kind, reader.article($0.value, kind: $0.kind)) }
    let names = Set(addresses.map(PageAddress.key))
    article = Self.main(of: articles.map(\.1).filter { $0.kind != .page }, names)
    page = Self.main(of: articles.map(\.1).filter { $0.kind == .page }, names)
    siteName = graph.siteName
    trail = graph.trail
  }

  private static func isLinkedData(_ node: Int, _ tree: HTMLTree) -> Bool {
    guard let range = tree.attribute(.type, of: node), range.count < 64 else { return false }
    let type = tree.string(range).lowercased()
    return type.contains("ld+json")
  }

  /// The one that names the page's address, else the first of the most telling kind.
  private static func main(
    of articles: [StructuredArticle], _ names: Set<String>
  ) -> StructuredArticle? {
    let own = articles.first { article in
      article.addresses.contains { names.contains(PageAddress.key($0)) }
    }
    let first = articles.min { $0.kind < $1.kind }
    guard let own else { return first }
    // The same article is often told of twice, once in few words.
    guard let first, own.published == nil, own.authors.isEmpty else { return own }
    return first.headline == own.headline ? first : own
  }
}
