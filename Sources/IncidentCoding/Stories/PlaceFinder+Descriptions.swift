internal import IngestKit

// Names of places that only describe something, or tell where something else was.
extension PlaceFinder {
  /// "U.S.-made vehicles", "a Mosul-born student": where somebody or something comes from.
  func isMake(_ mention: PlaceMention) -> Bool {
    let end = mention.tokens.upperBound
    return isDash(end) && !reading.document.tokens[end].hasSpaceBefore
      && Self.makes.contains(reading.word(end + 1))
  }

  private static let makes: WordSet = [
    "made", "built", "led", "backed", "based", "born", "owned", "flagged", "registered", "funded",
    "supplied", "trained", "allied", "linked", "aligned", "supported", "sponsored", "designed",
    "educated", "designated",
  ]

  /// "the Communist Party of Spain": the land of a body.
  func isOfBody(_ mention: PlaceMention) -> Bool {
    let noun = mention.tokens.lowerBound - 2
    return mention.feature == .country && noun >= 0 && reading.word(noun + 1) == "of"
      && reading.document.tokens[noun].isCapitalized && !reading.document.isUpperCase
      && Self.bodies.contains(reading.word(noun))
  }

  private static let bodies: WordSet = [
    "party", "bank", "union", "front", "movement", "church", "federation", "congress", "council",
    "ministry", "embassy", "association", "league", "parliament", "forces", "army", "navy",
  ]

  /// "the Islamic State's Khorasan branch"
  func isOfBranch(_ mention: PlaceMention) -> Bool {
    Self.branches.contains(reading.word(mention.tokens.upperBound))
  }

  private static let branches: WordSet = ["branch", "affiliate", "chapter", "wing", "faction"]

  /// "killed 34 across Gaza, 12 of them near Rafah": where some of them were.
  func isOfSome(_ mention: PlaceMention, hitBy trigger: TriggerMention) -> Bool {
    let between = Range<Int>.clamped(trigger.tokens.upperBound, mention.tokens.lowerBound)
    let some = between.last {
      Self.them.contains(reading.word($0)) && reading.word($0 - 1) == "of"
        && reading.numbers.covers($0 - 2)
    }
    // "56 of them children, in the villages of": behind the comma all of them are meant again.
    return some.map { !($0..<mention.tokens.lowerBound).contains { reading.word($0) == "," } }
      ?? false
  }

  private static let them: WordSet = ["them", "whom", "those"]

  /// "attacks outside the United States"
  func isLeftOut(_ mention: PlaceMention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    let link = reading.wordClass(before).has(.determiner) ? before - 1 : before
    return mention.feature == .country && reading.word(link) == "outside"
  }

  /// "Within days of the attacks, the army moved into Mosul": where something came of it later.
  func isOfSequel(_ mention: PlaceMention, to trigger: TriggerMention) -> Bool {
    let sentence = reading.sentence(of: trigger.head)
    guard trigger.head < mention.tokens.lowerBound,
      Range<Int>.clamped(trigger.tokens.upperBound, mention.tokens.lowerBound)
        .contains(where: { reading.word($0) == "," }),
      let link = (sentence.lowerBound..<trigger.head).first(where: {
        Self.sequels.contains(reading.word($0))
      })
    else { return false }
    let opening = sentence.lowerBound..<link
    return opening.contains { Self.periods.contains(reading.word($0)) }
      && opening.allSatisfy {
        reading.numbers.covers($0) || reading.times.covers($0)
          || reading.wordClass($0).has([.determiner, .adverb, .coordinator])
          || Self.periods.contains(reading.word($0)) || reading.word($0) == "within"
      }
  }

  private static let sequels: WordSet = ["after", "following", "of", "before", "since"]
  private static let periods: WordSet = [
    "minutes", "hours", "days", "weeks", "months", "years", "day", "week", "month", "year",
  ]
}
