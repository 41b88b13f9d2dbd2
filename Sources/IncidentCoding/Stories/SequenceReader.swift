/// Reads how long before another event an event took place: "two days after gunmen attacked".
struct SequenceReader {
  let reading: ArticleReading

  /// Days from the event of a clause to that of the clause before it, which tells what came later.
  ///
  /// - Returns: nil unless an amount of time and "after" join the two; 0 for hours.
  func distance(before clause: Range<Int>) -> Int? {
    let link = clause.lowerBound
    guard reading.word(link) == "after", link >= 2 else { return nil }
    let sentence = reading.sentence(of: link)
    guard link - 2 >= sentence.lowerBound, let days = Self.days(of: reading.word(link - 1)),
      let amount = amount(at: link - 2)
    else { return nil }
    return days * amount
  }

  private func amount(at index: Int) -> Int? {
    let token = reading.document.tokens[index]
    // Numbers of days are expressions of time, and no mentions of numbers.
    if token.isNumber { return token.value > 0 ? Int(token.value) : nil }
    return Self.amounts.firstIndex { $0.contains(token.word) }.map { $0 + 1 }
  }

  private static let amounts: [WordSet] = [
    ["a", "one", "the"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"],
    ["nine"], ["ten"],
  ]

  private static func days(of unit: Word) -> Int? {
    switch unit {
    case "day", "days": 1
    case "week", "weeks": 7
    case "month", "months": 30
    case "hour", "hours": 0
    default: nil
    }
  }
}
