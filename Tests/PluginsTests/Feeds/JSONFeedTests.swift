import IngestKit
import Testing

@testable import Plugins

struct JSONFeedTests {
  @Test func `feed and items are read`() throws {
    let document = try FeedSample.parse(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "/",
       "language": "en", "authors": [{"name": "Ann"}], "icon": "i.png", "items": [
        {"id": 7, "url": "1", "title": "One", "content_html": "<b>x</b>", "summary": "a < b",
         "date_published": "2024-08-21T10:00:00-05:00", "tags": ["war", 3],
         "author": {"name": "Bob", "url": "mailto:b@x.example"},
         "attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}, 4]}]}
      """, base: "https://j.example/feed.json")
    #expect(document.format == "json11")
    #expect(document.feed.link == "https://j.example/")
    #expect(document.feed.authors.map(\.name) == ["Ann"])
    let entry = try #require(document.entries.first)
    #expect(entry.id == "7")
    #expect(entry.link == "https://j.example/1")
    #expect(entry.content?.html == "<b>x</b>")
    #expect(entry.metadata.summary?.html == "a &lt; b")
    #expect(entry.published?.iso == "2024-08-21T10:00:00-05:00")
    #expect(entry.categories.map(\.term) == ["war"])
    #expect(entry.authors == [FeedPerson(name: "Bob", email: "b@x.example")])
    #expect(
      entry.enclosures
        == [FeedEnclosure(url: "https://j.example/a.mp3", type: "audio/mpeg", length: "5")])
  }

  @Test func `a member of the wrong type costs only itself`() throws {
    let document = try FeedSample.parse(
      """
      {"version": "https://jsonfeed.org/version/1", "title": {"x": 1}, "items": [
        {"id": "1", "title": ["x"], "tags": "war"}, "no item", {"id": "2"}]}
      """)
    #expect(document.format == "json10")
    #expect(document.feed.title == nil)
    #expect(document.entries.map(\.id) == ["1", "2"])
    #expect(document.entries[0].categories.map(\.term) == ["war"])
  }

  @Test func `a comma too many is forgiven`() throws {
    let document = try FeedSample.parse("{\"items\": [{\"id\": \"1\"},], /* end */}")
    #expect(document.entries.count == 1)
    #expect(!document.isWellFormed)
  }

  @Test(arguments: [
    "{\"a\": 1}", "{\"items\": ", "{" + String(repeating: "\"a\":{", count: 100_000),
  ])
  func `what is no JSON Feed is refused`(document: String) {
    #expect(throws: FeedProblem.self) { try FeedSample.parse(document) }
  }
}
