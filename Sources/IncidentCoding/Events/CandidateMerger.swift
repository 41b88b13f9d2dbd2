internal import IngestKit

/// Brings together the mentions of one event within an article.
struct CandidateMerger {
  private let reading: ArticleReading
  private let similarity: CandidateSimilarity

  init(reading: ArticleReading, cohesion: StoryCohesion = .news) {
    self.reading = reading
    similarity = CandidateSimilarity(reading: reading, cohesion: cohesion)
  }

  /// The events of the article, in the order of their first mention.
  func events(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var events: [EventCandidate] = []
    let sentences = SentenceMerger(reading: reading, similarity: similarity)
    for candidate in sentences.merged(candidates) { merge(candidate, into: &events) }
    return events.filter { !$0.isDependent }
  }

  /// A mention speaks of what the article opens with or of what it told last; a bulletin of
  /// thousands is not searched from end to end.
  private func merge(_ candidate: EventCandidate, into events: inout [EventCandidate]) {
    // Who beats the attackers back is none of them.
    let isRepulse = AttackersAsTargets(reading: reading).stand(in: candidate)
    let defenders = candidate.perpetrators
    if isRepulse {
      candidate.perpetrators = []
      candidate.mayDiffer = true
    }
    var best: (index: Int, score: Double)?
    for index in events.indices
    where Self.isReachable(index, among: events.count)
      && (!CandidateConflict.exists(events[index], candidate)
        || similarity.isSubjectAgain(candidate, behind: events[index]))
    {
      let score = similarity.score(events[index], candidate)
      if score >= similarity.cohesion.threshold, score > best?.score ?? -1 {
        best = (index, score)
      }
    }
    if let best {
      if isRepulse {
        candidate.targets = []
        // Police who fight back make no battle of a massacre.
        candidate.family = events[best.index].family
        // The dead that they count are those who attacked, none of the victims.
        if events[best.index].figure(of: .killed) > 0 {
          candidate.findings.removeAll { $0.effect == .killed }
        }
      }
      events[best.index].absorb(candidate)
    } else {
      candidate.perpetrators = defenders
      events.append(candidate)
    }
  }
}

extension CandidateMerger {
  private static let opening = 16
  private static let memory = 64

  private static func isReachable(_ index: Int, among count: Int) -> Bool {
    index < opening || index >= count - memory
  }
}
