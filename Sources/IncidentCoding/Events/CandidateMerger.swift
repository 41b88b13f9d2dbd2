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
      if let last = joined.last, last.sentence == candidate.sentence,
        isAdded(candidate, to: last) || isPastOfPlace(candidate, last)
      {
        candidate.factuality.isFurther = true
      }
      var index = joined.count - 1
      while index >= 0, joined[index].sentence == candidate.sentence,
        !areOne(joined[index], candidate)
      {
        index -= 1
      }
      if index >= 0, joined[index].sentence == candidate.sentence {
        if isIncluded(candidate, in: joined[index]) {
          candidate.isDependent = true
          candidate.perpetrators = []
        }
        if isShotDown(candidate, by: joined[index]) { joined[index].perpetrators = [] }
        if isRelative(candidate, of: joined[index])
          || AttackersAsTargets(reading: reading).stand(in: candidate)
        {
          candidate.perpetrators = []
        }
        if isHarm(joined[index], in: candidate), candidate.factuality.isFurther {
          joined[index].factuality.isFurther = true
        }
        // "said that it had killed 200 soldiers in the assault": of the one that was told.
        if candidate.principal.isNoun, candidate.factuality.isDefinite,
          joined[index].findings.contains(where: \.isOwnClaim)
        {
          joined[index].mayDiffer = true
        }
        joined[index].absorb(candidate)
      } else {
        joined.append(candidate)
      }
    }
    return joined
  }

  private func areOne(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    if isCompound(first, second) || isRelative(second, of: first) || isShotDown(second, by: first) {
      return true
    }
    return !CandidateConflict.exists(first, second)
      && (!similarity.opensAnother(second) || isHarm(first, in: second))
      && !isRetaliation(between: first, second) && !differInNumber(first, second)
      && !isLater(first, than: second)
  }

  /// "the burning of a restaurant and an attack at the airport": two nouns, each with its article.
  private func isAdded(_ second: EventCandidate, to first: EventCandidate) -> Bool {
    guard first.principal.isNoun, second.principal.isNoun, !second.isDependent else { return false }
    let floor = reading.sentence(of: second.principal.head).lowerBound
    let start = NounPhraseReader(reading: reading).start(
      ofHead: second.principal.tokens.lowerBound, notBefore: floor)
    return start - 2 > floor && reading.wordClass(start - 1).has(.indefinite)
      && reading.word(start - 2) == "and"
  }

  /// "a house where a bomb exploded 3 months ago": what happened there before, with its own date.
  private func isPastOfPlace(_ second: EventCandidate, _ first: EventCandidate) -> Bool {
    let clause = reading.clause(of: second.principal.head)
    return reading.word(clause.lowerBound) == "where" && !clause.contains(first.principal.head)
      && second.time?.source == .clause && second.time?.expression != nil
      && first.time?.expression == nil && second.principal.entry.strength == .strong
  }

  /// "the shooting death", "the murder-suicide attack": one noun of two words.
  private func isCompound(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard let last = first.triggers.last, last.isNoun, second.principal.isNoun else { return false }
    return last.tokens.upperBound == second.principal.tokens.lowerBound
      && first.family.isCompatible(with: second.family)
  }

  /// "16 people were killed in a similar attack": the harm is that of the other attack.
  private func isHarm(_ first: EventCandidate, in second: EventCandidate) -> Bool {
    guard let verb = first.triggers.last, verb.entry.effect != nil, second.principal.isNoun else {
      return false
    }
    let between = Range<Int>.clamped(verb.tokens.upperBound, second.principal.tokens.lowerBound)
    return between.count < 6 && between.first.map { reading.word($0) == "in" } ?? false
  }

  /// "attacks on Thursday that killed 22 people": a clause of the noun before it.
  private func isRelative(_ second: EventCandidate, of first: EventCandidate) -> Bool {
    guard let noun = first.triggers.last, noun.isNoun, second.principal.entry.effect != nil,
      let verb = second.principal.verbGroup?.tokens.lowerBound
    else { return false }
    if let link = scene(before: verb, behind: noun.tokens.upperBound) {
      return reading.triggers.within(.clamped(noun.tokens.upperBound, link)).isEmpty
    }
    guard reading.wordClass(verb - 1).has(.relative),
      (1...Self.relativeReach).contains(verb - noun.tokens.upperBound)
    else { return false }
    return second.perpetrators.allSatisfy { $0.mention.tokens.upperBound <= noun.head + 1 }
  }

  /// The "in which" of "an attack on a camp in which two guards were killed".
  private func scene(before verb: Int, behind end: Int) -> Int? {
    let before = Range<Int>.clamped(max(end, verb - Self.sceneReach), verb)
    return before.last { reading.word($0) == "in" && reading.word($0 + 1) == "which" }
  }

  private static let relativeReach = 8
  /// "shot down 43 of the drones launched by Russia": the attack that the defence met.
  private func isShotDown(_ second: EventCandidate, by first: EventCandidate) -> Bool {
    guard first.family == .disrupted, let group = second.principal.verbGroup, group.isPassive,
      let weapon = reading.weapons.covering(group.tokens.lowerBound - 1)
    else { return false }
    let end = first.triggers[first.triggers.count - 1].tokens.upperBound
    return end <= weapon.tokens.lowerBound
      && reading.triggers.within(.clamped(end, weapon.tokens.lowerBound)).isEmpty
  }

  /// "16 were wounded, including two hit in a gunfight": a part of what is told.
  private func isIncluded(_ second: EventCandidate, in first: EventCandidate) -> Bool {
    let start = first.principal.tokens.upperBound
    return first.principal.entry.effect != nil
      && Range<Int>.clamped(start, second.principal.tokens.lowerBound).contains {
        reading.wordClass($0).has(.inclusion)
      }
  }

  /// How long the subject of a clause behind "in which" may be.
  private static let sceneReach = 10

  /// "retaliated for", "in response to": one event answers another.
  private func isRetaliation(between first: EventCandidate, _ second: EventCandidate) -> Bool {
    let start = first.triggers[first.triggers.count - 1].tokens.lowerBound
    let end = second.principal.tokens.upperBound
    guard start < end else { return false }
    let window = Range<Int>.clamped(max(0, start - 2), min(reading.document.tokens.count, end))
    return window.contains { Self.retaliation.contains(reading.word($0)) }
  }

  /// "The strike came two days after gunmen ambushed a convoy".
  private func isLater(_ first: EventCandidate, than second: EventCandidate) -> Bool {
    let clause = reading.clause(of: second.principal.head)
    return SequenceReader(reading: reading).distance(before: clause) != nil
      && !clause.contains(first.principal.head)
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
      && !CandidateConflict.exists(events[index], candidate)
    {
      let score = similarity.score(events[index], candidate)
      if score >= similarity.cohesion.threshold, score > best?.score ?? -1 {
        best = (index, score)
      }
    }
    if let best {
      if isRepulse { candidate.targets = [] }
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
