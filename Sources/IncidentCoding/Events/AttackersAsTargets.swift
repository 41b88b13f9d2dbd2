/// "Security forces shot dead five of the attackers": how the event ended, not another one.
struct AttackersAsTargets {
  let reading: ArticleReading

  func stand(in mention: EventCandidate) -> Bool {
    guard mention.principal.isVerb else { return false }
    if isRepulse(mention.principal) { return true }
    return mention.targets.indices.contains { target in
      let head = mention.targets[target].head
      return Self.attackers.contains(reading.word(head))
        && (isDefinite(head) || isCounted(head) || endsAttack(mention.principal))
    }
  }

  /// "stabbed a man before soldiers shot two attackers"
  private func endsAttack(_ verb: TriggerMention) -> Bool {
    reading.word(reading.clause(of: verb.head).lowerBound) == "before"
  }

  /// "repelled the assault": one that was told of.
  func isRepulse(_ verb: TriggerMention) -> Bool {
    Self.repulses.contains(verb.entry.word)
      && reading.wordClass(verb.tokens.upperBound).has(.definite)
      && reading.triggers.within(
        .clamped(verb.tokens.upperBound, reading.clause(of: verb.head).upperBound)
      ).first.map { $0.isNoun && $0.tokens.upperBound <= verb.tokens.upperBound + 5 } ?? false
  }

  private static let repulses: WordSet = ["repel", "repulse", "fend off", "beat back", "push back"]

  /// "the attackers", "the five attackers", "all attackers".
  private func isDefinite(_ head: Int) -> Bool {
    let number = reading.numbers.covering(head - 1)
    let before = (number?.tokens.lowerBound ?? head) - 1
    return reading.wordClass(before).has(.definite) || reading.word(before) == "all"
  }

  /// "twenty attackers": those of the attack, whoever they are.
  private func isCounted(_ head: Int) -> Bool {
    Self.namelyAttackers.contains(reading.word(head)) && reading.numbers.covers(head - 1)
  }

  private static let namelyAttackers: WordSet = ["attackers", "assailants"]
  private static let attackers: WordSet = [
    "attackers", "attacker", "assailants", "assailant", "gunmen", "gunman", "bombers", "bomber",
  ]
}
