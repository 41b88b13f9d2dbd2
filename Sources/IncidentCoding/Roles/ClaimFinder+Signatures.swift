internal import IngestKit

// Whose manner an attack has, where nobody says that it is theirs.
extension ClaimFinder {
  /// "the Delta Front often carries out such attacks", "bore the hallmarks of the front"
  func signature(at index: Int, _ sentence: Range<Int>) -> ClaimFinding? {
    let actor =
      Self.marksOfHand.contains(reading.word(index))
      ? owner(behind: index, sentence) : performer(before: index, sentence)
    guard let actor, actor.actor.inter != 7 else { return nil }
    return ClaimFinding(
      speaker: nil, speakerType: .authority, stance: .suspects, about: actor,
      tokens: min(index, actor.tokens.lowerBound)..<max(index + 1, actor.tokens.upperBound),
      rule: "claim.signature")
  }

  /// The front of "bears all the hallmarks of the front"
  private func owner(behind index: Int, _ sentence: Range<Int>) -> ActorMention? {
    guard reading.word(index + 1) == "of" else { return nil }
    return PerpetratorFinder(reading: reading).agents(behind: index + 1, sentence).first
  }

  /// The front of "the front, an offshoot of another, has claimed similar attacks"
  private func performer(before index: Int, _ sentence: Range<Int>) -> ActorMention? {
    guard let attacks = reading.triggers.covering(index + 1), attacks.form.contains(.plural) else {
      return nil
    }
    let verb = Range<Int>.clamped(max(sentence.lowerBound, index - 4), index).last {
      reading.wordClass($0).has([.commission, .claim]) || Self.habits.contains(reading.word($0))
    }
    guard let verb, let actor = claimant(before: verb, sentence), actor.form == .name,
      !Range<Int>.clamped(actor.tokens.upperBound, verb).contains(where: {
        reading.wordClass($0).has([.negation, .reporting, .subordinator])
      })
    else { return nil }
    return actor
  }

  private static let habits: WordSet = ["carries", "commits", "conducts", "mounts", "stages"]
  private static let marksOfHand: WordSet = ["hallmark", "hallmarks"]
  static let likenesses: [Word] = ["such", "similar", "hallmark", "hallmarks"]
}
