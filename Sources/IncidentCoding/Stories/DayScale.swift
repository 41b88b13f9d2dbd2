internal import IngestKit

/// Weighs how likely a day that a story names is the day of its main event.
///
/// A report names the days of the arrest, the hearing and the statement too, and no word alone
/// tells them from the event's own. So points are summed, a quarter of the log odds of being the
/// right day each, as fitted to reports of crime and rounded.
struct DayScale {
  let reading: ArticleReading

  /// What the day of the report weighs when the story names no better one.
  static let publication = -3

  /// - Parameter order: how many dates the story names before this one.
  func points(_ expression: TimeExpression, order: Int) -> Int {
    form(expression) + governor(expression) + follower(expression) + sentence(expression)
      + age(expression) - min(order, 10) / 3
  }

  /// "Friday at 10 p.m." is told of events, "overnight" and "that night" of anything.
  private func form(_ expression: TimeExpression) -> Int {
    let rule = expression.rule
    if rule == "time.overnight" { return -10 }
    if expression.kind == .time {
      guard rule.hasPrefix("time.part-of-day") else { return 7 }
      return hasOwnDay(expression) ? 6 : -5
    }
    if rule.hasPrefix("date.month-day") { return 6 }
    if rule.hasPrefix("date.weekday") { return 3 }
    if rule.hasPrefix("date.full") || rule.hasPrefix("date.numeric") { return -3 }
    return -1
  }

  /// "Friday night", "the night of May 3", not "the early morning".
  private func hasOwnDay(_ expression: TimeExpression) -> Bool {
    expression.tokens.contains {
      reading.document.tokens[$0].isNumber || Self.days.contains(reading.word($0))
    }
  }

  /// The last word before the date that tells what is dated; without one, the first behind it.
  private func governor(_ expression: TimeExpression) -> Int {
    let sentence = reading.sentence(of: expression.tokens.lowerBound)
    let before = Range<Int>.clamped(
      max(sentence.lowerBound, expression.tokens.lowerBound - Self.reach),
      expression.tokens.lowerBound)
    var points = special(before)
    for index in before.reversed() {
      guard let word = DayWord(at: index, in: reading) else { continue }
      switch word {
      case .event, .occurrence: points += 2
      case .statement, .aftermath: points -= 4
      case .other: break
      }
      return points
    }
    let behind = Range<Int>.clamped(
      expression.tokens.upperBound,
      min(sentence.upperBound, expression.tokens.upperBound + Self.reach))
    for index in behind {
      guard let word = DayWord(at: index, in: reading) else { continue }
      switch word {
      case .event: points += 2
      case .other: points += 1
      case .occurrence: points -= 1
      case .statement: points -= 2
      case .aftermath: points -= 5
      }
      break
    }
    return points
  }

  /// "died Sunday after he was shot on Friday", "since Monday", "Posted: Tuesday".
  private func special(_ before: Range<Int>) -> Int {
    var points = 0
    if let after = before.last(where: { reading.word($0) == "after" }),
      (after + 1..<before.upperBound).contains(where: { DayWord(at: $0, in: reading) == .event })
    {
      points += 7
    }
    if before.suffix(3).contains(where: { reading.word($0) == "since" }) { points -= 5 }
    if before.suffix(4).contains(where: { Self.labels.contains(reading.word($0)) }) { points -= 4 }
    if before.suffix(4).contains(where: { Self.states.contains(reading.word($0)) }) { points -= 2 }
    return points
  }

  /// "Tuesday's shooting", "Friday in court", "Monday, police said".
  private func follower(_ expression: TimeExpression) -> Int {
    let next = expression.tokens.upperBound
    let sentence = reading.sentence(of: expression.tokens.lowerBound)
    guard next < sentence.upperBound else { return -1 }
    let behind = Range<Int>.clamped(next + 1, min(sentence.upperBound, next + 4))
    var points = first(next)
    for index in behind {
      switch DayWord(at: index, in: reading) {
      case .aftermath: points -= 4
      case .event: points += 1
      default: break
      }
    }
    return points
  }

  private func first(_ next: Int) -> Int {
    if Self.prepositions.contains(reading.word(next)) { return 2 }
    return switch DayWord(at: next, in: reading) {
    case .event: 6
    case .occurrence: 1
    case .other: 0
    case .aftermath: -2
    case .statement: -3
    case nil: -1
    }
  }

  /// Where it stands, and what else its sentence is about.
  private func sentence(_ expression: TimeExpression) -> Int {
    let number = reading.document.sentenceIndex(ofToken: expression.tokens.lowerBound)
    let tokens = reading.document.sentences[number].tokens
    var points = -min(number, 20) / 2
    if tokens.contains(where: { DayWord(at: $0, in: reading) == .event }) { points += 1 }
    if tokens.contains(where: { Self.courts.contains(reading.word($0)) }) { points -= 2 }
    if tokens.contains(where: { Self.alarms.contains(reading.word($0)) }) { points += 1 }
    return points
  }

  /// What a report looks back on is older than its own news, but no history.
  private func age(_ expression: TimeExpression) -> Int {
    guard let publication = reading.publication, let day = expression.start else { return 0 }
    let days: Int = publication - day
    return switch days {
    case ...0: 1
    case 1...6: 3
    case 7...30: 6
    default: -9
    }
  }

  /// How far from a date the word stands that tells what is dated.
  private static let reach = 14
  private static let labels: WordSet = ["published", "posted", "updated", "("]
  private static let states: WordSet = ["condition", "stable"]
  private static let prepositions: WordSet = ["in", "at", "near", "on", "inside", "outside"]
  private static let courts: WordSet = [
    "court", "judge", "arraigned", "hearing", "jury", "sentenced", "trial", "bond", "bail",
    "prosecutors", "complaint", "affidavit",
  ]
  private static let alarms: WordSet = ["called", "responded", "dispatched", "call", "calls"]
  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "yesterday", "today",
  ]
}
