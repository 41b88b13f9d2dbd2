/// Cuts sentences into clauses at conjunctions, relative pronouns and strong marks.
struct ClauseMap: Sendable {
  /// In the order of the text.
  let clauses: [Range<Int>]
  private let clauseOfToken: [Int32]

  /// - Parameter verbs: the event words that are verbs.
  init(document: Document, classes: [WordClass], verbs: TokenSet) {
    var clauses: [Range<Int>] = []
    clauses.reserveCapacity(document.sentences.count * 3)
    let cutter = ClauseCutter(document: document, classes: classes, verbs: verbs)
    for sentence in document.sentences {
      var start = sentence.tokens.lowerBound
      for index in sentence.tokens.dropFirst()
      where cutter.opensClause(index, in: sentence.tokens) {
        clauses.append(start..<index)
        start = index
      }
      clauses.append(start..<sentence.tokens.upperBound)
    }
    var clauseOfToken: [Int32] = []
    clauseOfToken.reserveCapacity(document.tokens.count)
    for (number, clause) in clauses.enumerated() {
      clauseOfToken.append(contentsOf: repeatElement(Int32(number), count: clause.count))
    }
    self.clauses = clauses
    self.clauseOfToken = clauseOfToken
  }

  func index(of token: Int) -> Int { Int(clauseOfToken[token]) }

  func clause(of token: Int) -> Range<Int> { clauses[Int(clauseOfToken[token])] }
}
