/// The day that the parts of a date name, the time already taken out.
struct DateDay {
  private(set) var year = 0
  private(set) var month = 1
  private(set) var day = 1
  private(set) var hour: Int?
  private(set) var minute = 0
  private(set) var second = 0
  /// Seconds since 1970, when that is what was written.
  private(set) var epoch: Int?
  private let order: DayOrder?

  /// Nil when the parts can be read in more than one way, or in none.
  init?(_ tokens: [DateToken], usesHalfDays: Bool, order: DayOrder? = nil) {
    self.order = order
    var numbers: [(value: Int, digits: Int)] = []
    // What stands between the numbers, not what stands around them.
    var separators: Set<Character> = []
    var month: Int?
    var monthIndex = 0
    var weekday: Int?
    for (index, token) in tokens.enumerated() {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .sign(let sign): if numbers.count < 2 { separators.insert(sign) }
      case .word(let word):
        if let number = DateWords.months[word], month == nil {
          month = number
          monthIndex = numbers.count
        } else if let number = DateWords.weekday(word) {
          weekday = number
        } else if !DateWords.isFiller(word), !Self.isLabel(tokens, index) {
          return nil
        }
      }
    }
    let isRead =
      if let month {
        readNamed(month, numbers, monthIndex)
      } else {
        readNumbers(numbers, separators, weekday, usesHalfDays)
      }
    guard isRead else { return nil }
  }

  /// A weekday in a language that is not listed: a word at the start, with a comma behind it.
  private static func isLabel(_ tokens: [DateToken], _ index: Int) -> Bool {
    index == 0 && index + 1 < tokens.count && tokens[1] == .sign(",")
  }

  private mutating func readNamed(
    _ month: Int, _ numbers: [(value: Int, digits: Int)], _ monthIndex: Int
  ) -> Bool {
    guard numbers.count == 2 else { return false }
    self.month = month
    // "21 Aug 2024", "Aug 21 2024", "2024 Aug 21".
    let yearFirst = numbers[0].digits == 4
    day = numbers[yearFirst ? 1 : 0].value
    year = Self.fullYear(numbers[yearFirst ? 0 : 1])
    return yearFirst || monthIndex < 2
  }

  private mutating func readNumbers(
    _ numbers: [(value: Int, digits: Int)], _ separators: Set<Character>, _ weekday: Int?,
    _ usesHalfDays: Bool
  ) -> Bool {
    switch numbers.count {
    case 1:
      if separators == ["-"], numbers[0].digits == 4 {
        // ISO 8601 of 1988 had "-2408" for August 2024.
        (year, month) = (Self.fullYear((numbers[0].value / 100, 2)), numbers[0].value % 100)
        return true
      }
      return separators.subtracting([" ", ","]).isEmpty && readCompact(numbers[0])
    case 2:
      guard numbers[0].digits == 4 else { return false }
      year = numbers[0].value
      if numbers[1].digits == 3 { return readOrdinal(numbers[1].value) }
      month = numbers[1].value
      return true
    case 3: return readThree(numbers, separators, weekday, usesHalfDays)
    default: return false
    }
  }

  private mutating func readThree(
    _ numbers: [(value: Int, digits: Int)], _ separators: Set<Character>, _ weekday: Int?,
    _ usesHalfDays: Bool
  ) -> Bool {
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a.digits == 4 {
      (year, month, day) = (a.value, b.value, c.value)
      return true
    }
    if separators.contains("-"), c.digits <= 2 {
      (year, month, day) = (Self.fullYear(a), b.value, c.value)
      return true
    }
    guard a.digits <= 2, b.digits <= 2 else { return false }
    year = Self.fullYear(c)
    if separators.contains(".") || a.value > 12 {
      (day, month) = (a.value, b.value)
    } else if b.value > 12 || a.value == b.value || order == nil && usesHalfDays {
      (month, day) = (a.value, b.value)
    } else if let weekday {
      // 03/04/2024 is a different day on each side of the Atlantic; the weekday knows which.
      let european = CalendarDay(year: year, month: b.value, day: a.value)?.weekday == weekday
      let american = CalendarDay(year: year, month: a.value, day: b.value)?.weekday == weekday
      guard european != american else { return false }
      (day, month) = european ? (a.value, b.value) : (b.value, a.value)
    } else if let order {
      (day, month) = order == .dayFirst ? (a.value, b.value) : (b.value, a.value)
    } else {
      return false
    }
    return true
  }

  /// A date without separators, or seconds or milliseconds since 1970.
  private mutating func readCompact(_ number: (value: Int, digits: Int)) -> Bool {
    let value = number.value
    switch number.digits {
    case 4: year = value
    case 5:
      year = Self.fullYear((value / 1000, 2))
      return readOrdinal(value % 1000)
    case 6:
      (year, month, day) = (Self.fullYear((value / 10_000, 2)), value / 100 % 100, value % 100)
    case 7:
      year = value / 1000
      return readOrdinal(value % 1000)
    case 8: (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    case 10: epoch = value
    case 13: epoch = value / 1000
    case 14:
      (year, month, day) = (
        value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100
      )
      (hour, minute, second) = (value / 10_000 % 100, value / 100 % 100, value % 100)
    default: return false
    }
    return true
  }

  private mutating func readOrdinal(_ ordinal: Int) -> Bool {
    guard let first = CalendarDay(year: year, month: 1, day: 1), ordinal >= 1,
      ordinal <= (CalendarDay.isLeap(year) ? 366 : 365)
    else { return false }
    let date = first + (ordinal - 1)
    (month, day) = (date.month, date.day)
    return true
  }

  /// RFC 2822: two digits below 50 are of this century.
  private static func fullYear(_ number: (value: Int, digits: Int)) -> Int {
    guard number.digits <= 2 else { return number.value }
    return number.value + (number.value < 50 ? 2000 : 1900)
  }
}
