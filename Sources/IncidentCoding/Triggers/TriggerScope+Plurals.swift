internal import IngestKit

// Plurals, which name a kind of event unless something makes them events that happened.
extension TriggerScope {
  /// "militant attacks": a kind of event; a number, a place or a date makes it one that happened.
  func isPluralWithoutSubstance(
    _ trigger: TriggerMention, _ factuality: Factuality
  ) -> Bool {
    guard factuality.isPlural, factuality.count == nil, trigger.isNoun else { return false }
    let clause = reading.clause(of: trigger.head)
    if reading.times.within(clause).contains(where: { $0.start != nil }) { return false }
    if reading.places.within(clause).contains(where: { !$0.isDemonym && $0.feature != .country }) {
      return false
    }
    return !factuality.isDefinite && !factuality.isKnown && !isClaimed(trigger, clause)
  }

  /// "have claimed attacks on Jordan"
  private func isClaimed(_ trigger: TriggerMention, _ clause: Range<Int>) -> Bool {
    Range<Int>.clamped(max(clause.lowerBound, trigger.head - 3), trigger.head).contains {
      reading.classes[$0].has([.claim, .commission]) || reading.word($0) == "then"
        || Self.isAnswer($0, in: reading)
    }
  }

  /// "answered with air strikes"
  static func isAnswer(_ index: Int, in reading: ArticleReading) -> Bool {
    reading.word(index + 1) == "with" && answers.contains(reading.word(index))
  }

  private static let answers: WordSet = ["answered", "replied", "responded", "retaliated"]
}
