internal import IngestKit

/// Which reports are of one source: the same publisher, or a copy of the same text.
struct IndependentSources {
  /// Numbers of the reports, by source.
  let groups: [[Int]]
  private let groupOfReport: [String: Int]

  var count: Int { groups.count }

  init(_ reports: [Report]) {
    let features = reports.map(ReportFeatures.init)
    var groups: [[Int]] = []
    for index in reports.indices {
      let known = groups.firstIndex { group in
        group.contains { Self.areOne(features[$0], features[index]) }
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

  private static func areOne(_ one: ReportFeatures, _ other: ReportFeatures) -> Bool {
    if one.report.docID == other.report.docID { return true }
    if let a = one.report.source.publisher, a == other.report.source.publisher { return true }
    let smaller = min(one.shingles.count, other.shingles.count)
    guard smaller >= 5 else { return false }
    return 2 * one.shingles.intersection(other.shingles).count >= smaller
  }
}
