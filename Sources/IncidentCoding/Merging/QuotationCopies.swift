internal import IngestKit

/// Runs of five words of a report's quotations, which only copies of one text share.
struct QuotationCopies {
  private let runs: SortedSet<UInt64>

  init(_ report: Report) {
    runs = SortedSet(
      report.values.evidence.filter { $0.field == .text }.flatMap { quote in
        let words = Tokenizer.tokens(of: Array(quote.text.utf8))
          .filter { $0.isWord || $0.isNumber }.map(\.word)
        return words.indices.dropLast(Self.length - 1).map {
          Word.phraseKey(words[$0..<$0 + Self.length])
        }
      })
  }

  private static let length = 5
  private static let fewest = 5

  /// True when half of what the shorter quotes stands in the other.
  func isCopy(of other: Self) -> Bool {
    let smaller = min(runs.count, other.runs.count)
    return smaller >= Self.fewest && 2 * runs.sharedCount(with: other.runs) >= smaller
  }
}
