internal import IngestKit

/// A number for each report's article, which compares faster than its id.
struct ArticleNumbers {
  private let numbers: [Int]

  init(_ reports: [Report]) {
    var known: [String: Int] = [:]
    numbers = reports.map { report in
      let number = known[report.docID] ?? known.count
      known[report.docID] = number
      return number
    }
  }

  subscript(report: Int) -> Int { numbers[report] }
}
