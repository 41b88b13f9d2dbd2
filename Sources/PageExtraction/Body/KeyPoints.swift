internal import IngestKit

/// Finds the list of key points that stands between the headline and the text.
struct KeyPoints {
  private let layout: PageLayout
  private let container: Int

  init(_ layout: PageLayout, above container: Int) {
    self.layout = layout
    self.container = container
  }

  /// Numbers of the list's blocks.
  func blocks() -> [Int] {
    let tree = layout.tree
    guard
      let headline = layout.blocks.lastIndex(where: {
        $0.node < container && tree.tag($0.node) == .h1
      })
    else { return [] }
    let between = layout.blocks.indices[(headline + 1)...].prefix {
      layout.blocks[$0].node < container
    }
    let points = between.filter { index in
      let block = layout.blocks[index]
      return tree.tag(block.node) == .li && block.prose > 0 && block.linkBytes == 0
        && layout.context[block.node].isDisjoint(with: .foreign)
    }
    return points.count >= 2 ? points : []
  }
}
