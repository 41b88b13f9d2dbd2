/// Finds a date among other words.
package enum DateSearch {
  /// The first date of a short text such as `Veröffentlicht am 21. August 2024 um 10:00 Uhr`.
  ///
  /// Only a date with day, month and year counts; the longest reading wins, so that a time and a
  /// zone are part of it.
  package static func first(in text: String, order: DayOrder? = nil) -> WrittenDate? {
    var digits = 0
    for byte in text.utf8 where byte.isASCIIDigit || byte >= 0xD9 { digits += 1 }
    guard digits >= 3 else { return nil }
    // In a header a bracket holds a comment, in a line of a page it may hold the date.
    let open = String(text.map { "()[]".contains($0) ? " " : $0 })
    let tokens = Array(DateToken.tokens(of: open).prefix(tokenLimit))
    for start in tokens.indices where opensDate(tokens[start]) {
      let last = min(tokens.count, start + longest)
      for end in stride(from: last, through: start + shortest, by: -1) {
        let window = tokens[start..<end]
        guard isWhole(window) else { continue }
        if let date = DatePhrase(window, order: order).date { return date }
      }
    }
    return nil
  }

  private static let tokenLimit = 60
  private static let longest = 18
  private static let shortest = 3
  private static let years = 1990...2100

  private static func opensDate(_ token: DateToken) -> Bool {
    switch token {
    case .number(let value, let digits):
      digits <= 2 && (1...31).contains(value) || digits == 4 && years.contains(value)
    case .word(let word): DateWords.months[word] != nil || DateWords.weekday(word) != nil
    case .sign: false
    }
  }

  /// Whether day, month and year are there, and no number is as long as those of phones.
  private static func isWhole(_ tokens: ArraySlice<DateToken>) -> Bool {
    var numbers = 0
    var hasYear = false
    var hasMonth = false
    for (index, token) in zip(tokens.indices, tokens) {
      switch token {
      case .number(let value, let digits):
        guard digits <= 4, digits != 3 else { return false }
        if !isOfTime(index, tokens) { numbers += 1 }
        hasYear = hasYear || digits == 4 && years.contains(value)
      case .word(let word): hasMonth = hasMonth || DateWords.months[word] != nil
      case .sign: break
      }
    }
    if hasYear { return numbers >= (hasMonth ? 2 : 3) }
    // "21.08.24", also without the century.
    return !hasMonth && isShortDay(tokens)
  }

  /// Whether a number is the hour or the minutes of `9:08`.
  private static func isOfTime(_ index: Int, _ tokens: ArraySlice<DateToken>) -> Bool {
    tokens[tokens.index(before: max(index, tokens.startIndex + 1))] == .sign(":")
      || index + 1 < tokens.endIndex && tokens[index + 1] == .sign(":")
  }

  private static func isShortDay(_ tokens: ArraySlice<DateToken>) -> Bool {
    let head = Array(tokens.prefix(5))
    guard head.count == 5, head[1] == head[3], head[1] == .sign(".") || head[1] == .sign("/") else {
      return false
    }
    return head[0].digits == 2 && head[2].digits == 2 && head[4].digits == 2
  }
}
