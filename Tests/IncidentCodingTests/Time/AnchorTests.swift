import IngestKit
import Testing

@testable import IncidentCoding

/// What relative words are told from: the report's day, the narrative, or nothing.
struct AnchorTests {
  @Test(arguments: [
    ("He was shot on March 5th and died the next day.", "the next day", "2024-03-06"),
    (
      "He was buried on March 5th. He was killed the previous day.", "the previous day",
      "2024-03-04"
    ),
    ("They attacked on March 5th and on that day ten died.", "that day", "2024-03-05"),
    ("They attacked on March 5th. A day later, ten died.", "A day later", "2024-03-06"),
    ("He fled on 2 March. Two days earlier, his house burned.", "Two days earlier", "2024-02-29"),
    ("They struck on February 2nd. Others followed on the 3rd.", "the 3rd", "2024-02-03"),
    ("They struck on February 2nd, on the 3rd, and 4th.", "4th", "2024-02-04"),
    ("They struck on February 27th and on the 3rd.", "the 3rd", "2024-03-03"),
  ])
  func `the narrative's last day is what later words are told from`(
    _ text: String, _ words: String, _ day: String
  ) throws {
    let expression = try #require(last(words, in: text, Reading.published))
    #expect(expression.start?.iso == day)
    #expect(expression.end?.iso == day)
    #expect(expression.anchor.how == .narrative)
  }

  @Test(arguments: [
    "today", "yesterday", "on Tuesday", "last week", "last month", "last year", "two days ago",
    "over the weekend", "recently", "on March 5th", "in January", "this morning", "the next day",
  ])
  func `without a day of publication relative words have no days`(_ words: String) throws {
    let expression = try #require(Reading.expressions(in: "He died \(words).", nil).first)
    #expect(expression.start == nil)
    #expect(expression.end == nil)
    #expect(expression.precision == .open)
    #expect(expression.anchor.date == nil)
  }

  @Test func `year and month carry on within a paragraph`() throws {
    let text = "Attacks between October 2023 and January killed ten. In January, drones struck."
    let expression = try #require(Reading.expressions(in: text, nil).last)
    #expect(expression.start?.iso == "2024-01-01")
    #expect(expression.anchor.how == .narrative)
  }

  @Test func `a year does not carry into another paragraph`() throws {
    let text = "He was killed in January 2020.\n\nOn August 21, drones struck."
    #expect(Reading.expressions(in: text, nil).last?.start == nil)
  }

  @Test func `a full date is its own anchor`() throws {
    let expression = try #require(Reading.expressions(in: "He died on 3 May 2021.", nil).first)
    #expect(expression.start?.iso == "2021-05-03")
    #expect(expression.anchor.how == .explicit)
  }

  @Test func `a relative day names the day of publication as its anchor`() throws {
    let expression = try #require(
      Reading.expressions(in: "He died yesterday.", Reading.published).first)
    #expect(expression.anchor == .init(date: Reading.published, how: .publication))
  }

  @Test func `the rule says how a weekday was read`() {
    let rules = Reading.expressions(
      in: "He died on Monday. She will speak on Friday.", Reading.published
    )
    .map(\.rule)
    #expect(rules == ["date.weekday.past", "date.weekday.future"])
  }

  private func last(
    _ words: String, in text: String, _ publication: CalendarDay?
  ) -> TimeExpression? {
    let document = Document(text)
    return TimeTagger().expressions(in: document, publication: publication)
      .last { document.words(ofTokens: $0.tokens) == words }
  }
}
