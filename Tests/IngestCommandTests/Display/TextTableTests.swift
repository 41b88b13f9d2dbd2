import Testing

@testable import ingest

struct TextTableTests {
  private var table: TextTable {
    var table = TextTable([.text("NODE"), .number("IN"), .flexible("REASON", from: 10)])
    table.append("coded", "7", "a reason that goes on and on")
    table.append("b", "12", "short\nand \u{1B}[2Jwild")
    return table
  }

  @Test func `numbers stand to the right, texts to the left`() {
    #expect(
      table.lines(width: 80) == [
        "NODE   IN  REASON", "coded   7  a reason that goes on and on",
        "b      12  short and [2Jwild",
      ])
  }

  @Test(arguments: [22, 30, 38])
  func `a flexible column gives way where the line is too long`(width: Int) {
    let lines = table.lines(width: width)
    #expect(lines.allSatisfy { DisplayText.width($0) <= width })
    #expect(lines[1].hasPrefix("coded   7  a reason"))
    #expect(lines[1].hasSuffix("…"))
  }

  @Test func `what is never cut makes the line longer instead`() {
    #expect(table.lines(width: 5)[1] == "coded   7  a reason …")
  }
}
