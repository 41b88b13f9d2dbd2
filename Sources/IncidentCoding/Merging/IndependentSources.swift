internal import IngestKit

/// Which reports are of one source: the same publisher, or a copy of the same text.
struct IndependentSources {
  /// Numbers of the reports, by source.
  let groups: [[Int]]
  private let groupOfReport: [String: Int]

  var count: Int { groups.count }

  init(_ reports: [Report]) {
    let copies = reports.count > 1 ? reports.map(QuotationCopies.init) : []
    var groups: [[Int]] = []
    for index in reports.indices {
      let known = groups.firstIndex { group in
        group.contains {
          Self.isOfOneHouse(reports[$0], reports[index]) || copies[$0].isCopy(of: copies[index])
        }
      }
      if let known { groups[known].append(index) } else { groups.append([index]) }
    }
    self.groups = groups
    var groupOfReport: [String: Int] = [:]
    for (number, group) in groups.enumerated() {
      for index in group { groupOfReport[reports[index].id] = number }
    }
    self.groupOfReport = groupOfReport
  }

  func group(of report: Report) -> Int { groupOfReport[report.id] ?? -1 }

  private static func isOfOneHouse(_ one: Report, _ other: Report) -> Bool {
    one.docID == other.docID
      || one.source.publisher != nil && one.source.publisher == other.source.publisher
  }
}
