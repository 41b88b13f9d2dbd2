import PageExtraction
import Testing

@Suite struct PageExtractorTests {
  @Test func `an empty page holds no article`() {
    let page = PageExtractor().extract([])
    #expect(page.text.isEmpty)
    #expect(page.standing == .noArticle(reason: "the page is empty"))
  }
}
