internal import IngestKit

/// The headlines that a page gives itself, to know them again inside its text.
struct PageTitles: Sendable {
  /// Letters and digits only, in small letters where they are ASCII.
  private let titles: [[UInt8]]

  /// A page with more headlines is a list of articles.
  private static let limit = 100

  init(_ layout: PageLayout) {
    let tree = layout.tree
    var titles: [[UInt8]] = []
    for node in tree.nodes.indices where titles.count < Self.limit {
      switch tree.tag(node) {
      case .h1, .title:
        titles.append(TextKey.folded(Array(tree.rawText(of: node).utf8)[...]))
      case .meta:
        guard let name = tree.value(.property, of: node) ?? tree.value(.name, of: node),
          name == "og:title" || name == "twitter:title",
          let content = tree.attribute(.content, of: node)
        else { continue }
        titles.append(TextKey.folded(tree.bytes[content]))
      default: break
      }
    }
    self.titles = titles.filter { $0.count >= 8 }
  }

  /// Whether a text is one of the titles, or the most of one that has the site's name behind it.
  func contain(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 400 else { return false }
    let text = TextKey.folded(text)
    guard text.count >= 8 else { return false }
    return titles.contains { title in
      title == text || text.count >= 20 && title.count < text.count * 2 && title.starts(with: text)
    }
  }
}
