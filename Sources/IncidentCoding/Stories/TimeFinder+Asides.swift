internal import IngestKit

// Times of what is told beside an event.
extension TimeFinder {
  /// "Barillas, whose term began in 1986, was shot": the year of something told beside it.
  func isOfAnother(_ expression: TimeExpression, than trigger: TriggerMention) -> Bool {
    if isOfOffice(expression, behind: trigger) || isInApposition(expression, behind: trigger) {
      return true
    }
    let clause = reading.clause(of: expression.tokens.lowerBound)
    guard reading.wordClass(clause.lowerBound).has(.relative) else { return false }
    let between = Range<Int>.clamped(expression.tokens.upperBound, trigger.head)
    return !clause.contains(trigger.head) || between.contains { reading.word($0) == "," }
  }

  /// "claimed the attack on Tuesday": the day of the claim.
  func isOfClaimedEvent(_ expression: TimeExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    let end = reading.word(before) == "on" ? before - 1 : before
    guard let noun = reading.triggers.covering(end), noun.isNoun else { return false }
    let article = noun.tokens.lowerBound - 1
    return reading.wordClass(article).has(.definite) && reading.wordClass(article - 1).has(.claim)
  }

  /// "In June a mayor was killed, and in October a judge was": the date of what is joined.
  func isOfNextPart(_ expression: TimeExpression, behind trigger: TriggerMention) -> Bool {
    let first = expression.tokens.lowerBound
    let start = reading.wordClass(first - 1).has(.preposition) ? first - 1 : first
    return start > trigger.tokens.upperBound && reading.word(start - 1) == "and"
      && reading.word(start - 2) == ","
  }

  /// "arrested two men on Monday over the killing", "the trial on Monday of men accused of
  /// killing": the day of what is done about it.
  func isOfProceedings(_ expression: TimeExpression, over trigger: TriggerMention) -> Bool {
    let first = trigger.tokens.lowerBound
    if expression.tokens.upperBound <= first,
      Range<Int>.clamped(expression.tokens.upperBound, first).contains(where: {
        Self.commemorations.contains(reading.word($0))
      })
    {
      return true
    }
    let link = reading.wordClass(first - 1).has(.determiner) ? first - 2 : first - 1
    guard expression.tokens.upperBound <= first, Self.grounds.contains(reading.word(link)) else {
      return false
    }
    let sentence = reading.sentence(of: expression.tokens.lowerBound)
    return Range<Int>.clamped(sentence.lowerBound, link).contains {
      Self.proceedings.contains(reading.word($0))
    }
  }

  /// "lit candles on Wednesday in memory of those murdered on 2 April 2015"
  private static let commemorations: WordSet = [
    "memory", "anniversary", "remembrance", "tribute", "commemorate", "commemorated",
    "commemorating", "honour", "honor",
  ]
  private static let grounds: WordSet = ["of", "with", "over", "for"]
  private static let proceedings: WordSet = [
    "accused", "arraigned", "arrested", "charged", "convicted", "court", "detained", "extradited",
    "guilty", "indicted", "jailed", "prosecutors", "sentenced", "suspected", "trial", "tried",
    "wanted",
  ]

  /// "the murder of Smith, chairman of a bank and mayor of Leeds in 1984": the year of the office.
  private func isOfOffice(_ expression: TimeExpression, behind trigger: TriggerMention) -> Bool {
    let between = Range<Int>.clamped(trigger.tokens.upperBound, expression.tokens.lowerBound)
    guard let comma = between.first(where: { reading.word($0) == "," }),
      comma + 1 < between.upperBound
    else { return false }
    let office = reading.targets.covering(comma + 1) ?? reading.targets.covering(comma + 2)
    guard let office, office.kind == .person, !office.isPlural else { return false }
    return Range<Int>.clamped(office.head + 1, between.upperBound).allSatisfy {
      !reading.wordClass($0).has([.be, .have, .relative]) && !reading.triggers.covers($0)
    }
  }

  /// "attacked Marawi, a city besieged for five months in 2017": what is said of a noun.
  private func isInApposition(_ expression: TimeExpression, behind trigger: TriggerMention) -> Bool
  {
    let between = Range<Int>.clamped(trigger.tokens.upperBound, expression.tokens.lowerBound)
    guard let comma = between.last(where: { reading.word($0) == "," }) else { return false }
    return reading.wordClass(comma + 1).has(.article)
  }

  /// "…, as reports emerged last week": the date of what happened beside it; not "was shot as he
  /// left a rally on Friday".
  func isAside(_ expression: TimeExpression, _ inner: Range<Int>) -> Bool {
    let clause = reading.clause(of: expression.tokens.lowerBound)
    guard clause.lowerBound >= inner.upperBound else { return false }
    let link = clause.lowerBound
    if reading.word(link) == "as", reading.word(link - 1) != "," { return false }
    return Self.asides.contains(reading.word(link))
  }

  /// "at a house where a bomb exploded 3 months ago": the date of what the place is known for.
  func isOfRelative(_ expression: TimeExpression, but inner: Range<Int>) -> Bool {
    let clause = reading.clause(of: expression.tokens.lowerBound)
    return clause.lowerBound >= inner.upperBound
      && reading.word(clause.lowerBound) == "where"
      && reading.triggers.within(clause).contains { $0.entry.strength == .strong }
  }

  /// "the blast answered an airstrike on Friday": the day of the nearer one.
  func isOfNounBefore(_ expression: TimeExpression) -> Bool {
    let before = expression.tokens.lowerBound - 1
    let noun = reading.word(before) == "on" ? before - 1 : before
    return reading.triggers.covering(noun)?.isNoun ?? false
  }

  private static let asides: WordSet = ["as", "but", "while", "although", "though", "whereas"]
}
