internal import IngestKit

/// A page as its blocks of text, and what its markup says of each of them.
struct PageLayout: Sendable {
  let tree: HTMLTree
  private(set) var blocks: [PageBlock]
  /// The text of all blocks, one behind the other.
  let bytes: [UInt8]
  /// What each node's own markup says.
  private(set) var hints: [Hints]
  /// What the markup of each node and of all around it says.
  private(set) var context: [Hints]
  /// Bytes of prose inside each node.
  private(set) var prose: [Int]

  /// Bytes of told text that may be searched in all.
  private static let searchLimit = 1 << 28

  /// Bytes of a block that may be a copy of others, and that may be searched for such in all.
  private static let shortestCopy = 1_500
  private static let copySearchLimit = 1 << 25

  init(_ tree: HTMLTree, told: ToldText? = nil) {
    let builder = BlockBuilder(tree)
    self.tree = tree
    blocks = builder.blocks
    bytes = builder.bytes
    let reader = HintReader(tree)
    hints = tree.nodes.indices.map { tree.tag($0) == .text ? [] : reader.hints(of: $0) }
    context = []
    prose = []
    if let told { mark(told) }
    markRepetitions()
    markCopies()
    prose = sums { $0.prose }
    dropWrongHints()
    for node in TeaserFinder(self).teasers() { hints[node].formUnion(.related) }
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

  private mutating func mark(_ told: ToldText) {
    // Thousands of blocks beside a text of megabytes are no article.
    let searches = Self.searchLimit / max(1, told.length)
    for index in blocks.indices.prefix(searches)
    where blocks[index].linkShare < 0.8 && blocks[index].length > 24 {
      blocks[index].isTold = told.holds(bytes[blocks[index].text]) ?? false
    }
  }

  private mutating func markRepetitions() {
    var seen: Set<UInt64> = []
    for index in blocks.indices where blocks[index].length > 60 {
      let hash = bytes[blocks[index].text].reduce(HintTable.seed, HintTable.mix)
      if !seen.insert(hash).inserted { blocks[index].isRepeated = true }
    }
  }

  /// Marks blocks that hold the text of many others once more, for programs or behind a paywall.
  private mutating func markCopies() {
    var budget = Self.copySearchLimit
    for index in blocks.indices where blocks[index].length > Self.shortestCopy {
      let whole = blocks[index]
      guard whole.prose > 0, budget > 0 else { continue }
      var shared = 0
      for other in blocks where other.length > 60 && other.length * 2 < whole.length {
        guard other.prose > 0, !whole.text.overlaps(other.text) else { continue }
        budget -= whole.length
        if ByteSearch.holds(bytes[other.text].prefix(48), in: bytes[whole.text]) {
          shared += other.length
        }
      }
      if shared * 10 > whole.length * 7 { blocks[index].isRepeated = true }
    }
  }

  /// What holds the headline or most of the prose of a page is no advertisement, whatever it is
  /// called; nor is what shares its name with elements that hold a good part of it.
  private mutating func dropWrongHints() {
    let total = max(1, prose[HTMLTree.root])
    let headlines = sums { tree.tag($0.node) == .h1 ? 1 : 0 }
    var proseByName: [UInt64: Int] = [:]
    var names = Array(repeating: UInt64(0), count: hints.count)
    for node in hints.indices where !hints[node].isDisjoint(with: .foreign) {
      guard prose[node] > 0, let name = tree.attribute(.class, of: node) else { continue }
      names[node] = tree.bytes[name].reduce(HintTable.seed, HintTable.mix)
      proseByName[names[node], default: 0] += prose[node]
    }
    for node in hints.indices where !hints[node].isDisjoint(with: .foreign) {
      let share = prose[node] * 100 / total
      if headlines[node] > 0, share > 15 || hints[node].contains(.body) {
        hints[node].subtract(.foreign)
      } else if hints[node].contains(.body), !hints[node].contains(.comments) {
        hints[node].subtract(.foreign)
      } else if hints[node].isDisjoint(with: [.comments, .navigation, .footer, .consent]) {
        let limit = hints[node].contains(.related) ? 50 : 30
        let named = (proseByName[names[node]] ?? 0) * 100 / total
        if max(share, named) > limit { hints[node].subtract(.foreign) }
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
    guard linkBytes * 2 < length, !isRepeated, length >= 25 else { return 0 }
    guard marks > 0 || length > 120 || isParagraph && length > 50 else { return 0 }
    return length - linkBytes
  }
}
