internal import IngestKit

/// The places of a page where dates and names of the article stand, in the order of the page.
struct PageOutline {
  struct Place {
    let node: Int
    let hints: NodeHints
    /// Bytes of shown text from the headline to here; negative before it.
    let distance: Int
    /// The node's own text, for short ones.
    let text: String
  }

  /// The element with the headline.
  let headline: Int?
  private(set) var times: [Place] = []
  /// Elements with an `itemprop` or a class that speaks of a day.
  private(set) var dates: [Place] = []
  /// Elements with a `rel`, an `itemprop` or a class that speaks of an author.
  private(set) var authors: [Place] = []
  /// Short runs of text around the headline, with nothing that says what they are.
  private(set) var lines: [Place] = []

  private static let longestText = 240
  /// What stands farther from the headline than this belongs to something else.
  private static let reach = -1_200...2_500
  private static let placeLimit = 200

  init(_ tree: HTMLTree, headline: Int?) {
    self.headline = headline
    var collector = Collector(tree: tree, headline: headline)
    collector.run()
    times = collector.times
    dates = collector.dates
    authors = collector.authors
    lines = collector.lines
  }

  private struct Collector {
    let tree: HTMLTree
    let headline: Int?
    var times: [Place] = []
    var dates: [Place] = []
    var authors: [Place] = []
    var lines: [Place] = []
    private var distance = 0

    init(tree: HTMLTree, headline: Int?) {
      self.tree = tree
      self.headline = headline
    }

    mutating func run() {
      let body = tree.nodes.indices.first { tree.tag($0) == .body } ?? HTMLTree.root
      let end = tree.subtree(body).upperBound
      // Distances count from the headline: what stands before it is behind zero.
      distance = headline.map { -shownBytes(body..<max(body, $0)) } ?? 0
      var node = body + 1
      while node < end {
        if tree.tag(node) == .text {
          addLine(node)
          distance += shownCount(node)
          node += 1
          continue
        }
        let hints = NodeHints(node, in: tree)
        let inner = tree.subtree(node)
        if isForeign(node, hints), !contains(inner, headline), !isMost(inner, of: end - body) {
          distance += shownBytes(inner)
          node = inner.upperBound
          continue
        }
        add(node, hints)
        node += 1
      }
    }

    /// Whether a part holds more than half of a page of some size: then it is the page.
    private func isMost(_ range: Range<Int>, of count: Int) -> Bool {
      range.count >= 60 && range.count * 2 > count
    }

    private func contains(_ range: Range<Int>, _ node: Int?) -> Bool {
      node.map { range.contains($0) } ?? false
    }

    /// Whether a part of the page is about something else than the article.
    private func isForeign(_ node: Int, _ hints: NodeHints) -> Bool {
      switch tree.tag(node) {
      // The foot of an article's head or of the article tells of it; that of the page does not.
      case .footer: return !isInsideArticle(node)
      case .nav, .aside, .form, .script, .style, .template, .svg, .noscript, .iframe,
        .select, .textarea, .button:
        return tree.tag(node) != .aside || !hints.contains(.author) && !hints.contains(.date)
      case .article: return headline != nil && !isAroundHeadline(tree.parent(node))
      case .figure, .figcaption: return true
      case .time, .a, .body, .main, .h1: return false
      default: return hints.contains(.aside) && !hints.contains(.author)
      }
    }

    private func isInsideArticle(_ node: Int) -> Bool {
      var ancestor = tree.parent(node)
      while ancestor > 0, tree.tag(ancestor) != .article { ancestor = tree.parent(ancestor) }
      return ancestor > 0
    }

    /// Whether the headline is an article's own, so that other articles beside it are teasers.
    private func isAroundHeadline(_ node: Int) -> Bool {
      var ancestor = headline ?? 0
      while ancestor > 0, tree.tag(ancestor) != .article { ancestor = tree.parent(ancestor) }
      return ancestor == 0 || tree.subtree(ancestor).contains(node)
    }

    private mutating func add(_ node: Int, _ hints: NodeHints) {
      let tag = tree.tag(node)
      if tag == .time { append(node, hints, to: \.times) }
      if hints.contains(.date) || hints.contains(.update)
        || tree.attribute(.pubdate, of: node) != nil
      {
        append(node, hints, to: \.dates)
      }
      if hints.contains(.author) || isAuthorLink(node) {
        append(node, hints.union(.author), to: \.authors)
      }
    }

    private func isAuthorLink(_ node: Int) -> Bool {
      guard tree.tag(node) == .a, reach.contains(distance),
        let href = tree.attribute(.href, of: node)
      else { return false }
      return AuthorLink.isOne(tree.bytes[href])
    }

    private var reach: ClosedRange<Int> { PageOutline.reach }

    private mutating func append(
      _ node: Int, _ hints: NodeHints, to list: WritableKeyPath<Self, [Place]>
    ) {
      guard self[keyPath: list].count < PageOutline.placeLimit else { return }
      let text = tree.shownLine(of: node, limit: PageOutline.longestText + 1)
      guard text.utf8.count <= PageOutline.longestText else { return }
      self[keyPath: list].append(Place(node: node, hints: hints, distance: distance, text: text))
    }

    private mutating func addLine(_ node: Int) {
      let range = tree.textRange(node)
      guard reach.contains(distance), range.count <= PageOutline.longestText,
        lines.count < PageOutline.placeLimit
      else { return }
      let text = PageText.collapsed(tree.bytes[range])
      guard text.utf8.count >= 4 else { return }
      lines.append(Place(node: node, hints: [], distance: distance, text: text))
    }

    private func shownBytes(_ range: Range<Int>) -> Int {
      var count = 0
      for node in range where tree.tag(node) == .text { count += shownCount(node) }
      return count
    }

    /// Bytes of a text, unless it is a script's; white space at its ends is not worth the look.
    private func shownCount(_ node: Int) -> Int {
      switch tree.tag(tree.parent(node)) {
      case .script, .style, .template, .noscript, .svg: 0
      default: min(tree.textRange(node).count, 4_000)
      }
    }
  }
}

/// Tells a link to an author's page by its address.
enum AuthorLink {
  static func isOne(_ address: ArraySlice<UInt8>) -> Bool {
    let path = PageAddress.path(String(decoding: address.prefix(300), as: UTF8.self)).lowercased()
    let steps = path.split(separator: "/")
    // The author's own page has the name behind the word.
    return steps.dropLast().contains { names.contains(String($0)) }
  }

  private static let names: Set<String> = [
    "author", "authors", "autor", "autores", "autoren", "auteur", "auteurs", "autore", "autori",
    "by", "byline", "columnist", "columnists", "contributor", "contributors", "journalist",
    "journalists", "journalistes", "penulis", "profil", "profile",
    "profiles", "redakteur", "redaktion", "reporter", "reporters", "staff", "writer",
    "writers", "yazar", "yazarlar", "firmas", "periodista", "skribent", "forfatter",
    "auteurs-et-contributeurs",
    "correspondents", "toimittaja", "auktor", "zurnalistas",
  ]
}
