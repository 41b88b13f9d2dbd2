import IngestKit
import Testing

@testable import IncidentCoding

/// A sentence, the words in it that say when, and what they should mean.
struct Reading: CustomTestStringConvertible, Sendable {
  /// A Tuesday.
  static let published = day("2024-03-12")

  let sentence: String
  let words: String
  let value: String
  let first: String
  let last: String

  /// One day; its value unless that is more than the date.
  init(_ sentence: String, _ words: String, _ value: String, _ first: String? = nil) {
    self.init(sentence, words, value, first ?? value, first ?? value)
  }

  init(_ sentence: String, _ words: String, _ value: String, _ first: String, _ last: String) {
    self.sentence = sentence
    self.words = words
    self.value = value
    self.first = first
    self.last = last
  }

  var testDescription: String { words }

  func check(publication: CalendarDay? = published) throws {
    let document = Document(sentence)
    let expressions = TimeTagger().expressions(in: document, publication: publication)
    let expression = try #require(
      expressions.first { document.words(ofTokens: $0.tokens) == words })
    #expect(expression.value == value)
    #expect(expression.start?.iso == first)
    #expect(expression.end?.iso == last)
  }

  static func expressions(in text: String, _ publication: CalendarDay?) -> [TimeExpression] {
    TimeTagger().expressions(in: Document(text), publication: publication)
  }

  static func day(_ iso: String) -> CalendarDay {
    CalendarDay(isoPrefix: iso) ?? CalendarDay(daysSinceEpoch: 0)
  }
}
