internal import IngestKit

/// Settles the figures of an event told in several places.
enum CasualtyTotals {
  struct Total {
    let count: PersonCount
    let finding: CasualtyFinding
    let categories: [CasualtyCount.Category: Int]
  }

  /// One figure for each effect: the largest stated, what is told as further added to it.
  static func total(of findings: [CasualtyFinding]) -> Total? {
    let stated = findings.filter { $0.count.isStated }
    guard let first = stated.first else { return nil }
    var best = first
    for finding in stated.dropFirst() where outranks(finding, best) { best = finding }
    var count = best.count
    var categories = best.categories
    // "Another man died later": not among those counted before.
    for finding in stated
    where finding.isFurther && finding.tokens.lowerBound > best.tokens.upperBound
      && finding.count.figure < best.count.figure
    {
      count = count + finding.count
      categories.merge(finding.categories, uniquingKeysWith: +)
    }
    return Total(count: count, finding: best, categories: categories)
  }

  private static func outranks(_ one: CasualtyFinding, _ other: CasualtyFinding) -> Bool {
    // A toll that "rose to" a figure is the last word.
    if one.rule == "casualty.toll" { return true }
    if other.rule == "casualty.toll" { return false }
    return one.count.figure > other.count.figure
  }
}
