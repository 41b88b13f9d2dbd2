internal import IngestKit

/// Finds when it happened: the clause's own words, then the sentence's, then the news of the day.
struct TimeFinder {
  let reading: ArticleReading

  func time(of trigger: TriggerMention) -> TimeRole? {
    let clause = reading.clause(of: trigger.head)
    if let expression = nearest(to: trigger, in: clause), !isOfSequel(expression, to: trigger) {
      return role(expression, .clause, "when.clause")
    }
    let sentence = reading.sentence(of: trigger.head)
    if let day = sameDay(sentence) { return role(day, .sentence, "when.same-day") }
    if let day = dayBefore(clause, in: sentence) { return role(day, .clause, "when.clause") }
    if let days = SequenceReader(reading: reading).distance(before: clause),
      days.upperBound > 0
    {
      return earlier(by: days, than: sentence.lowerBound..<clause.lowerBound)
    }
    if let expression = nearest(to: trigger, in: sentence, beyond: clause) {
      return role(expression, .sentence, "when.sentence")
    }
    if let day = dayOpening(before: sentence) { return role(day, .sentence, "when.scene") }
    return nil
  }

  /// News told without a date is of the day of publication; the rest stays open.
  func undated(_ factuality: Factuality, sentence: Int, isMain: Bool) -> TimeRole? {
    guard let publication = reading.publication else { return nil }
    let isOld = factuality.isDefinite || factuality.isKnown
    if isMain || isLead(sentence), !isOld || factuality.isFresh {
      let day = dayOfStatement(in: sentence, before: publication) ?? publication
      return TimeRole(
        expression: nil, start: day, end: day, precision: .day,
        source: .publication, rule: "when.hot-news")
    }
    return TimeRole(
      expression: nil, start: nil, end: publication, precision: .open, source: .publication,
      rule: "when.undated")
  }

  /// "Police said on Wednesday" of a report of Thursday: no later than it was told.
  private func dayOfStatement(in sentence: Int, before publication: CalendarDay) -> CalendarDay? {
    reading.times.within(reading.document.sentences[sentence].tokens).compactMap { expression in
      guard expression.precision == .day, let day = expression.start,
        day < publication, publication - day <= Self.freshness, isUsable(expression),
        isOfStatement(expression)
      else { return nil }
      return day
    }.max()
  }

  /// For how many days news stay news.
  private static let freshness = 3

  /// The first sentences of the body.
  func isLead(_ sentence: Int) -> Bool {
    var seen = 0
    for index in 0..<sentence where !reading.blocks.isSilent(index) { seen += 1 }
    return seen < 2
  }

  private func nearest(
    to trigger: TriggerMention, in range: Range<Int>, beyond inner: Range<Int>? = nil
  ) -> TimeExpression? {
    var best: (TimeExpression, Int)?
    for expression in reading.times.within(range) where isUsable(expression) {
      let distance =
        expression.tokens.lowerBound >= trigger.tokens.upperBound
        ? expression.tokens.lowerBound - trigger.tokens.upperBound
        : trigger.head - expression.tokens.upperBound
      if isOfStatement(expression, except: trigger.tokens) { continue }
      if isOfNextPart(expression, behind: trigger) || isOfProceedings(expression, over: trigger) {
        continue
      }
      if isOfPrecursor(expression, to: trigger) { continue }
      if reading.isRecalled(expression.tokens.lowerBound, from: trigger.head) { continue }
      if expression.precision >= .year, isOfAnother(expression, than: trigger) { continue }
      var cost = distance
      if let inner, !inner.contains(expression.tokens.lowerBound) {
        if isAside(expression, inner) || isOfNounBefore(expression)
          || isOfRelative(expression, but: inner)
        {
          continue
        }
        cost += 5
      }
      if cost < best?.1 ?? .max { best = (expression, cost) }
    }
    guard let best, best.1 < 60 else { return nil }
    return apposition(to: best.0) ?? best.0
  }

  /// "The bombing followed an ambush on Sunday": the day of what came before.
  private func isOfPrecursor(_ expression: TimeExpression, to trigger: TriggerMention) -> Bool {
    trigger.isNoun && reading.word(trigger.tokens.upperBound) == "followed"
      && expression.tokens.lowerBound > trigger.tokens.upperBound
  }

  /// "Tuesday (Jan. 7)", "Monday, 14 May": the date beside a weekday is the more exact one.
  func apposition(to expression: TimeExpression) -> TimeExpression? {
    let behind = expression.tokens.upperBound
    let sentence = reading.sentence(of: expression.tokens.lowerBound)
    let next = reading.times.within(.clamped(behind, min(behind + 6, sentence.upperBound))).first
    guard let next, next.tokens.lowerBound - behind == 1, next.kind == .date,
      next.precision == .day, reading.document.tokens[behind].isPunctuation, isUsable(next),
      expression.start != next.start
    else { return nil }
    return next
  }

  /// True for the day that somebody died of it or was arrested for it.
  func isOfOutcome(_ expression: TimeExpression) -> Bool {
    isUsable(expression)
      && governor(of: expression).map { Self.outcomes.contains(reading.word($0)) } ?? false
  }

  private static let outcomes: WordSet = [
    "died", "dies", "pronounced", "succumbed", "arrested", "hospitalized", "custody",
  ]

  /// True for a past date that is not the day of somebody's statement.
  func isOfEvents(_ expression: TimeExpression) -> Bool {
    isUsable(expression) && !isOfStatement(expression)
  }

  /// False for times that are no past day or period of the calendar.
  func isUsable(_ expression: TimeExpression) -> Bool {
    if isAttribute(expression) { return false }
    // "the tenth since 1976", "has mapped unrest since June"
    if reading.word(expression.tokens.lowerBound - 1) == "since", expression.precision > .day {
      return false
    }
    // "BOGOTA, 6 SEP 89 (EFE) --": the day of the report.
    if reading.isDateline(expression.tokens.lowerBound) {
      return false
    }
    switch expression.kind {
    case .set: return false
    case .time where expression.rule == TimeOfDayPattern.bareHour: return false
    case .duration, .date, .time:
      guard expression.start != nil || expression.end != nil else { return false }
      guard let publication = reading.publication, let start = expression.start else { return true }
      return start <= publication + 1
    }
  }

  /// What a date before it dates, and no event: "a November 2024 ceasefire".
  private static let deals: WordSet = [
    "ceasefire", "cease-fire", "truce", "agreement", "deal", "accord", "accords", "election",
    "elections", "vote", "coup", "referendum", "summit",
  ]

  /// "a Christmas party": what kind of party it was.
  private func isAttribute(_ expression: TimeExpression) -> Bool {
    let next = expression.tokens.upperBound
    guard reading.wordClass(expression.tokens.lowerBound - 1).has(.determiner) else { return false }
    if Self.deals.contains(reading.word(next)) { return true }
    return expression.rule.hasPrefix("date.holiday")
      && reading.document.tokens.indices.contains(next)
      && reading.document.tokens[next].isWord && reading.wordClass(next).isEmpty
      && !reading.triggers.covers(next)
  }

  /// "said on Thursday", "were charged Thursday": the day of what came after the event.
  private func isOfStatement(
    _ expression: TimeExpression, except trigger: Range<Int> = 0..<0
  ) -> Bool {
    if modifiesEvent(expression) { return false }
    if isOfClaim(expression) { return true }
    var after = expression.tokens.upperBound
    if reading.wordClass(after).has(.adverb) { after += 1 }
    if isAftermath(after), !trigger.contains(after) { return true }
    return governor(of: expression).map { !trigger.contains($0) && isAftermath($0) } ?? false
  }

  /// "claimed responsibility for the assault on Sunday": the day of the claim.
  private func isOfClaim(_ expression: TimeExpression) -> Bool {
    if isOfClaimedEvent(expression) { return true }
    guard reading.document.mayContain("responsibility") else { return false }
    let first = expression.tokens.lowerBound
    let clause = reading.clause(of: first)
    let before = Range<Int>.clamped(max(clause.lowerBound, first - Self.reach), first)
    guard let claim = before.last(where: { reading.word($0) == "responsibility" }) else {
      return false
    }
    return reading.word(claim + 1) == "for" && reading.wordClass(claim + 2).has(.definite)
  }

  /// "Tuesday's fatal shooting", "the August 14 killing".
  private func modifiesEvent(_ expression: TimeExpression) -> Bool {
    let end = expression.tokens.upperBound
    let clause = reading.clause(of: expression.tokens.lowerBound)
    for index in Range<Int>.clamped(end, min(end + 4, clause.upperBound)) {
      if let trigger = reading.triggers.covering(index) { return !trigger.isVerb }
      let token = reading.document.tokens[index]
      guard token.kind == .clitic || token.isWord && reading.classes[index].isEmpty else {
        return false
      }
    }
    return false
  }

  /// The verb before a date, in its clause: an event's own word or one of the aftermath.
  private func governor(of expression: TimeExpression) -> Int? {
    let first = expression.tokens.lowerBound
    let clause = reading.clause(of: first)
    var index = first - 1
    var noun: Int?
    while index >= clause.lowerBound, first - index <= Self.reach {
      if Self.courses.contains(reading.word(index)) { return nil }
      if isAftermath(index) {
        // "arrested a man on Monday over a murder in 2022": the arrest has its own day.
        let hasDay =
          expression.precision > .day
          && reading.times.within(clause).contains {
            $0.precision == .day
          }
        return hasDay ? noun ?? index : index
      }
      if let trigger = reading.triggers.covering(index) {
        // "charged with murder Thursday": only a noun close by has a date of its own.
        if trigger.isVerb || first - index <= 3 { return index }
        noun = noun ?? index
      }
      index -= 1
    }
    // "Posted: Tuesday"
    let label = clause.lowerBound - 2
    if label >= 0, first - clause.lowerBound < 2, reading.word(label + 1) == ":",
      isAftermath(label)
    {
      return label
    }
    return noun
  }

  private func isAftermath(_ index: Int) -> Bool {
    // "the United States" states nothing.
    if reading.word(index) == "states" { return false }
    return reading.wordClass(index).has(.reporting)
      || DayWord.isOfAftermath(reading.word(index))
  }

  /// How far behind its verb a date may stand.
  private static let reach = 14
  private static let courses = WordSet(DayWord.courses)

  func role(_ expression: TimeExpression, _ source: TimeRole.Source, _ rule: String) -> TimeRole {
    TimeRole(
      expression: expression, start: expression.start, end: expression.end,
      precision: expression.precision, source: source, rule: rule)
  }
}
