internal import IngestKit

/// Which new reports take the place of withdrawn ones in incidents whose reports a person has
/// chosen.
///
/// Likeness alone would give the new version of a report back to the incident that it was taken
/// from, or lose it to none.
struct Replacements {
  /// The incidents of the new reports, by the reports' ids.
  private(set) var incidents: [String: String] = [:]

  init(in batch: MergeBatch) {
    let chosen = batch.candidates.filter { batch.rulings.chosen.contains($0.incident.id) }
    var taken: Set<String> = []
    for pair in Self.pairs(chosen, batch) {
      guard !taken.contains(pair.old), incidents[pair.new] == nil else { continue }
      taken.insert(pair.old)
      incidents[pair.new] = pair.incident
    }
  }

  private struct Pair {
    let score: Double
    let old: String
    let new: String
    let incident: String
  }

  /// Old and new reports of one article that can be of one event, the most alike first.
  private static func pairs(_ chosen: [Dossier], _ batch: MergeBatch) -> [Pair] {
    let fresh = Dictionary(grouping: batch.reports, by: \.docID)
    let gone = Dictionary(
      grouping: batch.candidates.flatMap(\.reports).filter { batch.withdrawn.contains($0.id) },
      by: \.docID)
    var pairs: [Pair] = []
    for dossier in chosen {
      for old in dossier.reports where batch.withdrawn.contains(old.id) {
        let candidates = fresh[old.docID] ?? []
        // An article that told of one event and does so again has corrected it, however much.
        let isOnlyOne = candidates.count == 1 && gone[old.docID]?.count == 1
        for new in candidates {
          let likeness = ReportSimilarity.score(ReportFeatures(old), ReportFeatures(new))
          guard let score = likeness ?? (isOnlyOne ? 0 : nil) else { continue }
          pairs.append(
            Pair(score: score, old: old.id, new: new.id, incident: dossier.incident.id))
        }
      }
    }
    return pairs.sorted { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
  }
}
