import Foundation
import Testing

@testable import Plugins

struct SubscriptionListTests {
  private static let opml = """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <opml version="1.1"><head><title>Desk & co</title></head><body>
      <outline text="Iraq">
        <outline text="North">
          <outline text="C" title="The C" type="rss" xmlUrl="https://c.example/rss?a=1&amp;b=2"
            htmlUrl="https://c.example/"/>
        </outline>
        <outline text="Caf\u{E9}" xmlurl="feed://d.example/rss"/>
      </outline>
      <outline text="again" xmlUrl="https://c.example/rss?a=1&amp;b=2"/>
      <outline text="no feed" xmlUrl="ftp://e.example/rss"/>
      <outline text="an empty folder"/>
    </body></opml>
    """

  private func list(_ opml: String = Self.opml) throws -> SubscriptionList {
    let data = try #require(opml.data(using: .isoLatin1))
    return try #require(SubscriptionList(Array(data)))
  }

  @Test func `feeds are found at any depth, each once`() throws {
    let list = try list()
    #expect(list.title == "Desk & co")
    #expect(
      list.feeds.map(\.url.absoluteString)
        == ["https://c.example/rss?a=1&b=2", "http://d.example/rss"])
    #expect(list.feeds.map(\.title) == ["The C", "Café"])
    #expect(list.subscriptions.map(\.folders) == [["Iraq", "North"], ["Iraq"]])
    #expect(list.subscriptions.first?.page == "https://c.example/")
    #expect(list.unusable == ["no feed"])
  }

  @Test func `what is written is read back the same`() throws {
    let list = try list()
    let again = try #require(SubscriptionList(Array(list.opml.utf8)))
    #expect(again.subscriptions == list.subscriptions)
    #expect(again.title == list.title)
  }

  @Test func `titles cannot break out of the YAML`() throws {
    let url = try #require(URL(string: "https://a.example/"))
    let feed = Feed(url: url, title: "x\n  evil: { plugin: text }\u{2028}y")
    let yaml = SubscriptionList(subscriptions: [.init(feed: feed)]).yaml
    #expect(yaml.split(whereSeparator: \.isNewline).count == 5)
  }

  @Test(arguments: ["", "plain", "<rss version='2.0'><channel/></rss>", "{}"])
  func `another document is no list`(text: String) {
    #expect(SubscriptionList(Array(text.utf8)) == nil)
  }
}
