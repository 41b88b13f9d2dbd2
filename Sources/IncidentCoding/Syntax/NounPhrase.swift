/// Finds the edges of noun groups by their function words.
struct NounPhraseReader {
  let reading: ArticleReading

  /// The first token of the noun group that ends in a head, its determiner left out.
  func start(ofHead head: Int, notBefore floor: Int) -> Int {
    var start = head
    while start > floor, isModifier(start - 1) { start -= 1 }
    return start
  }

  /// The words between determiner and head that may modify it; nothing does beyond the text's end.
  func isModifier(_ index: Int) -> Bool {
    guard reading.document.tokens.indices.contains(index) else { return false }
    let token = reading.document.tokens[index]
    switch token.kind {
    case .number, .clitic: return true
    case .punctuation:
      return PhraseWords.isHyphen(token) && (!token.hasSpaceBefore || isWideHyphen(index))
    case .word:
      // "left-wing leaders"
      if reading.classes[index].has(.result), isHyphen(index + 1) { return true }
      return !reading.classes[index].has([
        .preposition, .be, .have, .modal, .to, .doing, .subordinator, .coordinator, .relative,
        .subjectPronoun, .reporting, .result, .inclusion, .article, .possessive, .definite,
        .commission, .claim, .also,
      ])
    }
  }

  private func isHyphen(_ index: Int) -> Bool {
    index < reading.document.tokens.count && PhraseWords.isHyphen(reading.document.tokens[index])
      && !reading.document.tokens[index].hasSpaceBefore
  }

  /// "THE QORBA - TAZA PIPELINE": among capitals a single dash joins; two part.
  private func isWideHyphen(_ index: Int) -> Bool {
    reading.document.isUpperCase && index > 0 && index + 1 < reading.document.tokens.count
      && reading.document.tokens[index - 1].isWord && reading.document.tokens[index + 1].isWord
  }

  /// True when only determiners and modifiers stand between two tokens.
  func isJoined(_ from: Int, to end: Int) -> Bool {
    guard from < end else { return true }
    return (from..<end).allSatisfy { isModifier($0) || reading.classes[$0].has(.determiner) }
  }
}
