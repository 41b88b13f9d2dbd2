import Testing

@testable import IngestKit

struct SpellingSuggestionTests {
  @Test(arguments: [
    ("ulrs", "urls"), ("Path", "path"), ("frshness", "freshness"), ("fro", "from"),
  ])
  func `a slip of the keyboard finds its name`(written: String, meant: String) {
    let names = ["path", "urls", "from", "freshness"]
    #expect(SpellingSuggestion.nearest(to: written, among: names) == meant)
  }

  @Test func `a name that is like nothing gets no hint`() {
    #expect(SpellingSuggestion.hint(for: "colour", among: ["path", "urls"]) == "")
  }
}
