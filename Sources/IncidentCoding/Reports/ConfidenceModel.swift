internal import IngestKit

/// How sure the coder is of what it tells, by how it came to know it.
///
/// The parts are the shares of values found right by their source. The whole is the share of
/// records with day, place and dead all right, among those with as many weaknesses; both were
/// counted on articles whose incidents are known (docs/decisions/0025-confidence.md).
struct ConfidenceModel {
  /// All that the article tells.
  let events: [EventCandidate]

  func confidence(of event: EventCandidate) -> Confidence {
    let weakness = Weakness.weight(of: event, among: events)
    return Confidence(
      overall: Self.share(ofWeakness: weakness), event: Self.event(event), date: Self.date(event),
      place: Self.place(event), perpetrator: Self.perpetrator(event),
      casualties: Self.casualties(event),
      eventClarity: event.isAggregate ? .aggregated : .individual, rules: event.rules)
  }

  /// Falls with every weakness.
  static func share(ofWeakness weight: Int) -> Double {
    shares.first { weight <= $0.most }?.share ?? 0.14
  }

  private static let shares: [(most: Int, share: Double)] = [
    (1, 0.84), (2, 0.82), (3, 0.8), (4, 0.69), (5, 0.65), (6, 0.62), (8, 0.53), (9, 0.45),
    (11, 0.37), (14, 0.21),
  ]

  // MARK: Single values

  private static func event(_ event: EventCandidate) -> Double {
    var share = event.principal.entry.strength == .strong ? 0.8 : 0.65
    share += min(0.15, 0.05 * Double(event.mentionCount - 1))
    if event.factuality.isHedged { share -= 0.1 }
    if event.isAggregate { share -= 0.15 }
    return (share * 100).rounded() / 100
  }

  private static func date(_ event: EventCandidate) -> Double {
    guard let time = event.time else { return 0.1 }
    switch (time.expression != nil, time.source) {
    case (true, .clause): return 0.84
    case (true, .sentence): return 0.81
    case (true, _): return 0.79
    case (false, _): return time.start == nil ? 0.1 : 0.5
    }
  }

  private static func place(_ event: EventCandidate) -> Double {
    switch event.place?.source {
    case .clause, .sentence: 0.81
    case .paragraph: 0.66
    case .narrative: 0.56
    case nil: 0.1
    }
  }

  private static func perpetrator(_ event: EventCandidate) -> Double? {
    event.perpetrators.first.map { role in
      switch role.status {
      case .claimed, .reported: 0.85
      case .attributed: 0.75
      case .suspected: 0.6
      case .denied, .unattributed: 0.5
      }
    }
  }

  private static func casualties(_ event: EventCandidate) -> Double? {
    guard let first = event.findings.first(where: { $0.count.isStated }) else { return nil }
    return first.isImplied || first.count.isApproximate ? 0.6 : 0.86
  }
}
