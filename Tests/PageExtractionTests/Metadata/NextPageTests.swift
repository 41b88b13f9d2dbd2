import Testing

@testable import PageExtraction

struct NextPageTests {
  @Test(arguments: [
    ("https://e.org/a", "https://e.org/a?page=2"), ("https://e.org/a", "https://e.org/a/2"),
    ("https://e.org/a/", "https://e.org/a/page/2/"),
    ("https://e.org/a?id=77", "https://e.org/a?id=77&page=2"),
    ("https://e.org/n/a-1234.html", "https://e.org/n/a-1234-2.html"),
    ("https://e.org/a?page=2", "https://e.org/a?page=3"),
    ("https://e.org/a/seite-9", "https://e.org/a/seite-10"),
  ])
  func `the article's address with a number put to it or counted up continues it`(
    current: String, next: String
  ) {
    #expect(NextPage.continues(next, from: current))
  }

  @Test(arguments: [
    ("https://e.org/a", "https://e.org/b"), ("https://e.org/a-12", "https://e.org/a-13"),
    ("https://e.org/news/9", "https://e.org/news/10"),
    ("https://e.org/a", "https://o.org/a?page=2"),
    ("https://e.org/a?page=2", "https://e.org/a?page=2"), ("https://e.org/", "https://e.org/2"),
    ("https://e.org/a", "https://e.org/a?page=3"), ("https://e.org/a?page=3", "https://e.org/a"),
    ("https://e.org/2024/08/a", "https://e.org/2024/08/another-story-in-2-parts"),
  ])
  func `another article does not`(current: String, next: String) {
    #expect(!NextPage.continues(next, from: current))
  }

  private func nextPage(_ links: String, at address: String = "https://e.org/a") -> String? {
    let head = "<link rel=canonical href=https://e.org/a>"
    let page = "<html><head>\(head)</head><body>\(SamplePage.body)\(links)</body></html>"
    return PageExtractor().extract(Array(page.utf8), address: address).nextPage
  }

  @Test func `a link that shows the number of the next page is followed where none is called next`()
  {
    let links = "<p>1 <a href=/a?page=2>2</a> <a href=/a?page=3>3</a></p>"
    #expect(nextPage(links) == "https://e.org/a?page=2")
    #expect(
      nextPage(
        "<a href=/a>1</a> 2 <a href=/a?page=3>Seite 3</a>", at: "https://e.org/a?page=2")
        == "https://e.org/a?page=3")
  }

  @Test(arguments: [
    "<a href=/a?page=2>Comments</a>", "<a href=/a?page=3>3</a>", "<a href=/b?page=2>2</a>",
    "<a href=/a/comment-page-2>2</a>", "<a href=/a?page=2>3</a>",
  ])
  func `a link that shows another number or leads elsewhere is not`(link: String) {
    #expect(nextPage(link) == nil)
  }
}
