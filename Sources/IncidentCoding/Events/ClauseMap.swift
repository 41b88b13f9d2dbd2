/// Cuts sentences into clauses at conjunctions, relative pronouns and strong marks.
struct ClauseMap: Sendable {
  /// In the order of the text.
  let clauses: [Range<Int>]
  private let clauseOfToken: [Int32]

  init(document: Document, classes: [WordClass], isVerb: (Int) -> Bool) {
    var clauses: [Range<Int>] = []
    var clauseOfToken = [Int32](repeating: 0, count: document.tokens.count)
    for sentence in document.sentences {
      var start = sentence.tokens.lowerBound
      for index in sentence.tokens {
        if index > start,
          Self.opensClause(index, document, classes, in: sentence.tokens, isVerb: isVerb)
        {
          clauses.append(start..<index)
          start = index
        }
        clauseOfToken[index] = Int32(clauses.count)
      }
      if start < sentence.tokens.upperBound { clauses.append(start..<sentence.tokens.upperBound) }
    }
    self.clauses = clauses
    self.clauseOfToken = clauseOfToken
  }

  func index(of token: Int) -> Int { Int(clauseOfToken[token]) }

  func clause(of token: Int) -> Range<Int> { clauses[Int(clauseOfToken[token])] }

  private static func opensClause(
    _ index: Int, _ document: Document, _ classes: [WordClass], in sentence: Range<Int>,
    isVerb: (Int) -> Bool
  ) -> Bool {
    let token = document.tokens[index]
    let before = document.tokens[index - 1]
    if before.isPunctuation, opensClause(behind: before, spaced: token.hasSpaceBefore) {
      return true
    }
    let own = classes[index]
    let next = index + 1
    let following: WordClass = next < sentence.upperBound ? classes[next] : []
    if own.has(.relative) { return opensRelativeClause(token, before, classes[index - 1]) }
    if token.word == "as" {
      if before.word == "such" || before.word == "well" || before.word == "known" { return false }
      return before.word == "," || following.has(.subjectPronoun)
        || following.has(.determiner) && !following.has(.indefinite)
    }
    if own.has(.subordinator) { return next < sentence.upperBound }
    if token.word == "but" { return true }
    if own.has(.coordinator), next < sentence.upperBound {
      return following.has([.subjectPronoun, .have]) || isVerb(next)
        || following.has(.be)
        || following.has(.adverb) && next + 1 < sentence.upperBound
          && isVerb(next + 1)
    }
    // ", killing three": a gerund after a comma.
    return before.word == "," && isVerb(index) && document.token(token, hasSuffix: "ing")
      || before.word == "," && own.has([.result, .subjectPronoun])
  }

  private static func opensClause(behind mark: Token, spaced: Bool) -> Bool {
    if mark.word == ";" || mark.word == ":" { return true }
    return PhraseWords.isHyphen(mark) && mark.hasSpaceBefore && spaced
  }

  private static func opensRelativeClause(
    _ token: Token, _ before: Token, _ previous: WordClass
  ) -> Bool {
    token.word != "that" || previous.has([.reporting, .claim]) || before.word == ","
  }
}
