internal import IngestKit

/// The pairs of reports that share a key and are alike, the most alike first.
struct ReportLinks {
  struct Link {
    let one: Int
    let other: Int
    /// Likeness, and one more for the main incidents of two articles: these come together before
    /// their asides.
    let rank: Double
  }

  private(set) var closestFirst: [Link] = []

  /// - Parameter known: how many reports at the beginning are not compared with each other.
  init(_ features: [ReportFeatures], known: Int = 0, threshold: Double) {
    let articles = ArticleNumbers(features.map(\.report))
    var blocks: [String: [Int]] = [:]
    // The last report that each was compared with: reports meet under several keys.
    var partners = [Int](repeating: -1, count: features.count)
    for (other, feature) in features.enumerated() {
      for key in BlockingKeys.keys(of: feature.report) {
        let earlier = other < known ? [] : blocks[key, default: []]
        for one in earlier where partners[one] != other {
          partners[one] = other
          guard articles[one] != articles[other],
            let score = ReportSimilarity.score(features[one], feature), score >= threshold
          else { continue }
          let areMain = features[one].report.isPrimary && feature.report.isPrimary
          closestFirst.append(Link(one: one, other: other, rank: score + (areMain ? 1 : 0)))
        }
        blocks[key, default: []].append(other)
      }
    }
    closestFirst.sort { ($1.rank, $0.one, $0.other) < ($0.rank, $1.one, $1.other) }
  }
}
