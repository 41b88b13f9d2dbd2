internal import IngestKit

/// Settles what an article's title is among the places of a page that give one.
struct TitleVote {
  private(set) var title: String?
  private(set) var origin = ""
  /// The element that shows the title.
  private(set) var headline: Int?

  private struct Candidate {
    let title: String
    let key: String
    let weight: Double
    let origin: String
  }

  private let tree: HTMLTree
  private var candidates: [Candidate] = []

  init(_ tree: HTMLTree, _ meta: MetaTags, _ data: StructuredData, site: SiteNames) {
    self.tree = tree
    let headings = Self.headings(of: tree)
    let itemHeadlines = Self.itemHeadlines(of: tree)
    let structured = (data.article ?? data.page)?.headline.map { TitleParts($0) }
    let page = Self.pageTitle(of: tree)
    var known = Set(headings.flatMap(\.keys))
    known.formUnion(itemHeadlines.flatMap(\.keys))
    known.remove("")

    func cleaned(_ title: TitleParts) -> String {
      if known.contains(FoldedText.key(title.whole)) { return title.whole }
      return title.part(among: known) ?? title.withoutSite(site.contains)
    }
    if let structured, !site.contains(FoldedText.key(structured.whole)) {
      add(cleaned(structured), 2.5, "ld+json headline")
      known.formUnion(candidates.map(\.key))
    }
    for (names, weight) in Self.metaNames {
      guard let (value, name) = meta.first(names) else { continue }
      add(cleaned(TitleParts(value)), weight, "meta \(name)")
    }
    if let page {
      known.formUnion(candidates.map(\.key))
      let parts = TitleParts(page)
      let short = cleaned(parts)
      add(short == page && candidates.isEmpty ? parts.withoutShortTail : short, 0.8, "title")
    }
    addHeading(headings, site)
    if let item = itemHeadlines.first { add(item.text, 1, "itemprop headline") }
    let others = candidates.filter { !site.contains($0.key) }
    if !others.isEmpty { candidates = others }
    settle(headings + itemHeadlines, known: headings)
  }

  /// The first of each row that the page has; those that editors write for readers weigh most.
  private static let metaNames: [([String], Double)] = [
    (["og:title"], 1), (["twitter:title", "twitter:text:title"], 0.6),
    (
      ["parsely-title", "sailthru.title", "citation_title", "cxenseparse:title", "article:title"], 1
    ),
    (["dc.title", "dcterms.title", "dc:title", "dcterms:title", "title", "headline", "hdl"], 0.7),
  ]

  private mutating func add(_ title: String, _ weight: Double, _ origin: String) {
    let key = FoldedText.key(title)
    guard !key.isEmpty, title.utf8.count <= 600 else { return }
    candidates.append(Candidate(title: title, key: key, weight: weight, origin: origin))
  }

  /// Lets the heading speak that resembles most what the other places say.
  private mutating func addHeading(_ headings: [Heading], _ site: SiteNames) {
    let others = candidates.map { FoldedText.words($0.title) }.filter { !$0.isEmpty }
    var best: (heading: Heading, likeness: Double)?
    let shown = headings.filter { !$0.isHidden }
    for heading in shown.isEmpty ? headings : shown
    where !site.contains(FoldedText.key(heading.text)) {
      let likeness = others.map { Self.likeness(heading.words, $0) }.max() ?? 0
      if likeness > best?.likeness ?? -1 { best = (heading, likeness) }
    }
    guard let best else { return }
    let title = best.heading.title(among: Set(candidates.map(\.key)))
    add(title, best.likeness >= 0.5 ? 2.5 : 0.3, "h1")
  }

  private static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let least = min(left.count, right.count)
    // One word that is in both says little.
    guard least > 0 else { return 0 }
    return Double(left.intersection(right).count) / Double(least)
  }

  private mutating func settle(_ headings: [Heading], known: [Heading]) {
    var weights: [String: Double] = [:]
    for candidate in candidates { weights[candidate.key, default: 0] += candidate.weight }
    // Of equals the first one named.
    guard
      let winner = candidates.max(by: {
        (weights[$0.key] ?? 0, $0.weight) < (weights[$1.key] ?? 0, $1.weight)
      })
    else {
      headline = known.first?.node
      return
    }
    title = winner.title
    origin = winner.origin
    headline =
      headings.first { $0.keys.contains(winner.key) }?.node
      ?? shown(winner) ?? nearest(to: winner, among: known)
  }

  /// The element that shows the title, where no heading of the first order does.
  private func shown(_ winner: Candidate) -> Int? {
    let lengths = max(4, winner.title.utf8.count - 20)...(winner.title.utf8.count + 40)
    return tree.nodes.indices.first { node in
      guard tree.tag(node) == .text, lengths.contains(tree.textRange(node).count) else {
        return false
      }
      switch tree.tag(tree.parent(node)) {
      case .title, .script, .style, .a, .option: return false
      default: return FoldedText.key(tree.string(tree.textRange(node))) == winner.key
      }
    }.map { tree.parent($0) }
  }

  private func nearest(to winner: Candidate, among headings: [Heading]) -> Int? {
    let words = FoldedText.words(winner.title)
    var best: (node: Int, likeness: Double)?
    for heading in headings {
      let likeness = Self.likeness(heading.words, words)
      if likeness > best?.likeness ?? -1 { best = (heading.node, likeness) }
    }
    return best?.node
  }

  private static func headings(of tree: HTMLTree) -> [Heading] {
    headings(tree) { tree.tag($0) == .h1 }
  }

  private static func itemHeadlines(of tree: HTMLTree) -> [Heading] {
    headings(tree) { node in
      guard let range = tree.attribute(.itemprop, of: node), tree.tag(node) != .meta else {
        return false
      }
      return tree.bytes[range].elementsEqual("headline".utf8)
    }
  }

  private static func headings(_ tree: HTMLTree, where isOne: (Int) -> Bool) -> [Heading] {
    let reader = HintReader(tree)
    return Array(
      tree.nodes.indices.lazy.filter(isOne).compactMap { Heading($0, in: tree, reader) }.prefix(12))
  }

  private static func pageTitle(of tree: HTMLTree) -> String? {
    // A drawing has a title, too.
    let node = tree.nodes.indices.first {
      tree.tag($0) == .title && tree.tag(tree.parent($0)) != .svg
        && tree.tag(tree.parent($0)) != .other
    }
    return node.map { PageText.collapsed(Array(tree.rawText(of: $0).utf8)[...]) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }
}
