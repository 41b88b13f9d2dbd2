import Foundation
import Testing

@testable import IngestKit

@Suite struct ArticleLineTests {
  @Test(arguments: [
    #"{"id":"a","text":"Two\nshot \"dead\""}"#,
    #" { "text" : "x\/y\b\f\r\t\\", "id" : 17, "lang" : null } "#,
    #"{"text":"K\u00f6ln \ud83d\ude42 \u0001","more":[1,-0.5e+3,{"a":[true,false,null,"b"]},[],{}]}"#,
    #"{"text":"","title":"","publisher":"","source":"S","date":"d","published":"p"}"#,
    #"{"text":"Köln 🙂","\u0069d":"escaped"}"#,
  ])
  func `a line reads as the general decoder reads it`(json: String) throws {
    let general = try JSONDecoder().decode(ArticleLine.self, from: Data(json.utf8))
    #expect(try members(of: .read(Array(json.utf8))) == members(of: general))
    #expect(try members(of: ArticleLine(json: Array(json.utf8))) == members(of: general))
  }

  @Test(arguments: [
    #"{"text":"a","more":.5}"#, #"{"text":"a","more":inf}"#,
    #"{"text":"a","more":+1}"#, #"{"text":"a","more":nul}"#, #"{"text":"a"} x"#,
    #"{"text":"a" "id":"b"}"#,
    #"{"text":"\ud83d"}"#, #"{"text":"\ud83dx"}"#,
    #"{"text":"\u+123"}"#,
    #"{"text":"\x"}"#, "{\"text\":\"a\nb\"}", #"{"text":"a""#, #"{"text":null}"#, #"{"text":3}"#,
    #"{"id":true,"text":"a"}"#, #"{"id":"a"}"#, #"["text"]"#, "", "{",
  ])
  func `what the general decoder refuses is refused`(json: String) throws {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(ArticleLine.self, from: Data(json.utf8))
    }
    #expect(throws: PluginFailure.self) { try ArticleLine.read(Array(json.utf8)) }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(throws: PluginFailure.self) { try ArticleLine.read(line) }
  }

  @Test func `nesting without an end costs no stack`() {
    let line = Array((#"{"text":"a","more":"# + String(repeating: "[", count: 1_000_000)).utf8)
    #expect(throws: PluginFailure.self) { try ArticleLine.read(line) }
  }

  @Test func `a member told twice is read as ever`() throws {
    let json = #"{"id":"a","text":"b","id":"c"}"#
    let general = try JSONDecoder().decode(ArticleLine.self, from: Data(json.utf8))
    #expect(try ArticleLine.read(Array(json.utf8)).id == general.id)
  }

  private func members(of line: ArticleLine) -> [String?] {
    [
      line.id, line.text, line.title, line.url, line.author, line.publisher, line.published,
      line.language, line.dateline, line.country,
    ]
  }
}
