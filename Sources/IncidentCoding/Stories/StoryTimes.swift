internal import IngestKit

/// Finds in the story around an event when it happened, where its own sentences do not say so.
struct StoryTimes {
  let reading: ArticleReading

  /// - Parameters:
  ///   - isDominant: true when the story is about this event alone.
  ///   - story: the sentences between its mentions and behind them that tell of no event.
  func complete(_ event: inout EventCandidate, isDominant: Bool, _ story: [Int]) {
    if let time = event.time {
      if isDominant { refine(&event, time) }
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
      event.time = TimeFinder(reading: reading).undated(event.factuality, sentence: event.sentence)
    }
    if let role = event.time { event.rules.append(role.rule) }
  }

  /// "last week … on Friday": a day inside a wider time that the story names.
  private func refine(_ event: inout EventCandidate, _ time: TimeRole) {
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
