import Testing

@testable import IngestKit

struct URLDateTests {
  @Test(arguments: [
    ("https://e.org/2024/08/21/title-7", "2024-08-21"),
    ("https://e.org/world/2024/aug/21/title", "2024-08-21"),
    ("https://e.org/news/2024-8-1-title", "2024-08-01"),
    ("https://e.org/a/20240821/x", "2024-08-21"), ("/a/20240821/x", "2024-08-21"),
    ("https://e.org/news-20240821", "2024-08-21"),
  ])
  func `a URL gives a date away`(url: String, iso: String) {
    #expect(URLDate.day(of: url)?.iso == iso)
  }

  @Test(arguments: [
    "https://e.org/2024/13/01", "https://e.org/?d=2024-08-21", "https://2024.08.21.org/a",
    "https://e.org/a/12345678", "https://e.org/2024/", "https://e.org/2024/08/2199999-title",
    "https://e.org/2024x08x21", "https://e.org/99999999999999999999999/1/1", "",
  ])
  func `numbers that are no date give none away`(url: String) {
    #expect(URLDate.day(of: url) == nil)
  }
}
