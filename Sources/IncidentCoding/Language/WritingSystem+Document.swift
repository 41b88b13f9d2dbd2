internal import IngestKit

extension WritingSystem {
  /// The one that most letters belong to; nil for fewer letters than can be judged.
  static func dominant(in document: Document) -> WritingSystem? {
    var counts = [Int](repeating: 0, count: allCases.count)
    var total = 0
    for scalar in LanguageSample.scalars(of: document) {
      guard let system = WritingSystem(of: scalar) else { continue }
      counts[system.rawValue] += 1
      total += 1
    }
    // A Japanese text is written in Han characters with kana between them.
    if counts[kana.rawValue] * 10 > total { return total >= kana.fewest ? .kana : nil }
    guard let best = allCases.max(by: { counts[$0.rawValue] < counts[$1.rawValue] }),
      counts[best.rawValue] * 2 > total, counts[best.rawValue] >= best.fewest
    else { return nil }
    return best
  }

  /// Letters that can be judged.
  private var fewest: Int { isDense ? 6 : 20 }
}
