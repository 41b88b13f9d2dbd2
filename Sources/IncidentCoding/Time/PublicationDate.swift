package import IngestKit

/// Works out from a text alone when it was published.
package enum PublicationDate {
  /// The day that the text itself gives or implies, with the words that say so; nil when it is open.
  ///
  /// A header's or a dateline's date counts before what can be concluded: a date without its year
  /// has one where a weekday beside it agrees, or where the year of the report is told.
  package static func infer(from document: Document) -> (day: CalendarDay, tokens: Range<Int>)? {
    let expressions = TimeTagger().expressions(in: document, publication: nil)
    return header(document, expressions) ?? dateline(document, expressions)
      ?? agreement(document, expressions) ?? toldYear(document, expressions)
  }

  /// "date 2026-03-12", "Published: 3 May 2024" among the first words.
  private static func header(
    _ document: Document, _ expressions: [TimeExpression]
  ) -> (day: CalendarDay, tokens: Range<Int>)? {
    for expression in expressions.prefix(while: { $0.tokens.lowerBound < headerLength }) {
      guard let day = expression.fullDay else { continue }
      let first = max(0, expression.tokens.lowerBound - 3)
      let isLabelled = (first..<expression.tokens.lowerBound).contains {
        headerLabels.contains(document.tokens[$0].word)
      }
      if isLabelled || fillsParagraph(expression, document) { return (day, expression.tokens) }
    }
    return nil
  }

  /// "SAN SALVADOR, 3 JAN 90 --", "BAGHDAD, March 3, 2026 (Reuters) -".
  private static func dateline(
    _ document: Document, _ expressions: [TimeExpression]
  ) -> (day: CalendarDay, tokens: Range<Int>)? {
    guard let first = expressions.first, first.tokens.lowerBound < datelineLength,
      let day = first.fullDay
    else { return nil }
    let behind = document.tokens.dropFirst(first.tokens.upperBound).prefix(datelineLength)
    let isPlaceLine = document.tokens[..<first.tokens.lowerBound].allSatisfy {
      !$0.isWord || $0.isCapitalized
    }
    guard isPlaceLine, behind.contains(where: PhraseWords.isHyphen) else { return nil }
    return (day, first.tokens)
  }

  /// "On August 21 … a statement on Wednesday": the year in which that day was that weekday.
  private static func agreement(
    _ document: Document, _ expressions: [TimeExpression]
  ) -> (day: CalendarDay, tokens: Range<Int>)? {
    let earliest = expressions.compactMap(\.explicitYear).max()
    for (index, expression) in expressions.enumerated().reversed() {
      guard let date = expression.yearlessDate else { continue }
      let neighbours = expressions[max(0, index - 1)..<min(expressions.count, index + 2)]
      let weekday = neighbours.lazy.filter {
        paragraph(of: $0, document) == paragraph(of: expression, document)
      }.compactMap(\.bareWeekday).first
      guard let weekday, let earliest else { continue }
      // A report names its own year or the one before; years further off agree by chance.
      let day = (earliest...earliest + 1).lazy
        .compactMap { CalendarDay(year: $0, month: date.month, day: date.day) }
        .first { $0.weekday == weekday }
      if let day { return (day, expression.tokens) }
    }
    return nil
  }

  /// "last year" beside its number, or the year of a copyright line: the latest date of that year.
  private static func toldYear(
    _ document: Document, _ expressions: [TimeExpression]
  ) -> (day: CalendarDay, tokens: Range<Int>)? {
    guard let year = yearOfReport(document, expressions) else { return nil }
    let days = expressions.compactMap { expression in
      expression.yearlessDate.flatMap {
        CalendarDay(year: year, month: $0.month, day: $0.day)
      }.map { (day: $0, tokens: expression.tokens) }
    }
    return days.max { $0.day < $1.day }
  }

  private static func yearOfReport(
    _ document: Document, _ expressions: [TimeExpression]
  ) -> Int? {
    for (expression, next) in zip(expressions, expressions.dropFirst())
    where isApposition(expression, next, document) {
      let years = [expression, next].compactMap(\.explicitYear)
      if let year = years.first { return year + 1 }
    }
    let copyright = expressions.last { expression in
      let first = max(0, expression.tokens.lowerBound - copyrightReach)
      return expression.explicitYear != nil
        && document.tokens[first..<expression.tokens.lowerBound]
          .contains { copyrightWords.contains($0.word) }
    }
    return copyright?.explicitYear
  }

  /// "last year (2023)", "in 2023, last year": one is the other by another name.
  private static func isApposition(
    _ first: TimeExpression, _ second: TimeExpression, _ document: Document
  ) -> Bool {
    let between = document.tokens[first.tokens.upperBound..<second.tokens.lowerBound]
    return between.count == 1 && between.allSatisfy(\.isPunctuation)
      && (isLastYear(first, document) || isLastYear(second, document))
  }

  private static func isLastYear(_ expression: TimeExpression, _ document: Document) -> Bool {
    expression.tokens.count == 2 && document.tokens[expression.tokens.lowerBound].word == last
      && document.tokens[expression.tokens.lowerBound + 1].word == yearWord
  }

  private static func paragraph(of expression: TimeExpression, _ document: Document) -> Int {
    document.sentences[document.sentenceIndex(ofToken: expression.tokens.lowerBound)].paragraph
  }

  private static func fillsParagraph(
    _ expression: TimeExpression, _ document: Document
  ) -> Bool {
    let index = document.sentenceIndex(ofToken: expression.tokens.lowerBound)
    return document.sentences[index].tokens == expression.tokens
  }

  private static let headerLength = 40
  private static let datelineLength = 16
  private static let copyrightReach = 8
  private static var last: Word { "last" }
  private static var yearWord: Word { "year" }
  private static let headerLabels: WordSet = [
    "date", "dated", "published", "updated", "posted", "pubdate",
  ]
  private static let copyrightWords: WordSet = ["copyright", "©"]
}

extension TimeExpression {
  /// The day of an expression that carries its own full date.
  fileprivate var fullDay: CalendarDay? {
    guard anchor.how == .explicit, let start, start == end else { return nil }
    return start
  }

  fileprivate var explicitYear: Int? {
    guard anchor.how == .explicit, let start, let end, end - start < 366 else { return nil }
    return end.year
  }

  /// Month and day of a date that is written without its year.
  fileprivate var yearlessDate: (month: Int, day: Int)? {
    guard kind == .date else { return nil }
    if anchor.how == .narrative, rule.hasSuffix("carried-year"), let start {
      return (start.month, start.day)
    }
    guard let date = CalendarDay(isoPrefix: "2000" + value.dropFirst(4)), value.hasPrefix("XXXX-")
    else { return nil }
    return (date.month, date.day)
  }

  /// The number of a weekday that nothing dates.
  fileprivate var bareWeekday: Int? {
    guard value.hasPrefix("XXXX-WXX-") else { return nil }
    return value.dropFirst(9).first?.wholeNumberValue
  }
}
