/// "Security forces shot dead five of the attackers": how the event ended, not another one.
struct AttackersAsTargets {
  let reading: ArticleReading

  func stand(in mention: EventCandidate) -> Bool {
    guard mention.principal.isVerb else { return false }
    return mention.targets.contains { target in
      Self.attackers.contains(reading.word(target.head)) && isDefinite(target.head)
    }
  }

  /// "the attackers", "the five attackers", "all attackers".
  private func isDefinite(_ head: Int) -> Bool {
    let number = reading.numbers.covering(head - 1)
    let before = (number?.tokens.lowerBound ?? head) - 1
    return reading.wordClass(before).has(.definite) || reading.word(before) == "all"
  }

  private static let attackers: WordSet = [
    "attackers", "attacker", "assailants", "assailant", "gunmen", "gunman", "bombers", "bomber",
  ]
}
