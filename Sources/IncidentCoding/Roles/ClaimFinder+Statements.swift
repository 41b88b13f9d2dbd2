internal import IngestKit

// Claims of responsibility, denials and accusations.
extension ClaimFinder {
  func claims(in sentence: Range<Int>) -> [ClaimFinding] {
    var claims: [ClaimFinding] = []
    let mayTake = Self.takings.contains(where: reading.document.mayContain)
    let maySuspect = Self.suspicions.contains(where: reading.document.mayContain)
    let mayAccuse = Self.accusals.contains(where: reading.document.mayContain)
    let mayAvow = Self.avowals.contains(where: reading.document.mayContain)
    for index in sentence {
      let own = reading.classes[index]
      if own.has(.claim) || mayTake && Self.takings.contains(reading.word(index)) {
        if let claim = responsibility(at: index, sentence) { claims.append(claim) }
      } else if own.has(.denial), let claim = denial(at: index, sentence) {
        claims.append(claim)
      } else if own.has(.blame) || maySuspect && isSuspicion(at: index, sentence),
        let claim = accusation(at: index, sentence)
      {
        claims.append(claim)
      } else if mayAvow, Self.avowals.contains(reading.word(index)) {
        if let claim = avowal(at: index, sentence) { claims.append(claim) }
      } else if mayAccuse, Self.accusals.contains(reading.word(index)),
        let claim = suspicion(at: index, sentence)
      {
        claims.append(claim)
      }
    }
    guard !claims.isEmpty else { return [] }
    let medium = MediumFinder(reading: reading).medium(in: sentence)
    for index in claims.indices where !(medium?.overlaps(claims[index].speaker ?? 0..<0) ?? true) {
      claims[index].via = medium
    }
    return claims
  }

  /// "officials suspect", not "a suspect".
  private func isSuspicion(at index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && Self.suspicions.contains(reading.word(index))
      && SpeakerFinder.isSource(reading.word(index - 1))
  }

  private static let suspicions: [Word] = ["suspect", "suspects"]
  /// What somebody takes for a deed: "took responsibility".
  private static let takings: [Word] = ["credit", "took"]

  /// Claims that the sentences behind an event make about it.
  func applyClaims(in sentences: [Int], to candidate: EventCandidate) {
    for sentence in sentences where !reading.blocks.isSilent(sentence) {
      let found = claims(in: reading.document.sentences[sentence].tokens)
      let new = found.filter { claim in !candidate.claims.contains { $0.tokens == claim.tokens } }
      candidate.claims += new
      adopt(new, into: candidate)
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
    let subject = claimant(before: index, sentence)
    let agent = reading.actors.within(index..<sentence.upperBound).first
    let isPassive = before.contains { reading.word($0) == "responsibility" }
    guard let actor = isPassive ? agent : subject else { return nil }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: min(actor.tokens.lowerBound, index)..<max(window.upperBound, actor.tokens.upperBound),
      rule: Self.responsibility)
  }

  /// "The front said it was behind the attack"
  private func avowal(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    guard index - 3 > sentence.lowerBound, reading.wordClass(index - 1).has(.be),
      Self.selves.contains(reading.word(index - 2)),
      let verb = Range<Int>.clamped(max(sentence.lowerBound, index - 8), index - 2)
        .last(where: { reading.wordClass($0).has(.reporting) }),
      let actor = claimant(before: verb, sentence), actor.form == .name
    else { return nil }
    return ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: actor.tokens.lowerBound..<index + 1, rule: Self.responsibility)
  }

  /// Who claims: the actor before the verb, or before an aside that the verb stands behind, as in
  /// "the Delta Front, an offshoot of the Coast Army, claimed".
  private func claimant(before verb: Int, _ sentence: Range<Int>) -> ActorMention? {
    let actors = reading.actors.within(.clamped(sentence.lowerBound, verb))
      .filter { $0.form != .adjective }
    var end = verb
    while end > sentence.lowerBound, reading.classes[end - 1].has([.auxiliary, .adverb]) {
      end -= 1
    }
    guard reading.word(end - 1) == "," else { return actors.last }
    return actors.first { $0.form == .name && isBeforeAside($0, closedAt: end - 1) } ?? actors.last
  }

  /// "the Delta Front (DF), an offshoot of the Coast Army,"
  private func isBeforeAside(_ actor: ActorMention, closedAt comma: Int) -> Bool {
    var next = actor.tokens.upperBound
    if reading.word(next) == ")" { next += 1 }
    return next < comma && reading.word(next) == ","
      && reading.wordClass(next + 1).has([.article, .relative])
  }

  /// What somebody says to be: "behind the attack", "responsible for it".
  private static let avowals: [Word] = ["behind", "responsible"]
  private static let selves: WordSet = ["it", "they"]

  private func denial(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = index..<min(index + 8, sentence.upperBound)
    // "their disputed border"
    if index > sentence.lowerBound, reading.classes[index - 1].has(.determiner) { return nil }
    // "denies targeting civilians": of no attack in particular.
    if Self.habitual.contains(reading.word(index)), let act = reading.triggers.covering(index + 1),
      act.form.contains(.gerund)
    {
      return nil
    }
    let isAbout = window.contains {
      Self.involvements.contains(reading.word($0)) || reading.triggers.covers($0)
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
    guard !isOfSubject(at: index, sentence),
      let actor = reading.actors.within(.clamped(index + 1, min(index + 12, sentence.upperBound)))
        .first
    else { return nil }
    let speaker =
      reading.actors.within(.clamped(sentence.lowerBound, index)).last?.tokens
      ?? SpeakerFinder(reading: reading).source(before: index, sentence)
    return ClaimFinding(
      speaker: speaker, speakerType: .authority, stance: .accuses, about: actor,
      tokens: Range<Int>.clamped(speaker?.lowerBound ?? index, actor.tokens.upperBound),
      rule: "claim.accusation")
  }

  /// "were accused of supporting X": not X is accused.
  private func isOfSubject(at index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && reading.classes[index - 1].has(.be)
      && ["of", "for"].contains(reading.word(index + 1))
  }

  /// "X is suspected", "X was accused": nobody says by whom.
  private func suspicion(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    guard index > sentence.lowerBound,
      reading.classes[index - 1].has(.be) || reading.classes[index - 1].has(.adverb),
      let actor = reading.actors.within(.clamped(sentence.lowerBound, index)).last,
      actor.form != .adjective,
      Range<Int>.clamped(actor.tokens.upperBound, index).allSatisfy({
        reading.classes[$0].has(.auxiliary) || reading.word($0) == ")"
      })
    else { return nil }
    return ClaimFinding(
      speaker: nil, speakerType: .authority, stance: .suspects, about: actor,
      tokens: actor.tokens.lowerBound..<index + 1, rule: "claim.suspicion")
  }

  private static let habitual: WordSet = ["denies", "deny"]
  static let responsibility = "claim.responsibility"
  private static let accusals: [Word] = ["suspected", "accused"]
  private static let involvements: WordSet = [
    "involvement", "responsibility", "responsible", "role", "carrying", "behind", "attack",
    "involved", "part",
  ]

  /// A claim names a perpetrator that the event's own words do not.
  func adopt(_ claims: [ClaimFinding], into candidate: EventCandidate) {
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
      } else if status != .denied, actor.form == .name,
        candidate.perpetrators.allSatisfy(\.mention.isGeneric)
      {
        // "gunmen": whose they are is told later.
        candidate.perpetrators[0] = PerpetratorRole(
          mention: actor, status: status, by: claim.speaker, rule: claim.rule,
          members: candidate.perpetrators[0].mention)
      }
    }
  }
}
