import Testing

@testable import Plugins

struct FeedIdentityTests {
  private func identities(_ items: String...) throws -> [String] {
    let items = items.map { "<item>\($0)</item>" }.joined()
    return try FeedSample.parse(FeedSample.rss(items)).identities
  }

  @Test func `guid comes before link, link before a hash`() throws {
    let ids = try identities(
      "<guid>g</guid><link>https://a.example/1</link>", "<link>https://a.example/2</link>",
      "<title>three</title>")
    #expect(ids[0] == "g")
    #expect(ids[1] == "https://a.example/2")
    #expect(ids[2].count == 16)
  }

  @Test func `a guid that several items have names none of them`() throws {
    let ids = try identities(
      "<guid>g</guid><link>https://a.example/1</link>",
      "<guid>g</guid><link>https://a.example/2</link>")
    #expect(ids == ["https://a.example/1", "https://a.example/2"])
  }

  @Test func `an item that stands there twice has one identity`() throws {
    let item = "<guid>g</guid><link>https://a.example/1</link>"
    #expect(try identities(item, item) == ["g", "g"])
  }

  @Test func `one link for all items names none of them`() throws {
    let ids = try identities(
      "<link>https://a.example/</link><title>one</title>",
      "<link>https://a.example/</link><title>two</title>")
    #expect(Set(ids).count == 2)
    #expect(!ids.contains("https://a.example/"))
  }
}
