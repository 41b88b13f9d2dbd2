internal import IngestKit

/// Brings together the mentions of one event within an article.
struct CandidateMerger {
  let reading: ArticleReading

  /// The events of the article, in the order of their first mention.
  func events(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var events: [EventCandidate] = []
    for clause in bySentence(candidates) {
      merge(clause, into: &events)
    }
    return events.filter { !$0.isDependent }
  }

  // MARK: One sentence

  /// Joins what one sentence tells of one event: "the attack killed three and wounded five".
  private func bySentence(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var joined: [EventCandidate] = []
    for candidate in candidates {
      // Candidates come in the order of the text: those of the sentence are the last.
      var index = joined.count - 1
      while index >= 0, joined[index].sentence == candidate.sentence,
        !areOne(joined[index], candidate)
      {
        index -= 1
      }
      if index >= 0, joined[index].sentence == candidate.sentence {
        joined[index].absorb(candidate)
      } else {
        joined.append(candidate)
      }
    }
    return joined
  }

  private func areOne(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard !CandidateConflict.exists(first, second), !second.factuality.isFurther,
      !isRetaliation(between: first, second), !differInNumber(first, second)
    else { return false }
    return true
  }

  /// "retaliated for", "in response to": one event answers another.
  private func isRetaliation(between first: EventCandidate, _ second: EventCandidate) -> Bool {
    let start = first.triggers[first.triggers.count - 1].tokens.lowerBound
    let end = second.principal.tokens.upperBound
    guard start < end else { return false }
    let window = Range<Int>.clamped(max(0, start - 2), min(reading.document.tokens.count, end))
    return window.contains { Self.retaliation.contains(reading.word($0)) }
  }

  private static let retaliation: WordSet = [
    "retaliated", "retaliation", "retaliatory", "response", "revenge", "avenge", "reprisal",
    "retaliating", "followed",
  ]

  /// One of several is not the several.
  private func differInNumber(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard !first.isDependent, !second.isDependent, first.principal.entry.effect == nil,
      second.principal.entry.effect == nil
    else { return false }
    return first.isPlural != second.isPlural
  }

  // MARK: The article

  /// A mention speaks of what the article opens with or of what it told last; a bulletin of
  /// thousands is not searched from end to end.
  private func merge(_ candidate: EventCandidate, into events: inout [EventCandidate]) {
    var best: (index: Int, score: Double)?
    for index in Self.reachable(events.count)
    where !CandidateConflict.exists(events[index], candidate) {
      let score = CandidateSimilarity(reading: reading).score(events[index], candidate)
      if score >= CandidateSimilarity.threshold, score > best?.score ?? 0 {
        best = (index, score)
      }
    }
    if let best {
      events[best.index].absorb(candidate)
    } else {
      events.append(candidate)
    }
  }
}

extension CandidateMerger {
  private static let opening = 16
  private static let memory = 64

  private static func reachable(_ count: Int) -> [Int] {
    let recent = max(opening, count - memory)
    return Array(0..<min(opening, count)) + Array(min(recent, count)..<count)
  }
}

/// How strongly a later mention speaks of an event told before.
struct CandidateSimilarity {
  static let threshold = 1.0

  let reading: ArticleReading

  func score(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    if mention.factuality.isFurther, !mention.isDependent { return -1 }
    if !mention.isDependent, !event.isDependent, event.isPlural != mention.isPlural,
      event.principal.entry.effect == nil, mention.principal.entry.effect == nil
    {
      return -1
    }
    var score = 0.0
    if mention.isDependent { score += 1.2 }
    if mention.factuality.isDefinite, mention.principal.isNoun { score += 1.2 }
    if !hasOwnScene(mention) { score += 0.8 }
    score += event.family == mention.family ? 0.6 : 0.2
    score += sharedTime(event, mention) + sharedPlace(event, mention)
    score += sharedPersons(event, mention)
    if isIndefinite(mention) { score -= 0.8 }
    score -= min(1.2, 0.12 * Double(mention.sentence - lastSentence(of: event)))
    return score
  }

  /// True when the mention brings a date or a place of its own.
  private func hasOwnScene(_ mention: EventCandidate) -> Bool {
    mention.time?.expression != nil
      || (mention.place?.source ?? .narrative) >= .sentence
        && mention.place?.mention.feature != .country
  }

  private func isIndefinite(_ mention: EventCandidate) -> Bool {
    mention.principal.isNoun && !mention.factuality.isDefinite && !mention.isDependent
  }

  private func lastSentence(of event: EventCandidate) -> Int {
    reading.document.sentenceIndex(ofToken: event.triggers.map(\.head).max() ?? 0)
  }

  private func sharedTime(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    guard let first = event.time, let second = mention.time, first.expression != nil,
      second.expression != nil
    else { return 0 }
    return first.start == second.start && first.end == second.end ? 1.0 : 0.4
  }

  private func sharedPlace(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    guard let first = event.place, let second = mention.place, first.source >= .sentence,
      second.source >= .sentence
    else { return 0 }
    if first.mention.isSamePlace(as: second.mention) {
      return first.mention.feature == .country ? 0.3 : 1.0
    }
    return 0.4
  }

  private func sharedPersons(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    var score = 0.0
    let isSharingActor = mention.perpetrators.contains { own in
      event.perpetrators.contains { $0.mention.actor.canonical == own.mention.actor.canonical }
    }
    if isSharingActor { score += 0.5 }
    if !participants(of: mention).isDisjoint(with: participants(of: event)) { score += 0.6 }
    let isSharingFigure = mention.findings.contains { own in
      own.effect == .killed
        && event.findings.contains { $0.effect == .killed && $0.count == own.count }
    }
    if isSharingFigure { score += 0.5 }
    return score
  }

  /// The nouns for those who act and those who are hit.
  private func participants(of event: EventCandidate) -> [Word] {
    var heads = event.targets.map { reading.word($0.head) }
    for role in event.perpetrators where role.mention.form == .description {
      heads.append(reading.word(role.mention.head))
    }
    for finding in event.findings {
      for group in finding.groups where !group.isBare { heads.append(reading.word(group.head)) }
    }
    return heads
  }
}
