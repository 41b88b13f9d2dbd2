internal import IngestKit

/// Reads who says who did it: claims of responsibility, denials, accusations, attributions.
struct ClaimFinder {
  let reading: ArticleReading

  /// Fills the claim status of a candidate's perpetrators and its claims.
  ///
  /// - Parameter claims: those of the candidate's sentence.
  func apply(_ claims: [ClaimFinding], to candidate: inout EventCandidate) {
    let trigger = candidate.principal
    let sentence = reading.sentence(of: trigger.head)
    let isHedged =
      candidate.factuality.isHedged || isHedged(around: trigger, candidate.perpetrators)
    for index in candidate.perpetrators.indices {
      settle(&candidate.perpetrators[index], trigger, sentence, isHedged: isHedged)
    }
    if candidate.perpetrators.contains(where: { isOwnClaim($0.mention, before: trigger) }) {
      for index in candidate.findings.indices { candidate.findings[index].isOwnClaim = true }
    }
    candidate.claims += claims
    adopt(candidate.claims, into: &candidate)
  }

  private func settle(
    _ role: inout PerpetratorRole, _ trigger: TriggerMention, _ sentence: Range<Int>,
    isHedged: Bool
  ) {
    guard role.status == .reported || role.status == .suspected else { return }
    if isOwnClaim(role.mention, before: trigger) {
      role.status = .claimed
      role.by = role.mention.tokens
      return
    }
    let speaker = speaker(in: sentence, other: role.mention)
    if isHedged || role.status == .suspected {
      role.status = .suspected
      role.by = speaker
    } else if let speaker {
      role.status = .attributed
      role.by = speaker
    }
  }

  /// "claimed to have clashed", "said that it targeted".
  private func isOwnClaim(_ mention: ActorMention, before trigger: TriggerMention) -> Bool {
    guard mention.tokens.upperBound <= trigger.head else { return false }
    var index = mention.tokens.upperBound
    let end = min(trigger.head, mention.tokens.upperBound + 14)
    while index < end {
      if reading.classes[index].has(.claim) { return true }
      if reading.classes[index].has(.reporting) { return speaksOfItself(behind: index, end) }
      if reading.word(index) == "credit" || reading.word(index) == "responsibility" { return true }
      if reading.triggers.covering(index) != nil { return false }
      index += 1
    }
    return false
  }

  /// "said that it", "said in a statement that its fighters".
  private func speaksOfItself(behind verb: Int, _ end: Int) -> Bool {
    var start = verb + 1
    if let that = Range<Int>.clamped(start, min(start + 8, end)).first(where: {
      reading.word($0) == "that"
    }) {
      start = that
    }
    return Range<Int>.clamped(start, min(start + 3, end)).contains {
      Self.ownPronouns.contains(reading.word($0))
    }
  }

  private static let ownPronouns: WordSet = ["it", "they", "its", "their"]

  /// "apparent", "suspected", "accused", "was probably conducted by".
  private func isHedged(around trigger: TriggerMention, _ roles: [PerpetratorRole]) -> Bool {
    let clause = reading.clause(of: trigger.head)
    let from = max(clause.lowerBound, trigger.head - 6)
    let to = min(clause.upperBound, trigger.tokens.upperBound + 4)
    if Range<Int>.clamped(from, to).contains(where: { reading.classes[$0].has(.hedge) }) {
      return true
    }
    return roles.contains { role in
      Range<Int>.clamped(
        max(clause.lowerBound, role.mention.tokens.lowerBound - 4), role.mention.tokens.upperBound
      )
      .contains { reading.classes[$0].has(.hedge) }
    }
  }

  /// The source that the sentence is laid in the mouth of: "…, officials said".
  func speaker(in sentence: Range<Int>, other: ActorMention?) -> Range<Int>? {
    for index in sentence where reading.classes[index].has(.reporting) {
      if reading.triggers.covering(index) != nil { continue }
      if let found = source(before: index, sentence) ?? source(after: index, sentence),
        other.map({ !found.overlaps($0.tokens) }) ?? true
      {
        return found
      }
    }
    return nil
  }

  private func source(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = index
    while end > sentence.lowerBound, reading.classes[end - 1].has([.auxiliary]) { end -= 1 }
    guard end > sentence.lowerBound, Self.isSource(reading.word(end - 1)) else { return nil }
    return phrase(endingAt: end - 1, sentence)
  }

  private func source(after index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = index + 1
    if reading.word(index) == "according", reading.word(start) == "to" { start += 1 }
    var position = start
    while position < sentence.upperBound, position - start < 6 {
      if Self.isSource(reading.word(position)) {
        return start..<position + 1
      }
      if reading.classes[position].has([.subordinator, .relative, .be]) { return nil }
      position += 1
    }
    return nil
  }

  private func phrase(endingAt head: Int, _ sentence: Range<Int>) -> Range<Int> {
    let reader = NounPhraseReader(reading: reading)
    return reader.start(ofHead: head, notBefore: sentence.lowerBound)..<head + 1
  }

  static func isSource(_ word: Word) -> Bool { sources.contains(word) }

  private static let sources: WordSet = [
    "official", "officials", "police", "spokesman", "spokesperson", "spokeswoman", "minister",
    "ministry", "military", "army", "government", "authorities", "witnesses", "witness", "people",
    "residents", "sources", "source", "command", "pentagon", "commander", "governor", "mayor",
    "investigators", "sheriff", "detectives", "officers", "statement", "analysts", "communique",
    "observatory", "medics", "doctors", "prosecutors", "observers", "experts", "defence", "defense",
  ]
}

// MARK: Claims of responsibility, denials and accusations

extension ClaimFinder {
  func claims(in sentence: Range<Int>) -> [ClaimFinding] {
    var claims: [ClaimFinding] = []
    for index in sentence {
      let own = reading.classes[index]
      if own.has(.claim) || Self.takings.contains(reading.word(index)) {
        if let claim = responsibility(at: index, sentence) { claims.append(claim) }
      } else if own.has(.denial), let claim = denial(at: index, sentence) {
        claims.append(claim)
      } else if own.has(.blame) || isSuspicion(at: index, sentence),
        let claim = accusation(at: index, sentence)
      {
        claims.append(claim)
      }
    }
    return claims
  }

  /// "officials suspect", not "a suspect".
  private func isSuspicion(at index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && Self.suspicions.contains(reading.word(index))
      && Self.isSource(reading.word(index - 1))
  }

  private static let suspicions: WordSet = ["suspect", "suspects"]
  /// What somebody takes for a deed: "took responsibility".
  private static let takings: WordSet = ["credit", "took"]

  /// Claims that the sentences behind an event make about it.
  func applyClaims(in sentences: [Int], to candidate: inout EventCandidate) {
    for sentence in sentences where !reading.blocks.isSilent(sentence) {
      let found = claims(in: reading.document.sentences[sentence].tokens)
      let new = found.filter { claim in !candidate.claims.contains { $0.tokens == claim.tokens } }
      candidate.claims += new
      adopt(new, into: &candidate)
    }
  }

  /// "X claimed responsibility for", "responsibility was claimed by X".
  private func responsibility(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = index..<min(index + 6, sentence.upperBound)
    let before = max(sentence.lowerBound, index - 5)..<index
    let isAbout =
      window.contains { reading.word($0) == "responsibility" }
      || before.contains { reading.word($0) == "responsibility" }
    guard isAbout else { return nil }
    if let negation = before.last(where: { reading.classes[$0].has(.negation) }),
      reading.actors.within(.clamped(negation, index)).isEmpty
    {
      return nil
    }
    let subject = reading.actors.within(.clamped(sentence.lowerBound, index)).last {
      $0.form != .adjective
    }
    let agent = reading.actors.within(index..<sentence.upperBound).first
    let isPassive = before.contains { reading.word($0) == "responsibility" }
    guard let actor = isPassive ? agent : subject else { return nil }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: min(actor.tokens.lowerBound, index)..<max(window.upperBound, actor.tokens.upperBound),
      rule: "claim.responsibility")
  }

  private func denial(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = index..<min(index + 8, sentence.upperBound)
    let isAbout = window.contains {
      Self.involvements.contains(reading.word($0)) || reading.triggers.covering($0) != nil
    }
    guard isAbout,
      let actor = reading.actors.within(.clamped(sentence.lowerBound, index)).last(where: {
        $0.form != .adjective
      })
    else { return nil }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .denies, about: actor,
      tokens: .clamped(actor.tokens.lowerBound, window.upperBound), rule: "claim.denial")
  }

  /// "blamed X for", "accused X of", "blamed on X".
  private func accusation(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    guard
      let actor = reading.actors.within(.clamped(index + 1, min(index + 12, sentence.upperBound)))
        .first
    else { return nil }
    let speaker =
      reading.actors.within(.clamped(sentence.lowerBound, index)).last?.tokens
      ?? source(before: index, sentence)
    return ClaimFinding(
      speaker: speaker, speakerType: .authority, stance: .accuses, about: actor,
      tokens: Range<Int>.clamped(speaker?.lowerBound ?? index, actor.tokens.upperBound),
      rule: "claim.accusation")
  }

  private static let involvements: WordSet = [
    "involvement", "responsibility", "responsible", "role", "carrying", "behind", "attack",
    "involved", "part",
  ]

  /// A claim names a perpetrator that the event's own words do not.
  private func adopt(_ claims: [ClaimFinding], into candidate: inout EventCandidate) {
    for claim in claims {
      guard let actor = claim.about else { continue }
      let index = candidate.perpetrators.firstIndex {
        $0.mention.actor.id == actor.actor.id
      }
      let status: Actor.ClaimStatus =
        switch claim.stance {
        case .claims: .claimed
        case .denies: .denied
        default: .suspected
        }
      if let index {
        if status != .suspected { candidate.perpetrators[index].status = status }
        candidate.perpetrators[index].by = claim.speaker ?? candidate.perpetrators[index].by
      } else if candidate.perpetrators.isEmpty, status != .denied {
        candidate.perpetrators.append(
          PerpetratorRole(mention: actor, status: status, by: claim.speaker, rule: claim.rule))
      }
    }
  }
}
