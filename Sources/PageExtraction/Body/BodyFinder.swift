internal import IngestKit

/// Finds the element that holds the text of the article.
struct BodyFinder {
  /// An element that may be the container, and what speaks for it.
  struct Candidate {
    let node: Int
    /// Bytes of prose that may be text.
    let good: Int
    /// Bytes of links and labels that would come with it.
    let bad: Int
    let score: Double
  }

  /// What was found, and which kinds of markup were held to be no text for it.
  struct Finding {
    let candidates: [Candidate]
    let foreign: Hints
  }

  /// What a byte of links and labels costs, in bytes of prose.
  private static let costOfClutter = 0.6
  /// How much more the prose of an element counts whose markup calls it the text.
  private static let worthOfName = 1.3

  private let layout: PageLayout

  init(_ layout: PageLayout) { self.layout = layout }

  /// From the best candidate on; nil when the page holds no text at all.
  ///
  /// Where the markup calls most of the prose foreign, it is believed less.
  func find() -> Finding? {
    let strict = candidates(without: .foreign) { $0.prose }
    let lenient = candidates(without: .mostForeign) { $0.prose }
    if let best = strict.first {
      let most = lenient.first?.good ?? 0
      if best.good * 5 >= most * 2 { return Finding(candidates: strict, foreign: .foreign) }
    }
    if !lenient.isEmpty { return Finding(candidates: lenient, foreign: .mostForeign) }
    for foreign in [Hints.foreign, .surelyForeign, .neverText] {
      let found = candidates(without: foreign) {
        $0.isParagraph ? $0.length - $0.linkBytes : $0.prose
      }
      if !found.isEmpty { return Finding(candidates: found, foreign: foreign) }
    }
    return nil
  }

  /// The candidates from the best on; of equal ones the inner one comes first.
  private func candidates(
    without foreign: Hints, weight: (PageBlock) -> Int
  ) -> [Candidate] {
    let tree = layout.tree
    let good = layout.sums { block in
      guard !block.isTold || block.prose == 0 else { return block.prose * 3 / 2 }
      return layout.context[block.node].isDisjoint(with: foreign) ? weight(block) : 0
    }
    let bad = layout.sums { block in
      guard layout.context[block.node].isDisjoint(with: foreign) else { return 0 }
      return block.prose == 0 ? block.length : block.isTold ? 0 : block.linkBytes
    }
    var candidates: [Candidate] = []
    for node in tree.nodes.indices where good[node] * 4 >= good[0] && good[node] > 0 {
      guard Self.mayHoldBlocks(tree.tag(node)) else { continue }
      var score = Double(good[node]) - Self.costOfClutter * Double(bad[node])
      if layout.hints[node].contains(.body) { score *= Self.worthOfName }
      guard score > 0 else { continue }
      candidates.append(
        Candidate(node: node, good: good[node], bad: bad[node], score: score))
    }
    return candidates.sorted { ($0.score, $0.node) > ($1.score, $1.node) }
  }

  private static func mayHoldBlocks(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .text, .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .a, .span, .b, .strong, .em, .i, .td, .th,
      .tr,
      .dd, .dt, .header:
      tag == .td
    default: true
    }
  }
}
