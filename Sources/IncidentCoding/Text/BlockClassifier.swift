package import IngestKit

/// Tells the parts of a text that are not the article's own words.
///
/// Headers, headings, captions, bylines, datelines, other articles' headlines and boilerplate are
/// annotated, never cut out: offsets keep pointing into the text as it was read.
package enum BlockClassifier {
  /// The annotations in their order; they do not overlap.
  package static func annotations(of document: Document) -> [Annotation] {
    guard !document.tokens.isEmpty else { return [] }
    let context = BlockContext(document)
    var blocks = HeaderRule.blocks(in: context)
    let headerEnd = blocks.last?.tokens.upperBound ?? 0
    for paragraph in context.paragraphs where paragraph.tokens.lowerBound >= headerEnd {
      blocks.append(contentsOf: self.blocks(of: paragraph, in: context))
    }
    return blocks.map { block in
      Annotation(kind: block.kind, span: document.span(ofTokens: block.tokens), rule: block.rule)
    }
  }

  /// The first rule that knows the paragraph decides; a dateline may stand before anything.
  private static func blocks(of paragraph: Paragraph, in context: BlockContext) -> [Block] {
    let dateline = DatelineRule.block(paragraph, in: context)
    let other = block(paragraph, in: context)
    guard let dateline else { return other.map { [$0] } ?? [] }
    guard let other, other.tokens.lowerBound >= dateline.tokens.upperBound else {
      return [other ?? dateline]
    }
    return [dateline, other]
  }

  private static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    for rule in rules {
      if let block = rule.block(paragraph, in: context) { return block }
    }
    return nil
  }

  private static let rules: [any BlockRule.Type] = [
    BoilerplateRule.self, BylineRule.self, CaptionRule.self, LinkRule.self, HeadingRule.self,
  ]
}
