/// "Security forces shot dead five of the attackers": how the event ended, not another one.
struct AttackersAsTargets {
  let reading: ArticleReading

  func stand(in mention: EventCandidate) -> Bool {
    guard mention.principal.isVerb else { return false }
    return mention.targets.contains { target in
      Self.attackers.contains(reading.word(target.head))
        && reading.wordClass(target.head - 1).has(.definite)
    }
  }

  private static let attackers: WordSet = [
    "attackers", "attacker", "assailants", "assailant", "gunmen", "gunman", "bombers", "bomber",
  ]
}
