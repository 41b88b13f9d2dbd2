internal import IngestKit

/// A page as the extractor sees it: the tree, what it tells of itself, what became of each block.
struct PageReading {
  let tree: HTMLTree
  /// Where the page was read.
  let address: String?
  let data: StructuredData
  let layout: PageLayout
  /// Nil when the page holds no text.
  let finding: BodyFinder.Finding?
  let verdicts: [BlockVerdict]

  init(_ bytes: [UInt8], address: String?, charset: String?) {
    self.address = address
    tree = HTMLTree(WebEncoding(page: bytes, header: charset).text)
    data = StructuredData(tree, addresses: address.map { [$0] } ?? [])
    layout = PageLayout(tree, told: ToldText(data))
    finding = BodyFinder(layout).find()
    guard let finding, let best = finding.candidates.first else {
      verdicts = []
      return
    }
    let body = BodyReading(layout, container: best.node, foreign: finding.foreign)
    verdicts = BlockClassifier(body).verdicts()
  }

  var metadata: PageMetadata {
    PageMetadata(tree, data, address: address, text: textNodes)
  }

  /// The nodes from the first to the last block that was kept.
  var textNodes: Range<Int>? {
    let kept = verdicts.lazy.filter(\.isKept).map { layout.blocks[$0.block].nodes }
    guard let first = kept.map(\.lowerBound).min(), let last = kept.map(\.upperBound).max() else {
      return nil
    }
    return first..<last
  }

  /// The blocks that were kept, with a blank line between them.
  var text: String {
    var bytes: [UInt8] = []
    for verdict in verdicts where verdict.isKept {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      bytes += layout.bytes[layout.blocks[verdict.block].text]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
