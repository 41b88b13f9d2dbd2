internal import IngestKit

/// The blocks of a container, and what the rules want to know of each.
struct BodyReading: Sendable {
  let layout: PageLayout
  let container: Int
  /// Kinds of markup that hold no text.
  let foreign: Hints
  let titles: PageTitles
  /// Numbers of the blocks that may be text: those of the container, and the lead above it.
  let candidates: [Int]
  /// Nodes that directly hold prose, so that short lines beside it belong to it.
  let proseNodes: Set<Int>
  /// Where the first prose begins that is no summary.
  let firstProse: Int?

  init(_ layout: PageLayout, container: Int, foreign: Hints = .foreign) {
    self.layout = layout
    self.container = container
    self.foreign = foreign
    titles = PageTitles(layout)
    let range = layout.tree.subtree(container)
    let inside = layout.blocks.indices.filter { range.contains(layout.blocks[$0].node) }
    firstProse =
      inside.lazy.map { layout.blocks[$0] }.first {
        $0.prose > 0 && layout.context[$0.node].isDisjoint(with: foreign.union(.standfirst))
      }?.text.lowerBound
    candidates = Lead(layout, titles, above: container).blocks() + inside
    proseNodes = Set(
      inside.lazy.map { layout.blocks[$0] }.filter { $0.prose > 0 }.map(\.node))
  }

  func text(_ block: PageBlock) -> ArraySlice<UInt8> { layout.bytes[block.text] }

  /// What the markup around a block says, as far as it is not said of the whole container.
  func context(_ block: PageBlock) -> Hints {
    layout.context[block.node].subtracting(layout.context[container].intersection(.foreign))
  }

  /// Whether the markup calls a block something else than text.
  func isForeign(_ block: PageBlock) -> Bool { !context(block).isDisjoint(with: foreign) }

  /// Whether the block is inside an element of a tag, within the container.
  func isInside(_ tag: HTMLTag, _ block: PageBlock) -> Bool {
    var node = block.node
    while node > container {
      if layout.tree.tag(node) == tag { return true }
      node = layout.tree.parent(node)
    }
    return false
  }
}
