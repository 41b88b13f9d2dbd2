/// Tells from its first words whether a sentence turns to another event.
struct OpeningReader {
  let reading: ArticleReading

  /// "Separately, two soldiers died", "In a separate incident, …", "Earlier this month, gunmen
  /// killed …": what follows belongs to nothing told before.
  func opensAnother(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if Self.separators.contains(reading.word(first)), reading.word(first + 1) == "," { return true }
    if isEarlierPeriod(first) || isOfSameDay(first) { return true }
    guard reading.word(first) == "in", reading.wordClass(first + 1).has([.article, .another]) else {
      return false
    }
    let opening = Range<Int>.clamped(first + 1, min(first + 5, sentence.upperBound))
    guard let event = opening.first(where: { Self.events.contains(reading.word($0)) }) else {
      return false
    }
    return opening.contains { $0 < event && Self.others.contains(reading.word($0)) }
  }

  /// "Earlier this month", "Earlier in the week": a time before that of the story.
  private func isEarlierPeriod(_ first: Int) -> Bool {
    let isThis = reading.word(first + 1) == "this"
    let isIn = reading.word(first + 1) == "in" && reading.word(first + 2) == "the"
    return reading.word(first) == "earlier" && (isThis || isIn)
      && Self.periods.contains(reading.word(first + (isIn ? 3 : 2)))
      && reading.document.sentenceIndex(ofToken: first) > Self.lead
  }

  /// "Hours later, settlers torched cars": not long from what was told, and another event.
  ///
  /// - Parameter isOfSameDay: asks for hours and minutes alone.
  func opensSequel(_ sentence: Range<Int>, isOfSameDay: Bool = false) -> Bool {
    if isElsewhenThatDay(sentence.lowerBound) { return true }
    let opening = Range<Int>.clamped(
      sentence.lowerBound, min(sentence.lowerBound + 4, sentence.upperBound))
    let unit = opening.first {
      Self.moments.contains(reading.word($0))
        || !isOfSameDay && Self.spans.contains(reading.word($0))
    }
    guard let unit, !isOfSameDay || !isDaysAway(unit) else { return false }
    return Self.steps.contains(reading.word(unit + 1))
  }

  /// "Earlier in the day shelling of the town had wounded a woman", "Later that night"
  private func isElsewhenThatDay(_ first: Int) -> Bool {
    guard ["earlier", "later"].contains(reading.word(first)) else { return false }
    var day = first + 1
    while Self.pointers.contains(reading.word(day)) { day += 1 }
    return day > first + 1 && Self.partsOfDay.contains(reading.word(day))
  }

  private static let pointers: WordSet = ["in", "the", "that", "same"]
  private static let partsOfDay: WordSet = ["day", "morning", "afternoon", "evening", "night"]

  /// "48 hours later"
  private func isDaysAway(_ unit: Int) -> Bool {
    reading.numbers.covering(unit - 1).map { $0.figure >= 12 } ?? false
  }

  private static let moments: WordSet = ["hours", "minutes", "moments", "hour"]
  private static let spans: WordSet = ["day", "days", "week", "weeks", "month", "months"]
  private static let steps: WordSet = ["earlier", "later", "before", "after"]

  /// "Also on Saturday, a mine killed six", "On the same day, a convoy was ambushed".
  private func isOfSameDay(_ first: Int) -> Bool {
    if reading.word(first) == "also" { return reading.times.covers(first + 2) }
    let start = reading.word(first) == "on" ? first + 1 : first
    return reading.word(start) == "the" && reading.word(start + 1) == "same"
      && reading.word(start + 2) == "day"
  }

  /// The sentences that may still place the story's own event.
  private static let lead = 2
  private static let separators: WordSet = ["separately", "elsewhere"]
  private static let others: WordSet = ["separate", "another", "different", "unrelated", "similar"]
  private static let events: WordSet = [
    "incident", "attack", "assault", "case", "raid", "blast", "explosion", "shooting", "ambush",
    "operation", "strike", "clash", "development", "engagement", "encounter", "bombing",
    "gunfight", "firefight", "killing", "kidnapping",
  ]
  private static let periods: WordSet = ["week", "month", "year"]
}
