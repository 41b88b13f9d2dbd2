internal import IngestKit

// Who is said by others to have done it.
extension ClaimFinder {
  /// "officials suspect", not "a suspect".
  func isSuspicion(at index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && Self.suspicions.contains(reading.word(index))
      && SpeakerFinder.isSource(reading.word(index - 1))
  }

  /// "blamed X for", "accused X and Y of", "blamed on X".
  func accusations(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding] {
    guard !isOfSubject(at: index, sentence), !isOfOthers(at: index, sentence) else { return [] }
    if let each = mutual(at: index, sentence) { return each }
    let window = Range<Int>.clamped(index + 1, min(index + 12, sentence.upperBound))
    guard let first = reading.actors.within(window).first, !isOfWords(first, sentence) else {
      return []
    }
    let speaker = speaker(before: index, sentence)
    return PerpetratorFinder(reading: reading)
      .chain(Array(reading.actors.within(first.tokens.lowerBound..<sentence.upperBound)))
      .map { accusation(of: group(of: $0), by: speaker, from: index) }
  }

  /// "insurgents of the Delta Front": the front.
  private func group(of men: ActorMention) -> ActorMention {
    MembershipReader(reading: reading).membership(of: men)?.group ?? men
  }

  /// "The army and the front blame one another"
  private func mutual(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding]? {
    let object = (reading.word(index + 1), reading.word(index + 2))
    guard object == ("one", "another") || object == ("each", "other") else { return nil }
    let actors = reading.actors.within(.clamped(sentence.lowerBound, index))
      .filter { $0.form != .adjective }
    guard let last = actors.last else { return nil }
    return PerpetratorFinder(reading: reading).joined(to: last, among: Array(actors))
      .map { accusation(of: $0, by: nil, from: index) }
  }

  private func accusation(
    of actor: ActorMention, by speaker: Range<Int>?, from index: Int
  ) -> ClaimFinding {
    ClaimFinding(
      speaker: speaker, speakerType: .authority, stance: .accuses, about: actor,
      tokens: .clamped(speaker?.lowerBound ?? index, actor.tokens.upperBound),
      rule: Self.accusation, isStated: Self.ascriptions.contains(reading.word(index)))
  }

  private func speaker(before verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if let actor = reading.actors.within(.clamped(sentence.lowerBound, verb)).last {
      return actor.tokens
    }
    // "He blamed", "It said"
    if verb > sentence.lowerBound, reading.wordClass(verb - 1).has(.subjectPronoun) {
      return verb - 1..<verb
    }
    return SpeakerFinder(reading: reading).source(before: verb, sentence)
  }

  /// "have in the past accused X of", "accused X of similar attacks": of other events than this.
  private func isOfOthers(at index: Int, _ sentence: Range<Int>) -> Bool {
    let before = Range<Int>.clamped(max(sentence.lowerBound, index - 5), index)
    return before.contains {
      reading.wordClass($0).has(.habit) || Self.past.contains(reading.word($0))
    } || isOfOthers(behind: index, sentence)
  }

  /// "accused X of similar attacks", not "accused X, which has carried out similar attacks".
  func isOfOthers(behind index: Int, _ sentence: Range<Int>) -> Bool {
    Range<Int>.clamped(index + 1, min(index + 12, sentence.upperBound))
      .prefix { reading.word($0) != "," && !reading.wordClass($0).has(.relative) }
      .contains { Self.others.contains(reading.word($0)) && reading.triggers.covers($0 + 1) }
  }

  /// "accused the army of spreading lies", "blamed the government for the lack of security": of no
  /// deed.
  private func isOfWords(_ actor: ActorMention, _ sentence: Range<Int>) -> Bool {
    let of = actor.tokens.upperBound
    if reading.word(of) == "for" {
      return Range<Int>.clamped(of + 1, min(of + 5, sentence.upperBound)).contains {
        Self.neglect.contains(reading.word($0))
      }
    }
    guard reading.word(of) == "of", of + 1 < sentence.upperBound,
      reading.document.token(reading.document.tokens[of + 1], hasSuffix: "ing")
    else { return false }
    return !reading.triggers.covers(of + 1) && !reading.wordClass(of + 1).has(.commission)
      && !Range<Int>.clamped(of + 1, min(of + 14, sentence.upperBound))
        .contains(where: { reading.triggers.covers($0) || reading.weapons.covers($0) })
  }

  private static let neglect: WordSet = [
    "lack", "failure", "failures", "failing", "inaction", "insecurity", "delay", "delays",
    "negligence", "lapses", "incompetence", "corruption", "poor", "not",
  ]

  static let accusation = "claim.accusation"

  /// "attributed the bomb to the front": said outright, where "blamed" accuses.
  private static let ascriptions: WordSet = ["attributed", "attributes"]
  private static let past: WordSet = ["past", "previously", "before"]
  private static let others: WordSet = [
    "similar", "previous", "earlier", "other", "past", "numerous", "many", "several", "various",
  ]

  /// "were accused of supporting X": not X is accused.
  private func isOfSubject(at index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && reading.wordClass(index - 1).has(.be)
      && ["of", "for"].contains(reading.word(index + 1))
  }

  /// "X is suspected", "X was accused": nobody says by whom.
  func suspicion(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    guard index > sentence.lowerBound,
      reading.wordClass(index - 1).has(.be) || reading.wordClass(index - 1).has(.adverb),
      let actor = reading.actors.within(.clamped(sentence.lowerBound, index)).last,
      actor.form != .adjective, !isOfOthers(behind: index, sentence),
      Range<Int>.clamped(actor.tokens.upperBound, index).allSatisfy({
        reading.wordClass($0).has(.auxiliary) || reading.word($0) == ")"
      })
    else { return nil }
    return ClaimFinding(
      speaker: nil, speakerType: .authority, stance: .suspects, about: actor,
      tokens: actor.tokens.lowerBound..<index + 1, rule: "claim.suspicion")
  }

  /// "The minister said the Delta Front was probably behind the attack"
  func attribution(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    var end = index
    while end > sentence.lowerBound, reading.wordClass(end - 1).has([.auxiliary, .hedge]) {
      end -= 1
    }
    let verb = Range<Int>.clamped(end, index)
    guard verb.contains(where: { reading.wordClass($0).has(.be) }),
      !verb.contains(where: { reading.wordClass($0).has(.negation) }),
      let actor = reading.actors.ending(at: reading.word(end - 1) == ")" ? end - 2 : end),
      actor.form != .adjective, actor.actor.inter != 7
    else { return nil }
    let opening = Range<Int>.clamped(
      max(sentence.lowerBound, actor.tokens.lowerBound - 4), actor.tokens.lowerBound)
    guard !opening.contains(where: { reading.wordClass($0).has([.conditional, .negation]) }) else {
      return nil
    }
    let speech = opening.last { reading.wordClass($0).has([.reporting]) || isBelief($0) }
    let isHedged =
      verb.contains { reading.wordClass($0).has([.hedge, .modal]) } || speech.map(isBelief) ?? false
    return ClaimFinding(
      speaker: speech.flatMap { speaker(before: $0, sentence) }, speakerType: .authority,
      stance: isHedged ? .suspects : .accuses, about: actor,
      tokens: actor.tokens.lowerBound..<index + 1, rule: "claim.attribution", isStated: !isHedged)
  }

  private func isBelief(_ index: Int) -> Bool { Self.beliefs.contains(reading.word(index)) }

  /// "pinned the attack on X", "pointed the finger at X", "held X responsible", "suspicion fell on
  /// X", "was the work of X", "X were the prime suspects"
  func pointings(at index: Int, _ sentence: Range<Int>) -> [ClaimFinding] {
    guard let actor = pointed(at: index, sentence) else { return [] }
    return [accusation(of: actor, by: speaker(before: index, sentence), from: index)]
  }

  private func pointed(at index: Int, _ sentence: Range<Int>) -> ActorMention? {
    let window = Range<Int>.clamped(index + 1, min(index + 8, sentence.upperBound))
    if Self.culprits.contains(reading.word(index)) { return culprit(before: index, sentence) }
    if let link = Self.links[reading.word(index)] {
      // "might not be the work of"
      if Range<Int>.clamped(max(sentence.lowerBound, index - 4), index)
        .contains(where: { reading.wordClass($0).has([.negation, .modal, .conditional]) })
      {
        return nil
      }
      return window.first { reading.word($0) == link }.flatMap {
        PerpetratorFinder(reading: reading).agents(behind: $0, sentence).first
      }
    }
    guard let actor = reading.actors.within(window).first,
      Range<Int>.clamped(actor.tokens.upperBound, actor.tokens.upperBound + 4)
        .contains(where: { Self.liable.contains(reading.word($0)) })
    else { return nil }
    return actor
  }

  /// "X were the prime suspects"
  private func culprit(before index: Int, _ sentence: Range<Int>) -> ActorMention? {
    var end = index
    while end > sentence.lowerBound, index - end < 3, !reading.wordClass(end - 1).has(.be) {
      end -= 1
    }
    guard index - end > 0, reading.wordClass(end - 1).has(.be), reading.word(end) == "the" else {
      return nil
    }
    return reading.actors.ending(at: end - 1)
  }

  static let suspicions: [Word] = ["suspect", "suspects"]
  static let accusals: [Word] = ["suspected", "accused", "blamed"]
  static let pointers: [Word] = [
    "pinned", "pins", "pinning", "finger", "fingers", "held", "hold", "holds", "holding",
    "suspicion",
    "suspicions", "work", "handiwork", "suspects", "culprits", "culprit", "pointing", "pointed",
  ]
  private static let culprits: WordSet = ["suspects", "culprits", "culprit"]
  private static let links: WordTable<Word> = [
    "pinned": "on", "pins": "on", "pinning": "on", "finger": "at", "fingers": "at",
    "suspicion": "on", "suspicions": "on", "work": "of", "handiwork": "of",
    "pointing": "to", "pointed": "to",
  ]
  private static let liable: WordSet = ["responsible", "accountable"]
  private static let beliefs: WordSet = [
    "believe", "believes", "believed", "suspect", "suspects", "suspected", "alleged", "alleges",
    "think", "thinks",
  ]
}
