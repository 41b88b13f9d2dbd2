internal import IngestKit

/// Finds the element that holds the text of the article.
struct BodyFinder {
  private let layout: PageLayout

  init(_ layout: PageLayout) { self.layout = layout }

  /// Nil when no element holds any prose.
  func container() -> Int? {
    let tree = layout.tree
    let good = layout.sums { block in
      layout.context[block.node].isDisjoint(with: .foreign) ? block.prose : 0
    }
    let bad = layout.sums { block in
      guard layout.context[block.node].isDisjoint(with: .foreign) else { return 0 }
      return block.prose == 0 ? block.length : block.linkBytes
    }
    var best: (node: Int, score: Double)?
    for node in tree.nodes.indices where good[node] * 4 >= good[0] && good[node] > 0 {
      guard tree.tag(node) != .text else { continue }
      var score = Double(good[node]) - 0.5 * Double(bad[node])
      let hints = layout.hints[node]
      if hints.contains(.body) { score *= 1.3 }
      if score > 0, best.map({ score >= $0.score }) ?? true { best = (node, score) }
    }
    return best?.node
  }
}
