internal import IngestKit

// Words that tell of those who were hit that they live.
extension OutcomeReader {
  /// "in stable condition", "taken to a hospital with injuries that are not life-threatening",
  /// "treated and released".
  func isOfSurvivors(_ trigger: TriggerMention) -> Bool {
    if trigger.form.contains(.adjective) { return Self.recoveries.contains(trigger.entry.word) }
    guard isCare(trigger) || mayProveFatal(trigger) else { return false }
    let clause = reading.clause(of: trigger.head)
    let words = Range<Int>.clamped(
      trigger.head - Self.reach, min(clause.upperBound, trigger.tokens.upperBound + Self.reach))
    return words.contains { index in
      Self.mild.contains(reading.word(index)) && clause.contains(index)
        || reading.word(index) == "threatening" && isNegated(index)
    }
  }

  /// "non-life-threatening", "not considered life-threatening"
  private func isNegated(_ index: Int) -> Bool {
    Range<Int>.clamped(max(0, index - 8), index).contains {
      Self.denials.contains(reading.word($0))
    }
  }

  private static let reach = 14
  private static let recoveries: WordSet = [
    "in stable condition", "in fair condition", "in good condition", "expected to survive",
    "expected to live", "expected to recover",
  ]
  private static let mild: WordSet = ["released", "minor", "superficial", "stable"]
  private static let denials = negations.union(["nonlife", "arent", "isnt", "werent"])
}
