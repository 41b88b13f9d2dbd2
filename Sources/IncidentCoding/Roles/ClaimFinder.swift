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

  func source(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
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
