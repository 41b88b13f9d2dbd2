import Testing

@testable import IngestKit

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ulrs", "urls"), ("url", "urls"), ("Paths", "paths"), ("sorces", "sources"),
  ])
  func `a misspelt name finds the right one`(name: String, meant: String) {
    #expect(Suggestion.nearest(to: name, among: ["urls", "paths", "sources"]) == meant)
  }

  @Test func `a different word finds nothing`() {
    #expect(Suggestion.nearest(to: "weather", among: ["urls", "paths"]) == nil)
  }

  @Test func `a swap of neighbours counts once`() {
    #expect(Suggestion.distance("ulrs", "urls") == 1)
  }
}
