/// Reads how long before another event an event took place: "two days after gunmen attacked".
struct SequenceReader {
  let reading: ArticleReading

  /// Days from the event of a clause to that of the clause before it, which tells what came later.
  ///
  /// - Returns: the least and the most; nil unless a time and "after" join the two; 0...0 for hours.
  func distance(before clause: Range<Int>) -> ClosedRange<Int>? {
    let link = clause.lowerBound
    guard reading.word(link) == "after",
      link - 2 >= reading.sentence(of: link).lowerBound,
      let unit = Unit(reading.word(link - 1))
    else { return nil }
    guard let amount = amount(at: link - 2) else {
      // "Thursday morning after": of that day.
      return Self.parts.contains(reading.word(link - 1)) ? nil : unit.several
    }
    return unit.days(amount)
  }

  /// How many days before a day something happened: "on Sunday, a day after gunmen attacked",
  /// "Friday, the morning after the shooting".
  ///
  /// - Returns: nil unless such words and an event follow the day at once.
  func distance(behind day: Range<Int>) -> Int? {
    let sentence = reading.sentence(of: day.lowerBound)
    let end = min(sentence.upperBound, day.upperBound + 5)
    let link = Range<Int>.clamped(day.upperBound + 2, end).first { reading.word($0) == "after" }
    guard let link, Self.joins(reading.document.tokens[day.upperBound]),
      let days = distance(before: link..<link + 1), days.lowerBound == days.upperBound,
      days.lowerBound > 0
    else { return nil }
    let followers = Range<Int>.clamped(link + 1, min(sentence.upperBound, link + Self.reach))
    let isOfEvent = followers.contains { index in
      guard let entry = reading.triggers.covering(index)?.entry else { return false }
      return entry.family.isViolent && entry.strength == .strong
    }
    return isOfEvent ? days.lowerBound : nil
  }

  private static func joins(_ token: Token) -> Bool {
    token.word == "," || token.word == "(" || PhraseWords.isHyphen(token)
      || ["a", "one", "the", "just", "only"].contains(token.word)
  }

  /// How far behind "after" the event word stands.
  private static let reach = 14

  private func amount(at index: Int) -> Int? {
    let token = reading.document.tokens[index]
    // Numbers of days are expressions of time, and no mentions of numbers.
    if token.isNumber {
      let value = Int(token.value)
      return (1...Self.most).contains(value) ? value : nil
    }
    return Self.amounts.firstIndex { $0.contains(token.word) }.map { $0 + 1 }
  }

  /// Nobody counts more of a unit back to an event of the news.
  private static let most = 400
  private static let amounts: [WordSet] = [
    ["a", "one", "the"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"],
    ["nine"], ["ten"],
  ]

  private static let parts: WordSet = ["morning", "evening", "night"]

  /// Half a year before and behind, since nobody counts the days.
  private static func days(ofYears years: Int) -> ClosedRange<Int> {
    365 * years - halfYear...365 * years + halfYear
  }

  /// How many years a distance counts; nil for one in a smaller unit.
  static func years(in days: ClosedRange<Int>) -> Int? {
    days.upperBound - days.lowerBound == 2 * halfYear
      ? (days.lowerBound + halfYear) / 365 : nil
  }

  private static let halfYear = 182

  private enum Unit {
    case hour, day, week, month, year, decade

    init?(_ word: Word) {
      switch word {
      case "hour", "hours": self = .hour
      case "day", "days", "morning", "evening", "night": self = .day
      case "week", "weeks": self = .week
      case "month", "months": self = .month
      case "year", "years": self = .year
      case "decade", "decades": self = .decade
      default: return nil
      }
    }

    /// The least and the most days that so many of them are.
    func days(_ amount: Int) -> ClosedRange<Int> {
      switch self {
      case .hour: 0...0
      case .day: amount...amount
      case .week: 7 * amount...7 * amount
      // Nobody counts the days of a month.
      case .month: 30 * amount - 15...30 * amount + 15
      case .year: SequenceReader.days(ofYears: amount)
      case .decade: SequenceReader.days(ofYears: 10 * amount)
      }
    }

    /// "weeks after": as many as are not yet told in the next larger unit.
    var several: ClosedRange<Int> {
      switch self {
      case .hour: 0...0
      case .day: 2...6
      case .week: 8...45
      case .month: 45...330
      case .year: 2 * 365...9 * 365
      case .decade: 20 * 365...60 * 365
      }
    }
  }
}
