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
}
