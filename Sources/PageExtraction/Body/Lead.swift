internal import IngestKit

/// Finds what leads into an article between the headline and the text: key points, or the first
/// sentences in an element of their own.
///
/// A single short sentence there is a teaser, which the text says again.
struct Lead {
  private let layout: PageLayout
  private let titles: PageTitles
  private let container: Int

  /// Characters of a lead whose markup says that it is one, and of one whose markup says nothing.
  private static let shortest = 150
  private static let shortestUnnamed = 200
  /// Characters of a lead of two sentences.
  private static let shortestOfTwo = 120

  init(_ layout: PageLayout, _ titles: PageTitles, above container: Int) {
    self.layout = layout
    self.titles = titles
    self.container = container
  }

  /// Numbers of the lead's blocks.
  func blocks() -> [Int] {
    let tree = layout.tree
    guard
      let headline = layout.blocks.lastIndex(where: {
        $0.node < container
          && (tree.tag($0.node) == .h1 || titles.contain(layout.bytes[$0.text]))
      })
    else { return [] }
    let between = layout.blocks.indices[(headline + 1)...].prefix {
      layout.blocks[$0].node < container
    }
    let free = between.filter { index in
      let block = layout.blocks[index]
      return block.prose > 0 && block.linkBytes * 4 < block.length
        && layout.context[block.node].isDisjoint(with: .foreign)
    }
    let points = free.filter {
      tree.tag(layout.blocks[$0].node) == .li && layout.blocks[$0].linkBytes == 0
    }
    if points.count >= 2 { return points }
    return free.filter { isLead(layout.blocks[$0]) }
  }

  private func isLead(_ block: PageBlock) -> Bool {
    let text = layout.bytes[block.text]
    let length = text.count { $0 & 0xC0 != 0x80 }
    let sentences = Self.sentences(text)
    if layout.context[block.node].contains(.standfirst) {
      return length >= Self.shortest || sentences >= 2 && length >= Self.shortestOfTwo
    }
    return sentences >= 2 && length >= Self.shortestUnnamed
  }

  /// Ends of sentences.
  private static func sentences(_ text: ArraySlice<UInt8>) -> Int {
    text.indices.count { index in
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        index + 1 == text.endIndex || text[index + 1] == 0x20 || text[index + 1] >= 0x80
      // U+3002, the full stop of Chinese and Japanese.
      case 0x82: index >= text.startIndex + 2 && text[index - 1] == 0x80 && text[index - 2] == 0xE3
      default: false
      }
    }
  }
}
