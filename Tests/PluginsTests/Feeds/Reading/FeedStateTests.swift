import Foundation
import IngestKit
import Testing

@testable import Plugins

struct FeedStateTests {
  private let feed: Feed

  init() throws { feed = Feed(url: try #require(URL(string: "https://a.example/feed"))) }

  @Test func `what was kept is read back`() throws {
    var state = FeedState(feed)
    state.address = FeedAddress(feed.url, state: .moving(to: feed.url, sightings: 2))
    state.visit = VisitSchedule.Visit(time: Date(timeIntervalSince1970: 1_763_600_000), failures: 3)
    state.visit?.wishes.skippedHours = [1, 2]
    state.validators = HTTPValidators(etag: "W/\"é\\\"", lastModified: "yesterday, about noon")
    state.ambiguous = ["0123456789abcdef"]
    state.title = "A"
    #expect(FeedState(try state.cursor, of: feed) == state)
  }

  @Test func `what is common is read without the general decoder, and the same`() throws {
    var state = FeedState(feed)
    state.visit = VisitSchedule.Visit(time: Date(timeIntervalSince1970: 1_763_600_000.25))
    state.visit?.wishes = VisitWishes(
      ttl: .seconds(3600), freshness: .milliseconds(1), skippedHours: [23], skippedDays: [1, 7])
    state.validators = HTTPValidators(etag: "\"\u{1}\t\"", lastModified: nil)
    state.validated = "https://a.example/x"
    (state.title, state.page) = ("A \"B\"\n", "https://a.example/")
    #expect(FeedState(try state.cursor, of: feed) == state)
    #expect(try FeedState.Stored(quickly: state.cursor) != nil)
  }

  @Test(arguments: ["", "{}", "[", "null", #"{"visit": 7}"#])
  func `a cursor that cannot be read is that of a new feed`(cursor: String) {
    #expect(FeedState(cursor, of: feed) == FeedState(feed))
  }
}
