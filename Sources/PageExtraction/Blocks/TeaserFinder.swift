internal import IngestKit

/// Finds lists of other articles: elements of one kind side by side, each a linked headline and
/// a sentence or two.
struct TeaserFinder {
  private let layout: PageLayout
  private let links: [Int]
  private let text: [Int]

  /// Elements side by side that make a list.
  private static let fewest = 3
  /// Bytes of prose that a teaser may have on average.
  private static let longest = 350

  init(_ layout: PageLayout) {
    self.layout = layout
    links = layout.sums { block in
      let isHeading =
        switch layout.tree.tag(block.node) {
        case .h2, .h3, .h4, .h5: true
        default: false
        }
      return block.linkShare > (isHeading ? 0.4 : 0.8) && block.length >= 20 ? 1 : 0
    }
    text = layout.sums { $0.length - $0.linkBytes }
  }

  func teasers() -> [Int] {
    let tree = layout.tree
    var teasers: [Int] = []
    var groups: [UInt64: [Int]] = [:]
    for node in tree.nodes.indices where links[node] >= Self.fewest && layout.prose[node] > 0 {
      groups.removeAll(keepingCapacity: true)
      for child in tree.children(of: node) where tree.tag(child) != .text {
        var key = HintTable.mix(HintTable.seed, tree.tag(child).rawValue)
        if let name = tree.attribute(.class, of: child) {
          key = tree.bytes[name].reduce(key, HintTable.mix)
        }
        groups[key, default: []].append(child)
      }
      for group in groups.values where group.count >= Self.fewest && isList(group) {
        teasers += group
      }
    }
    return teasers
  }

  private func isList(_ group: [Int]) -> Bool {
    let linked = group.count { links[$0] > 0 }
    let prose = group.reduce(0) { $0 + text[$1] }
    guard linked * 10 >= group.count * 7, prose < group.count * Self.longest else { return false }
    // Paragraphs with a link in each are text.
    return group.allSatisfy { layout.tree.tag($0) != .p }
  }
}
