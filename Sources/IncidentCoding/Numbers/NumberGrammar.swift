/// Reads counts in words and digits: cardinals, ranges, vague numbers and their qualifiers.
///
/// Ages, years, dates, money, measures, calibres and ordinals are no counts.
package struct NumberGrammar {
  let document: Document
  /// Tokens that belong to a date or a time.
  let isTime: (Int) -> Bool

  package init(document: Document, isTime: @escaping (Int) -> Bool = { _ in false }) {
    self.document = document
    self.isTime = isTime
  }

  package func mentions() -> [NumberMention] {
    let starters = NumberWords.starters
    var mentions: [NumberMention] = []
    var index = 0
    while index < document.tokens.count {
      let token = document.tokens[index]
      guard token.isNumber || token.isWord && starters.contains(token.word),
        !isTime(index), let core = core(at: index)
      else {
        index += 1
        continue
      }
      if let mention = mention(core, notBefore: mentions.last?.tokens.upperBound ?? 0) {
        mentions.append(mention)
      }
      index = core.end
    }
    return mentions
  }

  private func mention(_ core: Core, notBefore floor: Int) -> NumberMention? {
    guard !isMeasure(core) else { return nil }
    let (start, qualifier) = qualifier(before: core.start, notBefore: floor)
    let bounds = qualifier.apply(to: core)
    return NumberMention(
      tokens: start..<core.end, min: bounds.min, max: bounds.max, best: bounds.best,
      isApproximate: core.isApproximate || qualifier == .around)
  }
}
