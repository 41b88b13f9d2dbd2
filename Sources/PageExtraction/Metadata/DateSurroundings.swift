internal import IngestKit

/// Looks for the day in the words around an article, for pages whose head and headline name none.
struct DateSurroundings {
  private(set) var published: WrittenDate?
  private(set) var updated: WrittenDate?

  private struct Line {
    let node: Int
    let text: String
  }

  private static let lineLimit = 4_000
  private static let longestLine = 240
  /// A line that holds little beside a date.
  private static let longestDateLine = 60
  /// Lines before and behind the text that are looked at.
  private static let reach = 30

  private let order: DayOrder?

  init(_ tree: HTMLTree, text: Range<Int>?, order: DayOrder?) {
    self.order = order
    let lines = Self.lines(tree, text: text)
    published = text.flatMap { before($0, lines) ?? opening($0, lines) }
    if published == nil { published = labelled(lines, DateLabel.isPublication) }
    if published == nil { published = text.flatMap { behind($0, lines) } }
    if published == nil { updated = labelled(lines, DateLabel.isUpdate) }
  }

  /// Runs of text that are of this page's article or of nothing in particular.
  private static func lines(_ tree: HTMLTree, text: Range<Int>?) -> [Line] {
    let reader = HintReader(tree)
    var lines: [Line] = []
    var node = tree.nodes.indices.first { tree.tag($0) == .body } ?? HTMLTree.root
    let end = tree.subtree(node).upperBound
    while node < end, lines.count < lineLimit {
      if tree.tag(node) == .text {
        let range = tree.textRange(node)
        let line = PageText.collapsed(tree.bytes[range.prefix(longestLine)])
        if line.utf8.count >= 4 { lines.append(Line(node: node, text: line)) }
      } else {
        let inner = tree.subtree(node)
        let isAround = text.map { inner.overlaps($0) } ?? false
        if isForeign(tree.tag(node)) || !isAround && isForeign(reader.hints(of: node)) {
          node = inner.upperBound
          continue
        }
      }
      node += 1
    }
    return lines
  }

  private static func isForeign(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .template, .noscript, .svg, .select, .textarea, .nav, .iframe: true
    default: false
    }
  }

  private static func isForeign(_ hints: Hints) -> Bool {
    !hints.isDisjoint(with: [
      .related, .comments, .advertisement, .navigation, .consent, .subscription,
    ])
  }

  /// The last day that is named before the text.
  private func before(_ text: Range<Int>, _ lines: [Line]) -> WrittenDate? {
    lines.lazy.filter { $0.node < text.lowerBound }.suffix(Self.reach).reversed().lazy
      .compactMap(date).first
  }

  /// The day with which the text begins, as in `(18.01.2018) The …`.
  private func opening(_ text: Range<Int>, _ lines: [Line]) -> WrittenDate? {
    guard let line = lines.first(where: { $0.node >= text.lowerBound }),
      let first = line.text.drop(while: { $0 == "(" || $0 == "[" }).first, first.isNumber
    else { return nil }
    return DateSearch.first(in: String(line.text.prefix(30)), order: order)
  }

  private func behind(_ text: Range<Int>, _ lines: [Line]) -> WrittenDate? {
    lines.lazy.filter { $0.node >= text.upperBound }.prefix(Self.reach).lazy
      .compactMap(date).first
  }

  /// The day of a line of hardly anything else.
  private func date(_ line: Line) -> WrittenDate? {
    guard line.text.utf8.count <= Self.longestDateLine, !DateLabel.isCopyright(line.text),
      !DateLabel.isUpdate(line.text)
    else { return nil }
    return DateSearch.first(in: line.text, order: order)
  }

  /// The first day that a label introduces, in its own line or in the one before.
  private func labelled(_ lines: [Line], _ isLabel: (String) -> Bool) -> WrittenDate? {
    for (index, line) in lines.enumerated() where isLabel(line.text) {
      if let date = DateSearch.first(in: line.text, order: order) { return date }
      guard line.text.utf8.count <= Self.longestDateLine, index + 1 < lines.count else { continue }
      if let date = date(lines[index + 1]) { return date }
    }
    return nil
  }
}
