internal import IngestKit

/// Brings reports together, the most alike first; the order of the input does not matter.
struct ReportPartition {
  private var parents: [Int]
  private let articles: ArticleNumbers
  /// The reports of each cluster, at its first one.
  private var members: [[Int]]

  init(_ reports: [Report]) {
    parents = Array(reports.indices)
    articles = ArticleNumbers(reports)
    members = reports.indices.map { [$0] }
  }

  mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Joins two reports without asking, such as those that a person has put together.
  mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(of: one), root(of: other))
    guard a != b else { return }
    parents[max(a, b)] = min(a, b)
    members[min(a, b)] += members[max(a, b)]
    members[max(a, b)] = []
  }

  /// Joins two clusters unless both hold a report of one article, which told of two incidents, or
  /// any two of their reports contradict each other: no incident is in two towns.
  mutating func link(_ one: Int, _ other: Int, unless contradict: (Int, Int) -> Bool) {
    let (a, b) = (root(of: one), root(of: other))
    guard a != b,
      !members[a].contains(where: { left in
        members[b].contains { articles[left] == articles[$0] || contradict(left, $0) }
      })
    else { return }
    join(a, b)
  }

  /// The members of each cluster, in the order of the reports.
  mutating func clusters() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for index in parents.indices { members[root(of: index), default: []].append(index) }
    return members.keys.sorted().compactMap { members[$0] }
  }
}
