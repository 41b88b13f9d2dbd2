import Foundation
import Testing

@testable import IngestKit

@Suite struct JSONReaderTests {
  private var article: Article {
    Article(
      id: "a\"b\\c", text: "Drei\nTote\tin \u{1}Köln 🙂 \"sagte\" er\r",
      source: ArticleSource(
        publisher: "P", title: "T", url: "u", author: "A", language: "de",
        published: "2024-05-01", publishedHow: .metadata, collected: "now", credits: ["x", "y\n"],
        scale: .regional, reliability: .b),
      metadata: ArticleMetadata(
        updated: "2024-05-02", authors: ["A", "B"], section: "World", categories: ["x", "y"],
        site: "S", canonical: "c", points: [.init(lat: -35.5, lon: 44)],
        enclosures: [.init(url: "e", type: "t"), .init(url: "f")]),
      country: "DE", dateline: "KÖLN",
      annotations: [
        Annotation(kind: .caption, span: Span(start: 3, end: 7), rule: "r"),
        Annotation(kind: .byline, span: Span(start: 8, end: 9)),
      ])
  }

  @Test func `an article comes back as it was written`() throws {
    #expect(try Article(json: article.jsonBytes) == article)
    let bare = Article(id: "a", text: "")
    #expect(try Article(json: bare.jsonBytes) == bare)
  }

  @Test func `it reads what the general decoder reads`() throws {
    let decoded = try JSONDecoder().decode(Article.self, from: Data(article.jsonBytes))
    #expect(try Article(json: article.jsonBytes) == decoded)
  }

  @Test func `members that it does not know are passed over`() throws {
    let json = #"{"id":"a","new":[1,{"x":null},"y"],"revision":"r","text":"t","more":true}"#
    #expect(try Article(json: Array(json.utf8)).text == "t")
  }

  @Test func `damage is an error wherever the bytes end`() {
    let bytes = article.jsonBytes
    for length in 0..<bytes.count {
      #expect(throws: DecodingError.self) { try Article(json: Array(bytes.prefix(length))) }
    }
  }

  @Test(arguments: ["+5", "007", "-", "1.", ".5", "0x1", "1e", "--1", "5-", ""])
  func `what JSON does not take for a number is damage`(text: String) {
    #expect(throws: DecodingError.self) {
      var reader = JSONReader(Array(text.utf8))
      return try reader.integer()
    }
    #expect(throws: DecodingError.self) {
      var reader = JSONReader(Array(text.utf8))
      return try reader.number()
    }
  }

  @Test(arguments: [("0", 0), (" 120 ", 120), ("-7", -7)])
  func `whole numbers are read`(text: String, number: Int) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.integer() == number)
  }

  @Test(arguments: ["0", "10"])
  func `a whole number may stand for a text`(text: String) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.stringOrNumberIfPresent() == text)
  }

  @Test(arguments: 0..<18)
  func `a text ends where its quote stands`(length: Int) throws {
    let text = String(repeating: "é", count: length / 2) + String(repeating: "a", count: length % 2)
    var reader = JSONReader(Array("\"\(text)\",\"b\\n\(text)\"".utf8))
    #expect(try reader.string() == text)
    try reader.expect(UInt8(ascii: ","))
    #expect(try reader.string() == "b\n" + text)
    try reader.end()
  }

  @Test(arguments: 0..<18)
  func `a control in a text is damage`(place: Int) {
    let text = String(repeating: "a", count: place) + "\u{1F}" + String(repeating: "b", count: 9)
    var reader = JSONReader(Array("\"\(text)\"".utf8))
    #expect(throws: DecodingError.self) { try reader.string() }
  }

  @Test func `an escape is four hexadecimal digits`() throws {
    var reader = JSONReader(Array(#""\u00e9\u00C9\ud83d\uDE42""#.utf8))
    #expect(try reader.string() == "éÉ🙂")
    for damaged in [#""\u+0e9""#, #""\u00g9""#, #""\u00e""#, #""\u00e"#, #""\ud83d""#] {
      var reader = JSONReader(Array(damaged.utf8))
      #expect(throws: DecodingError.self) { try reader.string() }
    }
  }
}
