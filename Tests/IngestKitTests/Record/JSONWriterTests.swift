import Foundation
import Testing

@testable import IngestKit

struct JSONWriterTests {
  @Test(arguments: ["\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}"])
  func `what has to be escaped is, wherever it stands`(character: String) throws {
    for count in 0..<20 {
      for position in 0...count {
        var text =
          String(repeating: "ä", count: position / 2) + String(repeating: "x", count: position % 2)
        text += character + String(repeating: "y", count: count - position)
        let read = try JSONDecoder().decode([String].self, from: Data([text].jsonBytes))
        #expect(read == [text])
      }
    }
  }

  @Test func `nothing else is escaped`() {
    let text = "a/b é 漢字 \u{7F} 'x' " + String(repeating: " !#[]^", count: 9)
    #expect(text.json == "\"\(text)\"")
  }

  @Test func `texts of every length end where they end`() {
    for count in 0..<40 {
      let text = String(repeating: "abcdefghij", count: 4).prefix(count)
      #expect([String(text), "z"].json == "[\"\(text)\",\"z\"]")
    }
  }

  @Test func `a fraction is as short as Swift writes it`() {
    let whole = [0, 1, 9, 10, 99, 100, 33_312, 999_999]
    let parts = [1, 10, 99, 100, 101, 1_000, 10_000, 12_345, 50_000, 87_000, 99_999]
    for value in whole.flatMap({ whole in parts.map { Double(whole) + Double($0) / 100_000 } }) {
      for value in [value, -value, value.nextUp, value.nextDown, value / 7] {
        #expect(value.json == value.description)
      }
    }
  }

  @Test func `members of an outermost object are told where they lie`() throws {
    var writer = JSONWriter()
    _ = writer.append(["before"])
    let (object, members) = writer.appendMembers(of: Nested())
    let bytes = writer.bytes
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(text(object) == #"{"first":{"inner":1},"th\"ird":"x","second":[2]}"#)
    #expect(members.map { text($0.name) } == ["first", #"th\"ird"#, "second"])
    #expect(members.map { text($0.start..<$0.start + 2) } == [#""f"#, #""t"#, #""s"#])
    #expect(members.map { text($0.value..<$0.value + 1) } == ["{", "\"", "["])
  }

  private struct Nested: JSONWritable {
    func write(to json: inout JSONWriter) {
      json.object { json in
        json.key("first")
        json.object { $0.member("inner", 1) }
        json.key(named: "th\"ird")
        json.string("x")
        json.member("second", [2])
      }
    }
  }
}
