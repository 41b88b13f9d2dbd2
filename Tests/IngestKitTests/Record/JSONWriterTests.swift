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
}
