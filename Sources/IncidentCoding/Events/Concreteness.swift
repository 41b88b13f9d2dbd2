internal import IngestKit

/// Whether an event can be told from others: a date, a place, a figure, somebody named.
struct Concreteness {
  static let threshold = 1.75

  static func score(_ event: EventCandidate) -> Double {
    time(event) + place(event) + figures(event) + persons(event) + renown(event)
      + utterance(event)
  }

  /// "The Boston bombing": an event that is known by its place.
  private static func renown(_ event: EventCandidate) -> Double {
    guard let place = event.place, place.source == .clause, event.principal.isNoun,
      place.mention.feature != .country
    else { return 0 }
    let gap = event.principal.head - place.mention.tokens.upperBound
    return event.factuality.isDefinite && (0...2).contains(gap) ? 0.75 : 0
  }

  /// "They threatened to kill 10 judges": whom words threaten, and who says them.
  private static func utterance(_ event: EventCandidate) -> Double {
    guard event.factuality.reality == .threatened, !event.targets.isEmpty else { return 0 }
    return event.perpetrators.isEmpty ? 0.5 : 0.75
  }

  private static func time(_ event: EventCandidate) -> Double {
    guard let time = event.time, time.source != .narrative else { return 0 }
    guard time.expression != nil else { return time.start != nil ? 1 : 0 }
    switch time.precision {
    case .day, .twoToSixDays: return 1.5
    case .week, .month: return 1.25
    case .year: return 1
    case .open: return 0.5
    }
  }

  private static func place(_ event: EventCandidate) -> Double {
    guard let place = event.toldPlace ?? event.place, place.source >= .sentence else { return 0 }
    if place.mention.feature == .country { return place.source == .clause ? 0.5 : 0.25 }
    return place.source == .clause ? 1 : 0.75
  }

  private static func figures(_ event: EventCandidate) -> Double {
    var score = 0.0
    if event.findings.contains(where: { $0.count.isStated && $0.count.figure > 0 }) { score += 1 }
    if event.factuality.count != nil { score += 1 }
    // "The assassination of X": somebody of name is killed or taken once only.
    let isIntended = event.factuality.status == .planned || event.factuality.status == .threatened
    if score == 0,
      event.targets.contains(where: {
        $0.name != nil && (isHarmed($0) || isIntended && $0.kind == .person)
      })
    {
      score += 1.25
    }
    return score
  }

  private static func isHarmed(_ target: TargetRole) -> Bool {
    !target.effects.isEmpty && target.kind == .person
  }

  private static func persons(_ event: EventCandidate) -> Double {
    var score = 0.0
    if event.perpetrators.contains(where: { !$0.mention.isGeneric && !$0.mention.isAnaphoric }) {
      score += 0.5
    } else if !event.perpetrators.isEmpty {
      score += 0.25
    }
    if event.targets.contains(where: { $0.name != nil || $0.canonical != nil }) {
      score += 0.5
    } else if !event.targets.isEmpty {
      score += 0.25
    }
    if event.targets.count > 1 { score += 0.25 }
    // Somebody says of itself that it did it.
    if event.perpetrators.contains(where: { $0.status == .claimed }) { score += 0.5 }
    if event.weapons.contains(where: { $0.rule == "weapon.clause" }) { score += 0.25 }
    return score
  }
}
