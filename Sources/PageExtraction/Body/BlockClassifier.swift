internal import IngestKit

/// Decides for each block of a container whether it is text of the article.
struct BlockClassifier {
  private let layout: PageLayout
  private let container: Int

  init(_ layout: PageLayout, container: Int) {
    self.layout = layout
    self.container = container
  }

  /// The rule that keeps or drops each block of the container.
  func verdicts() -> [(block: Int, rule: String, isKept: Bool)] {
    var verdicts: [(block: Int, rule: String, isKept: Bool)] = []
    let range = layout.tree.subtree(container)
    for (index, block) in layout.blocks.enumerated() where range.contains(block.node) {
      let (rule, isKept) = verdict(block)
      verdicts.append((index, rule, isKept))
    }
    if let last = verdicts.lastIndex(where: { $0.isKept && layout.blocks[$0.block].prose > 0 }) {
      for index in verdicts.indices.dropFirst(last + 1) where verdicts[index].isKept {
        verdicts[index].rule = "tail"
        verdicts[index].isKept = false
      }
    }
    return verdicts
  }

  private func verdict(_ block: PageBlock) -> (String, Bool) {
    let foreign = layout.context[block.node].subtracting(layout.context[container])
      .intersection(.foreign)
    if !foreign.isEmpty { return ("foreign \(foreign.rawValue)", false) }
    if block.linkShare > 0.6 { return ("links", false) }
    switch layout.tree.tag(block.node) {
    case .h1: return ("title", false)
    case .h2, .h3, .h4, .h5, .h6: return ("heading", true)
    case .p, .li, .blockquote, .pre, .dd, .dt: return ("paragraph", true)
    default: return block.prose > 0 ? ("prose", true) : ("label", false)
    }
  }
}
