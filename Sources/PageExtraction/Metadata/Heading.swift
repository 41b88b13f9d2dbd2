internal import IngestKit

/// A heading of a page, taken apart where its markup parts it.
struct Heading {
  let node: Int
  /// All that it shows.
  let whole: String
  /// Without the kicker, the day and the like that stand in it.
  let text: String
  let words: Set<String>
  /// Whether only programs that read aloud are meant to have it.
  let isHidden: Bool
  /// The longest of the runs of text that its elements part.
  private let longest: String

  /// Nil for one that shows nothing.
  init?(_ node: Int, in tree: HTMLTree, _ reader: HintReader) {
    whole = tree.shownLine(of: node)
    guard !whole.isEmpty else { return nil }
    self.node = node
    words = FoldedText.words(whole)
    isHidden = reader.hints(of: node).contains(.hidden)
    let parts = Self.parts(of: node, tree, reader)
    let titles = parts.lazy.filter(\.isTitle).map(\.text)
    let title = Self.trimmed(titles.joined(separator: " "))
    text = title.contains(" ") && titles.count < parts.count ? title : whole
    longest = parts.map(\.text).max { $0.utf8.count < $1.utf8.count } ?? text
  }

  /// The text, or the part of it that is one of the titles known, as their folded forms.
  func title(among known: Set<String>) -> String {
    if known.contains(FoldedText.key(whole)) { return text }
    return known.contains(FoldedText.key(longest)) ? longest : text
  }

  /// The folded forms of what may stand elsewhere as the title.
  var keys: [String] {
    [whole, text, longest].map { FoldedText.key($0) }
  }

  private static func parts(
    of node: Int, _ tree: HTMLTree, _ reader: HintReader
  ) -> [(text: String, isTitle: Bool)] {
    var parts: [(text: String, isTitle: Bool)] = []
    var opensPart = true
    for child in content(of: node, tree) {
      let (text, isTitle, isPart): (String, Bool, Bool)
      switch tree.tag(child) {
      case .text: (text, isTitle, isPart) = (tree.string(tree.textRange(child)), true, false)
      case .br:
        opensPart = true
        continue
      case .style, .script, .template, .svg: continue
      case .small, .time: (text, isTitle, isPart) = (tree.shownLine(of: child), false, true)
      case .span, .div, .p:
        let hints = reader.hints(of: child)
        text = tree.shownLine(of: child)
        (isTitle, isPart) = (hints.isDisjoint(with: [.kicker, .date, .author, .hidden]), true)
      default: (text, isTitle, isPart) = (tree.shownLine(of: child), true, false)
      }
      let line = PageText.collapsed(Array(text.utf8)[...])
      guard !line.isEmpty else { continue }
      if isPart || opensPart || parts.isEmpty {
        parts.append((line, isTitle))
      } else {
        parts[parts.count - 1].text += " " + line
      }
      opensPart = isPart
    }
    return parts
  }

  /// The children of a heading, or of the one element that holds all of it.
  private static func content(of node: Int, _ tree: HTMLTree) -> [Int] {
    var children = Array(tree.children(of: node))
    while true {
      let shown = children.filter {
        tree.tag($0) != .text || tree.bytes[tree.textRange($0)].contains { !$0.isMarkupSpace }
      }
      guard shown.count == 1, tree.tag(shown[0]) != .text else { return children }
      children = Array(tree.children(of: shown[0]))
    }
  }

  /// Without the signs that parted it from what was taken away.
  private static func trimmed(_ text: String) -> String {
    let signs: Set<Character> = [" ", ":", "|", "•", "–", "—", "·", "/"]
    var text = text.drop { signs.contains($0) }
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return String(text)
  }
}
