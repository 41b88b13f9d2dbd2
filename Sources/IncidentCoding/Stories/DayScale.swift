internal import IngestKit

/// Weighs how likely a day that a story names is the day of its main event.
///
/// A report names the days of the arrest, the hearing and the statement too, and no word alone
/// tells them from the event's own. So points are summed, a quarter of the log odds of being the
/// right day each, as fitted to reports of crime and rounded.
struct DayScale {
  let reading: ArticleReading

  /// What the day of the report weighs; another day must weigh more.
  static let publication = -4
  /// What a day beside the event's own words weighs more.
  static let ownDay = 2
  /// What a day in a clause of events weighs more, though none of them is the main one.
  static let toldOfEvents = 2
  /// What a day weighs more that another sentence of events names too.
  static let again = 3
  /// What it weighs more yet where that sentence hardly leaves a doubt.
  static let surelyAgain = 2
  /// What a day weighs less that is told to have come after the event, and its own more.
  static let sequel = 6
  /// What a day weighs that hardly leaves a doubt.
  static let sure = 5

  /// - Parameter order: how many dates the story names before this one.
  func points(_ expression: TimeExpression, order: Int) -> Int {
    let sentence = reading.sentence(of: expression.tokens.lowerBound)
    let before = Range<Int>.clamped(
      max(sentence.lowerBound, expression.tokens.lowerBound - Self.reach),
      expression.tokens.lowerBound)
    let words = before.compactMap { DayWord(at: $0, in: reading) }
    let isOfSomethingElse = words.last == .aftermath || words.last == .statement
    return form(expression, isOfSomethingElse: isOfSomethingElse)
      + (words.isEmpty ? follower(expression, in: sentence) : governor(words, before))
      + special(before, in: sentence) + neighbor(expression, in: sentence)
      + self.sentence(expression)
      + age(expression) - min(order, 10) / 5
  }

  /// "Friday at 10 p.m." is told of events, "that night" of anything.
  ///
  /// - Parameter isOfSomethingElse: a hearing or a statement stands before it.
  private func form(_ expression: TimeExpression, isOfSomethingElse: Bool) -> Int {
    let rule = expression.rule
    if rule == TimeOfDayPattern.overnightRule { return isOfSomethingElse ? -8 : -3 }
    if expression.kind == .time {
      guard rule.hasPrefix("time.part-of-day") else { return isOfSomethingElse ? 4 : 3 }
      guard hasOwnDay(expression) else { return isOfSomethingElse ? 0 : -6 }
      return isOfSomethingElse ? 1 : 2
    }
    if rule.hasPrefix("date.month-day") { return isOfSomethingElse ? 2 : 0 }
    if rule.hasPrefix("date.weekday") { return isOfSomethingElse ? -1 : 1 }
    if rule.hasPrefix("date.full") || rule.hasPrefix("date.numeric") { return -3 }
    return isOfSomethingElse ? -6 : -5
  }

  /// "Friday night", "the night of May 3", not "the early morning".
  private func hasOwnDay(_ expression: TimeExpression) -> Bool {
    expression.tokens.contains {
      reading.document.tokens[$0].isNumber || Self.days.contains(reading.word($0))
    }
  }

  /// The words before a date that tell what is dated; the last of them tells most.
  private func governor(_ words: [DayWord], _ before: Range<Int>) -> Int {
    var points = words.contains(.event) ? 2 : 0
    // "charged with the shooting Tuesday": a day so close may be that of the verb before it.
    if words.last == .event,
      before.suffix(4).contains(where: { DayWord(at: $0, in: reading) == .event })
    {
      points -= 2
    }
    if words.contains(.occurrence) { points += 1 }
    if words.contains(.statement) { points -= 1 }
    points -= 2 * min(2, words.count { $0 == .aftermath })
    switch words.last {
    case .event, .occurrence: points += 2
    case .statement, .other: points -= 1
    case .aftermath: points += 1
    case nil: break
    }
    return points
  }

  /// The first word behind a date that no word before it governs.
  private func follower(_ expression: TimeExpression, in sentence: Range<Int>) -> Int {
    let end = expression.tokens.upperBound
    let behind = Range<Int>.clamped(end, min(sentence.upperBound, end + Self.reach))
    switch behind.lazy.compactMap({ DayWord(at: $0, in: reading) }).first {
    case .occurrence: return 3
    case .event, .other: return 0
    case .statement: return -1
    case .aftermath: return -2
    case nil: return -1
    }
  }

  /// "since Monday", "Posted: Tuesday", "will be held Friday", "as of Friday".
  private func special(_ before: Range<Int>, in sentence: Range<Int>) -> Int {
    var points = 0
    if let after = before.last(where: { reading.word($0) == "after" }) {
      let isOfEvent = (after + 1..<before.upperBound).contains {
        DayWord(at: $0, in: reading) == .event
      }
      // "erupted on Sunday after the abduction of a merchant on Friday": what led to it.
      let isOfCause = (sentence.lowerBound..<after).contains {
        DayWord(at: $0, in: reading) == .occurrence
      }
      points += isOfCause ? 0 : isOfEvent ? 5 : 2
    }
    if before.suffix(4).contains(where: { Self.labels.contains(reading.word($0)) }) { points -= 6 }
    if before.suffix(4).contains(where: { Self.states.contains(reading.word($0)) }) { points -= 5 }
    if before.suffix(8).contains(where: { Self.plans.contains(reading.word($0)) }) { points -= 6 }
    if before.contains(where: { Self.lasting.contains(reading.word($0)) }) { points -= 2 }
    if before.suffix(8).contains(where: { Self.sites.contains(reading.word($0)) }) { points += 3 }
    if before.suffix(5).contains(where: { Self.releases.contains(reading.word($0)) }) {
      points -= 2
    }
    if before.suffix(8).contains(where: { Self.arrests.contains(reading.word($0)) }) { points -= 1 }
    guard let last = before.last.map(reading.word) else { return points }
    if last == "by" || last == "of" && reading.word(before.upperBound - 2) == "as" { points -= 4 }
    return points
  }

  /// "Tuesday's shooting", "Friday in court", "Monday, police said".
  private func neighbor(_ expression: TimeExpression, in sentence: Range<Int>) -> Int {
    let next = expression.tokens.upperBound
    guard next < sentence.upperBound else { return 0 }
    if Self.prepositions.contains(reading.word(next)) { return 2 }
    return switch DayWord(at: next, in: reading) {
    case .event: 4
    case .occurrence: 1
    case .aftermath: -2
    case .statement: -4
    case .other, nil: 0
    }
  }

  /// Where it stands, and what else its sentence is about.
  private func sentence(_ expression: TimeExpression) -> Int {
    let number = reading.document.sentenceIndex(ofToken: expression.tokens.lowerBound)
    let tokens = reading.document.sentences[number].tokens
    var points = number <= 1 ? 1 : -min(number, 20) / 6
    if reading.blocks.isSilent(number) { points -= 1 }
    if tokens.contains(where: { Self.alarms.contains(reading.word($0)) }) { points += 1 }
    // Who was shot on one day may be dead on the next.
    if tokens.contains(where: { Self.deaths.contains(reading.word($0)) }) { points -= 2 }
    return points
  }

  /// What a report looks back on is older than its own news, but no history.
  private func age(_ expression: TimeExpression) -> Int {
    guard let publication = reading.publication, let day = expression.start else { return 0 }
    let days: Int = publication - day
    // "On Thursday police were still there" of a page that was changed the day after.
    if days == 6, expression.rule.hasSuffix(".past") { return -3 }
    return switch days {
    case ..<0: -3
    case 0: -1
    case 1...6: 2
    case 7...30: 3
    default: -9
    }
  }

  /// How far from a date the word stands that tells what is dated.
  private static let reach = 14
  private static let labels: WordSet = ["published", "posted", "updated", "modified", "update"]
  private static let states: WordSet = ["condition", "stable"]
  private static let plans: WordSet = [
    "will", "scheduled", "planned", "plans", "plan", "expected", "slated", "set",
  ]
  private static let lasting: WordSet = ["still", "remained", "remains"]
  private static let prepositions: WordSet = ["in", "at", "near", "on", "inside", "outside"]
  private static let sites: WordSet = [
    "street", "avenue", "road", "drive", "lane", "boulevard", "park", "club", "nightclub", "bar",
    "block", "apartment", "apartments", "parking", "highway",
  ]
  private static let releases: WordSet = [
    "announced", "officials", "authorities", "spokesman", "spokeswoman", "released", "release",
    "discharged",
  ]
  private static let arrests: WordSet = [
    "arrested", "charged", "custody", "booked", "jail", "arrest",
  ]
  private static let deaths: WordSet = ["died", "death", "dead", "pronounced"]
  private static let alarms: WordSet = ["called", "responded", "dispatched", "call", "calls"]
  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "yesterday", "today",
  ]
}
