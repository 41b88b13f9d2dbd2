internal import IngestKit

/// A page as its blocks of text, and what its markup says of each of them.
struct PageLayout: Sendable {
  let tree: HTMLTree
  let blocks: [PageBlock]
  /// The text of all blocks, one behind the other.
  let bytes: [UInt8]
  /// What each node's own markup says.
  private(set) var hints: [Hints]
  /// What the markup of each node and of all around it says.
  private(set) var context: [Hints]
  /// Bytes of prose inside each node.
  private(set) var prose: [Int]

  init(_ tree: HTMLTree) {
    let builder = BlockBuilder(tree)
    self.tree = tree
    blocks = builder.blocks
    bytes = builder.bytes
    let reader = HintReader(tree)
    hints = tree.nodes.indices.map { tree.tag($0) == .text ? [] : reader.hints(of: $0) }
    context = []
    prose = []
    prose = sums { $0.prose }
    dropWrongHints()
    context = inherited()
  }

  /// For each node the sum of a value over the blocks inside it.
  func sums(_ value: (PageBlock) -> Int) -> [Int] {
    var sums = Array(repeating: 0, count: tree.nodes.count)
    for block in blocks { sums[block.node] += value(block) }
    for node in stride(from: sums.count - 1, to: 0, by: -1) {
      sums[tree.parent(node)] += sums[node]
    }
    return sums
  }

  /// What holds most of the prose of a page is no advertisement, whatever it is called.
  private mutating func dropWrongHints() {
    let total = prose[HTMLTree.root]
    for node in hints.indices where !hints[node].isDisjoint(with: .foreign) {
      if hints[node].contains(.body) || prose[node] * 2 > total, !hints[node].contains(.comments) {
        hints[node].subtract(.foreign)
      }
    }
  }

  private func inherited() -> [Hints] {
    var context = hints
    for node in 1..<max(1, context.count) { context[node].formUnion(context[tree.parent(node)]) }
    return context
  }
}

extension PageBlock {
  /// Bytes that read as sentences rather than as labels or links.
  var prose: Int {
    guard linkBytes * 2 < length, marks > 0 || length > 120 else { return 0 }
    return length < 25 ? 0 : length - linkBytes
  }
}
