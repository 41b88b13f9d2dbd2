internal import IngestKit

/// Whose word counts most: the most reliable sources, and of these the latest report.
struct SourceRanking {
  let bestFirst: [Report]

  init(_ reports: [Report]) {
    bestFirst = reports.enumerated().sorted { one, other in
      let (a, b) = (Self.grade(one.element), Self.grade(other.element))
      if a != b { return a < b }
      let (first, second) = (
        one.element.source.published ?? "", other.element.source.published ?? ""
      )
      // A main incident is told more carefully than one in passing.
      if first.prefix(10) != second.prefix(10) { return first > second }
      if one.element.isPrimary != other.element.isPrimary { return one.element.isPrimary }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// The Admiralty code's letters in their order; a source that nobody has graded is usual.
  private static func grade(_ report: Report) -> Int {
    switch report.source.reliability {
    case .a: 0
    case .b: 1
    case .c, nil: 2
    case .d: 3
    case .e: 4
    case .f: 5
    }
  }
}
