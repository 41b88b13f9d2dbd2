internal import IngestKit

/// What two reports are compared by, worked out once for each.
struct ReportFeatures: Sendable {
  let report: Report
  /// Content words of its quotations.
  let words: Set<Word>
  /// Runs of five words, which only copies of one text share.
  let shingles: Set<UInt64>
  /// Proper names of the persons hit.
  let names: Set<Word>
  let perpetrators: Set<String>
  /// Those of them that are organisations; states and crowds act in too many places.
  let groups: Set<String>

  init(_ report: Report) {
    self.report = report
    var words: Set<Word> = []
    var shingles: Set<UInt64> = []
    for quote in report.values.evidence where quote.field == .text {
      let tokens = Tokenizer.tokens(of: Array(quote.text.utf8)).filter { $0.isWord || $0.isNumber }
      for token in tokens where ClosedClass.classes(of: token.word).isEmpty {
        words.insert(token.word)
      }
      for start in tokens.indices where start + 5 <= tokens.count {
        shingles.insert(Word.phraseKey(tokens[start..<start + 5].map(\.word)))
      }
    }
    self.words = words
    self.shingles = shingles
    names = Set(
      report.values.targets.compactMap(\.name)
        .flatMap { $0.split(separator: " ") }.filter { $0.count > 2 }.map { Word($0) })
    perpetrators = Set(
      report.values.perpetrators.filter { $0.kind != .generic }.compactMap(\.canonical))
    groups = Set(
      report.values.perpetrators.filter { $0.kind == .organization }.compactMap(\.canonical))
  }

  var killed: CountRange? { report.values.casualties?.killed?.range }
  var wounded: CountRange? { report.values.casualties?.wounded?.range }
}
