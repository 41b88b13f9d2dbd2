internal import IngestKit

// Who says that he has not done it.
extension ClaimFinder {
  /// "X denied the attack", "X rejected the accusation", "a charge that X denies".
  func denial(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = index..<min(index + 8, sentence.upperBound)
    // "their disputed border"
    if index > sentence.lowerBound, reading.wordClass(index - 1).has(.determiner) { return nil }
    // "denies targeting civilians": of no attack in particular.
    if Self.habitual.contains(reading.word(index)), let act = reading.triggers.covering(index + 1),
      act.form.contains(.gerund)
    {
      return nil
    }
    // "rejected the request" is about no deed.
    let isDenied = !Self.rejections.contains(reading.word(index))
    let isAbout = window.contains {
      Self.charges.contains(reading.word($0))
        || isDenied && (Self.involvements.contains(reading.word($0)) || reading.triggers.covers($0))
    }
    let before = Range<Int>.clamped(max(sentence.lowerBound, index - 5), index)
    guard isAbout || before.contains(where: { Self.charges.contains(reading.word($0)) }),
      let actor = claimant(before: index, sentence)
    else { return nil }
    return denial(of: actor, window.upperBound)
  }

  /// "The front said it was not involved", "… that it had nothing to do with the attack".
  func dissociation(at negation: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = Range<Int>.clamped(negation + 1, min(negation + 5, sentence.upperBound))
    guard window.contains(where: { Self.dissociations.contains(reading.word($0)) }),
      let itself = Range<Int>.clamped(max(sentence.lowerBound, negation - 5), negation)
        .last(where: { isSelf($0) }),
      let verb = Range<Int>.clamped(max(sentence.lowerBound, itself - 4), itself)
        .last(where: { reading.wordClass($0).has(.reporting) }),
      let actor = claimant(before: verb, sentence), actor.actor.inter != 7
    else { return nil }
    return denial(of: actor, window.upperBound)
  }

  /// "The front later retracted the claim"
  func withdrawal(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let window = Range<Int>.clamped(index + 1, min(index + 4, sentence.upperBound))
    guard window.contains(where: { Self.claimNouns.contains(reading.word($0)) }),
      let actor = claimant(before: index, sentence), actor.actor.inter != 7
    else { return nil }
    return denial(of: actor, window.upperBound)
  }

  static let withdrawals: [Word] = ["retracted", "withdrew", "recanted", "disowned"]
  private static let claimNouns: WordSet = ["claim", "claims", "statement"]

  private func isSelf(_ index: Int) -> Bool {
    Self.selves.contains(reading.word(index)) || Self.owners.contains(reading.word(index))
  }

  private func denial(of actor: ActorMention, _ end: Int) -> ClaimFinding {
    ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .denies, about: actor,
      tokens: .clamped(actor.tokens.lowerBound, end), rule: "claim.denial")
  }

  private static let habitual: WordSet = ["denies", "deny"]
  private static let owners: WordSet = ["its", "their"]
  private static let involvements: WordSet = [
    "involvement", "responsibility", "responsible", "role", "carrying", "behind", "attack",
    "involved", "part", "it", "this",
  ]
  private static let rejections: WordSet = ["rejected", "rejects", "disputed"]
  private static let charges: WordSet = [
    "charge", "charges", "accusation", "accusations", "allegation", "allegations", "blame",
    "involvement", "responsibility",
  ]
  static let dissociations: WordSet = [
    "involved", "involvement", "behind", "responsible", "role", "hand", "part", "do", "connection",
    "link",
  ]
}
