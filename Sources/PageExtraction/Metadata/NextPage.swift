internal import IngestKit

/// Tells the page that continues an article from the next article of a series.
///
/// Both are called `next`. The continuation has the address of the article with the number of the
/// page put to it, or counted up. Where no link is called so, one that shows the number of the next
/// page is as good.
enum NextPage {
  /// The continuation's address; nil when there is none.
  static func address(_ tree: HTMLTree, _ links: PageLinks, current: String?) -> String? {
    guard let current else { return nil }
    for node in tree.nodes.indices where tree.tag(node) == .link || tree.tag(node) == .a {
      guard let rel = tree.value(.rel, of: node)?.lowercased(),
        rel.split(whereSeparator: \.isWhitespace).contains("next"),
        let next = tree.value(.href, of: node).flatMap(links.resolved)
      else { continue }
      if continues(next, from: current) { return next }
    }
    return numbered(tree, links, current)
  }

  /// The address behind a link that shows a page's number.
  private static func numbered(_ tree: HTMLTree, _ links: PageLinks, _ current: String) -> String? {
    for node in tree.nodes.indices where tree.tag(node) == .a && isShort(node, tree) {
      let shown = tree.shownLine(of: node, limit: longestNumber + 1)
      guard shown.utf8.count <= longestNumber, let number = onlyNumber(in: Array(shown.utf8)[...]),
        let next = tree.value(.href, of: node).flatMap(links.resolved),
        self.number(of: next, behind: current) == number
      else { continue }
      return next
    }
    return nil
  }

  /// Whether a link shows so little that it may be a number.
  private static func isShort(_ node: Int, _ tree: HTMLTree) -> Bool {
    let inner = tree.subtree(node)
    guard inner.count <= 8 else { return false }
    return inner.contains { inner in
      guard tree.tag(inner) == .text else { return false }
      let range = tree.textRange(inner)
      return range.count <= 4 * longestNumber && tree.bytes[range].contains(where: \.isASCIIDigit)
    }
  }

  /// Bytes of what a link to a page shows, such as `2` or `Seite 2`.
  private static let longestNumber = 12

  static func continues(_ next: String, from current: String) -> Bool {
    number(of: next, behind: current) != nil
  }

  /// The number of the page that follows another; nil for an address that does not say so.
  private static func number(of next: String, behind current: String) -> Int? {
    guard PageAddress.host(next) == PageAddress.host(current) else { return nil }
    let (left, right) = (Array(current.utf8), Array(next.utf8))
    var common = zip(left, right).prefix { $0 == $1 }.count
    // A number is compared as a whole.
    let splitsNumber =
      common < left.count && left[common].isASCIIDigit
      || common < right.count && right[common].isASCIIDigit
    while splitsNumber, common > 0, left[common - 1].isASCIIDigit { common -= 1 }
    let (rest, added) = (left[common...], right[common...])
    guard common > 0, added.count <= 24, isOfPageWords(added), let page = onlyNumber(in: added),
      (2...50).contains(page)
    else { return nil }
    if !rest.contains(where: \.isASCIIDigit) {
      // What stands behind the article's name may be an ending or a query.
      return page == 2 && isBehindName(left[..<common]) ? page : nil
    }
    guard let own = onlyNumber(in: rest), own + 1 == page else { return nil }
    let before = String(
      decoding: right[max(0, common - 12)...].prefix(12 + added.count), as: UTF8.self)
    return pageWords.contains { before.lowercased().firstRange(of: $0) != nil } ? page : nil
  }

  /// The number, if there is one and no other.
  private static func onlyNumber(in bytes: ArraySlice<UInt8>) -> Int? {
    let runs = bytes.split { !$0.isASCIIDigit }
    guard runs.count == 1, let run = runs.first, run.count <= 2 else { return nil }
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether all words are of the kind that number pages, or an ending.
  private static func isOfPageWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split { !$0.isASCIILetter }.allSatisfy { word in
      words.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
  }

  private static let words: Set<String> = [
    "page", "p", "pg", "pp", "seite", "pagina", "pagenum", "pageno", "part", "teil", "s", "html",
    "htm",
    "php", "aspx", "shtml",
  ]

  /// Whether what two addresses share reaches into the last step of the path.
  private static func isBehindName(_ common: ArraySlice<UInt8>) -> Bool {
    let path = PageAddress.path(String(decoding: common, as: UTF8.self))
    return path.split(separator: "/").last.map { $0.utf8.count >= 1 } ?? false
  }

  private static let pageWords = [
    "page", "seite", "pagina", "part", "teil", "p=", "pg=", "p/", "s=",
  ]
}
