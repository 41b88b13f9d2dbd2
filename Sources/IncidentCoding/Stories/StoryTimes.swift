internal import IngestKit

/// Finds in the story around an event when it happened, where its own sentences do not say so.
struct StoryTimes {
  let reading: ArticleReading
  /// A local report, whose other events are most often the crime itself once more.
  let isOfOneCrime: Bool
  let days: WeighedDays

  init(reading: ArticleReading, isOfOneCrime: Bool) {
    self.reading = reading
    self.isOfOneCrime = isOfOneCrime
    days = WeighedDays(reading: reading)
  }

  /// - Parameters:
  ///   - events: all of the article.
  ///   - isMain: true for the event that the story tells most of.
  ///   - isDominant: true when the story is about this event alone.
  ///   - story: the sentences between its mentions and behind them that tell of no violent event.
  func complete(
    _ event: EventCandidate, among events: [EventCandidate], isMain: Bool, isDominant: Bool,
    _ story: [Int]
  ) {
    event.toldTime = event.time
    if isMain, !event.isAggregate, !event.isOfYear,
      settle(event, among: events, beyond: isDominant ? .penalized : .excluded)
    {
      return
    }
    if let time = event.time {
      if isDominant { refine(event, time) }
      return
    }
    if !event.isPlural,
      let expression = day(in: story) ?? (isDominant ? storyDay() : nil) ?? dayOfOccurrence(event)
        ?? dayOfOutcome()
    {
      event.time = TimeFinder(reading: reading).role(expression, .narrative, "when.story")
      event.rules.append("when.story")
      return
    }
    if !event.isAggregate, let role = inherited(event) {
      event.time = role
    } else {
      event.time = TimeFinder(reading: reading).undated(
        event.factuality, sentence: event.sentence, isMain: isMain && event.mentionCount > 1)
    }
    if let role = event.time { event.rules.append(role.rule) }
  }

  /// What becomes of a period that the event's own words name, when days of the story are weighed.
  enum Beyond {
    /// Days beyond it weigh less.
    case penalized
    /// Only days inside it count, and those that hardly anything speaks against.
    case excluded
    /// It stays as it is.
    case kept
  }

  /// Gives the main event the day of the story that weighs most; false when none does.
  @discardableResult
  func settle(
    _ event: EventCandidate, among events: [EventCandidate], beyond: Beyond
  ) -> Bool {
    guard !event.isReckonedBack else { return false }
    let finder = TimeFinder(reading: reading)
    let day = weightiestDay(for: event, among: events, beyond)
    guard let best = day.map({ finder.apposition(to: $0) ?? $0 }) else {
      return false
    }
    if best.tokens == event.time?.expression?.tokens { return true }
    event.time = finder.role(best, event.time?.source ?? .narrative, "when.story")
    event.rules.append("when.story")
    return true
  }

  /// "last week … on Friday": a day inside a wider time that the story names.
  private func refine(_ event: EventCandidate, _ time: TimeRole) {
    guard time.expression != nil, time.precision > .day, time.precision < .year, !event.isPlural,
      let start = time.start, let end = time.end, let day = dayOfOccurrence(event),
      let first = day.start, first >= start - 1, first <= end
    else { return }
    event.time = TimeFinder(reading: reading).role(day, time.source, "when.story")
    event.rules.append("when.story")
  }

  /// "It happened on Friday": the first day that the sentences behind the event name.
  private func day(in story: [Int]) -> TimeExpression? {
    let finder = TimeFinder(reading: reading)
    for sentence in story {
      let day = reading.times.within(reading.document.sentences[sentence].tokens).first {
        $0.precision == .day && $0.start != nil && finder.isOfEvents($0)
      }
      if let day { return day }
    }
    return nil
  }

  /// "Officers were called on Friday": a day on which something happened, wherever it is told.
  private func dayOfOccurrence(_ event: EventCandidate) -> TimeExpression? {
    guard !event.isAggregate, event.sentence < 8 else { return nil }
    let finder = TimeFinder(reading: reading)
    let opening = reading.document.sentences.prefix(40).last?.tokens.upperBound ?? 0
    return reading.times.within(0..<opening).first { expression in
      guard expression.precision == .day, expression.start != nil, finder.isOfEvents(expression)
      else { return false }
      let first = expression.tokens.lowerBound
      guard !reading.blocks.isSilent(reading.document.sentenceIndex(ofToken: first)) else {
        return false
      }
      return reading.sentence(of: first).contains { index in
        Self.occurrences.contains(reading.word(index))
          || reading.triggers.covering(index)?.entry.family.isCompatible(with: event.family)
            ?? false
      }
    }
  }

  /// "… died on Sunday", "was arrested on Sunday": no later than that, and often not before.
  private func dayOfOutcome() -> TimeExpression? {
    let finder = TimeFinder(reading: reading)
    let opening = reading.document.sentences.prefix(20).last?.tokens.upperBound ?? 0
    return reading.times.within(0..<opening).first {
      $0.precision == .day && $0.start != nil && finder.isOfOutcome($0)
    }
  }

  private static let occurrences: WordSet = [
    "happened", "occurred", "responded", "dispatched", "incident", "erupted", "unfolded", "began",
  ]

  /// The first day that a story of one event names in its opening.
  private func storyDay() -> TimeExpression? {
    let opening = reading.document.sentences.prefix(8).last?.tokens.upperBound ?? 0
    let finder = TimeFinder(reading: reading)
    return reading.times.within(0..<opening).first { expression in
      expression.precision == .day && expression.start != nil && finder.isOfEvents(expression)
        && !reading.blocks.isSilent(
          reading.document.sentenceIndex(ofToken: expression.tokens.lowerBound))
    }
  }

  /// The last date told in the same paragraph.
  private func inherited(_ event: EventCandidate) -> TimeRole? {
    let sentence = reading.document.sentences[event.sentence]
    let paragraph = sentence.paragraph
    var first = event.sentence
    while first > 0, reading.document.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let range = reading.document.sentences[first].tokens.lowerBound..<sentence.tokens.lowerBound
    guard
      let expression = reading.times.within(range).last(where: {
        ($0.kind == .date || $0.kind == .time) && $0.start != nil
          && ($0.start ?? CalendarDay(daysSinceEpoch: 0))
            <= (reading.publication ?? CalendarDay(daysSinceEpoch: 99_999))
      })
    else { return nil }
    return TimeFinder(reading: reading).role(expression, .narrative, "when.narrative")
  }
}
