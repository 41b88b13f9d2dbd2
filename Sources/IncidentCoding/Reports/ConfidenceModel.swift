internal import IngestKit

/// How sure the coder is, by the rules that fired.
///
/// Each group of values gets the weight of its strongest rule; the whole is their mean, the event
/// itself counted twice. A value that nothing is stated of counts little against the record.
enum ConfidenceModel {
  static func confidence(of event: EventCandidate) -> Confidence {
    let parts = (
      event: self.event(event), date: date(event), place: place(event),
      perpetrator: perpetrator(event), casualties: casualties(event)
    )
    let known = [parts.date, parts.place, parts.perpetrator, parts.casualties].compactMap { $0 }
    let overall = (2 * parts.event + known.reduce(0, +)) / (2 + Double(known.count))
    return Confidence(
      overall: rounded(overall), event: rounded(parts.event), date: parts.date.map(rounded),
      place: parts.place.map(rounded), perpetrator: parts.perpetrator.map(rounded),
      casualties: parts.casualties.map(rounded),
      eventClarity: event.isAggregate ? .aggregated : .individual, rules: event.rules)
  }

  private static func event(_ event: EventCandidate) -> Double {
    var weight = event.principal.entry.strength == .strong ? 0.8 : 0.6
    weight += min(0.15, 0.05 * Double(event.mentionCount - 1))
    if event.factuality.isHedged { weight -= 0.1 }
    if event.isAggregate { weight -= 0.15 }
    return weight
  }

  private static func date(_ event: EventCandidate) -> Double? {
    guard let time = event.time else { return 0.3 }
    switch (time.expression != nil, time.source) {
    case (true, .clause): return 0.9
    case (true, .sentence): return 0.8
    case (true, _): return 0.5
    case (false, _): return time.start == nil ? 0.3 : 0.6
    }
  }

  private static func place(_ event: EventCandidate) -> Double? {
    switch event.place?.source {
    case .clause: 0.9
    case .sentence: 0.75
    case .paragraph: 0.5
    case .narrative: 0.4
    case nil: 0.3
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
    return first.count.isApproximate ? 0.65 : 0.85
  }

  private static func rounded(_ value: Double) -> Double {
    (min(max(value, 0), 1) * 100).rounded() / 100
  }
}
