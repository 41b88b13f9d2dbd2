/// Whether a sentence tells of an event itself, or of words and deals that refer to it: "complained
/// of two air raids", "suspended deliveries after its trucks were hit".
struct Foreground {
  let reading: ArticleReading

  /// True when one of its words at least is told as the news.
  func holds(_ event: EventCandidate) -> Bool {
    event.triggers.contains { !isReferredTo($0) }
  }

  private func isReferredTo(_ trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    let clause = reading.clause(of: trigger.head)
    // "rejected the truce and shelled the town"
    if trigger.isVerb, clause.lowerBound > sentence.lowerBound,
      reading.wordClass(clause.lowerBound).has(.coordinator)
    {
      return false
    }
    let before = Range<Int>.clamped(sentence.lowerBound, trigger.head)
    guard let deed = before.first(where: { Self.deeds.contains(reading.word($0)) }) else {
      return false
    }
    // "rebels who rejected the deal": told of somebody, and not by the sentence.
    let main = reading.clause(of: deed)
    if reading.wordClass(main.lowerBound).has([.relative, .subordinator]) { return false }
    return !reading.triggers.within(sentence.lowerBound..<deed).contains {
      $0.entry.family.isViolent && $0.isVerb
    }
  }

  /// What is done with words, deals and decrees.
  private static let deeds: WordSet = [
    "accepted", "accepts", "agreed", "agrees", "apologised", "apologized", "appealed", "appeals",
    "approved", "asked", "asks", "banned", "bans", "called", "calls", "cancelled", "canceled",
    "closed", "complained", "complains", "condemned", "condemns", "criticised", "criticized",
    "demanded", "demands", "denounced", "denounces", "deplored", "discussed", "expelled",
    "imposed", "imposes", "lifted", "lifts", "mourned", "offered", "offers", "ordered", "pledged",
    "promised", "promises", "proposed", "protested", "recalled", "refused", "refuses", "rejected",
    "rejects", "signed", "signs", "suspended", "suspends", "threatened", "threatens", "urged",
    "urges", "voiced", "vowed", "vows", "warned", "warns", "welcomed", "welcomes", "withdrew",
    "expressed", "praised", "ratified", "negotiated", "hailed",
  ]
}
