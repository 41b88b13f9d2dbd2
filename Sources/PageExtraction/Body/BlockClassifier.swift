internal import IngestKit

/// Decides for each block of a container whether it is text of the article.
struct BlockClassifier {
  /// The first rule that has something to say decides.
  static let rules: [any BlockRule] = [
    TitleRule(), ToldRule(), QuoteRule(), ForeignRule(), StandfirstRule(),
    DateLineRule(),
    PhraseRule(), HeadingRule(), LinkRule(),
    ElementRule(), TableRule(), LineRule(),
  ]

  private let body: BodyReading

  init(_ body: BodyReading) { self.body = body }

  func verdicts() -> [BlockVerdict] {
    var verdicts = body.candidates.map { index in
      for rule in Self.rules {
        if let isKept = rule.keeps(body.layout.blocks[index], in: body) {
          return BlockVerdict(block: index, rule: rule.name, isKept: isKept)
        }
      }
      return BlockVerdict(block: index, rule: "nothing", isKept: false)
    }
    trim(&verdicts)
    dropEmptyHeadings(&verdicts)
    return verdicts
  }

  /// Drops what stands before the first and behind the last sentence.
  private func trim(_ verdicts: inout [BlockVerdict]) {
    let isProse = { (verdict: BlockVerdict) in
      guard verdict.isKept else { return false }
      let block = body.layout.blocks[verdict.block]
      return block.prose > 0 || block.isParagraph && block.marks > 0 && block.length > 80
    }
    guard let first = verdicts.firstIndex(where: isProse),
      let last = verdicts.lastIndex(where: isProse)
    else { return }
    for index in verdicts.indices where verdicts[index].isKept {
      if index < first, !HeadingRule.isHeading(body.layout.blocks[verdicts[index].block], in: body)
      {
        verdicts[index].rule = "head"
        verdicts[index].isKept = false
      } else if index > last {
        verdicts[index].rule = "tail"
        verdicts[index].isKept = false
      }
    }
  }

  /// Drops headings that nothing kept follows before the next block that was dropped.
  private func dropEmptyHeadings(_ verdicts: inout [BlockVerdict]) {
    var next: (isKept: Bool, isHeading: Bool)?
    for index in verdicts.indices.reversed() {
      let isHeading = verdicts[index].rule == "heading"
      if isHeading, verdicts[index].isKept, next.map({ !$0.isKept }) ?? true {
        verdicts[index].isKept = false
        verdicts[index].rule = "heading of nothing"
      }
      next = (verdicts[index].isKept, isHeading)
    }
  }
}
