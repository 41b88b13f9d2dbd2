import Testing

@testable import ingest

struct DisplayTextTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("e\u{301}", 1), ("日本", 4), ("🚀", 2), ("حيفا", 4), ("a\u{200F}b", 2),
  ])
  func `the width counts columns, not characters`(text: String, columns: Int) {
    #expect(DisplayText.width(text) == columns)
  }

  @Test func `a text that is too long is cut with an ellipsis to the column`() {
    #expect(DisplayText.fit("Kirkuk, Iraq", width: 8) == "Kirkuk,…")
    #expect(DisplayText.width(DisplayText.fit("日本語", width: 4)) == 4)
  }

  @Test func `a text that fits is padded`() {
    #expect(DisplayText.fit("ab", width: 4) == "ab  ")
  }

  @Test func `white space and control characters cannot break a row`() {
    #expect(DisplayText.oneLine("one\r\n two\tthree\u{1B}[31m") == "one two three[31m")
  }

  @Test func `wrapping loses no word`() {
    let text = "Two soldiers were wounded when three drones struck the base"
    let lines = DisplayText.wrap(text, width: 20)
    #expect(lines.allSatisfy { DisplayText.width($0) <= 20 })
    #expect(lines.joined(separator: " ") == text)
  }
}
