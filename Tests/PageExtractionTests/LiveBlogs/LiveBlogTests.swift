import Testing

@testable import PageExtraction

/// Entries of live blogs, which have a time each.
struct LiveBlogTests {
  private static let sentences = [
    "The police have closed all roads to the market, and ask everybody to stay at home.",
    "Two more people have died in a hospital of the capital, the minister of health said.",
    "A bomb has gone off in the market of the town, witnesses say, and many are hurt.",
  ]

  /// A page whose entries have a time each, the last one first.
  private func page(
    title: String = "Blast in the market: live updates", times: [String], body: String = ""
  ) -> ExtractedPage {
    let entries = zip(times, Self.sentences).map { time, sentence in
      "<article class='entry new'>\(time)<h3>News of \(sentence.prefix(5))</h3><p>\(sentence)</p></article>"
    }.joined()
    let head = "<meta property='article:published_time' content='2024-08-21T09:00:00+02:00'>"
    return SamplePage.extract(
      "<html lang='de'><head><title>\(title)</title>\(head)</head><body><h1>\(title)</h1><div>\(entries)</div>\(body)</body></html>"
    )
  }

  private static let times = ["14:05", "13:30", "12:10"].map {
    "<time datetime='2024-08-21T\($0):00+02:00'>\($0)</time>"
  }

  @Test func `entries side by side keep their times apart`() {
    let entries = page(times: Self.times).entries
    #expect(entries.map(\.text) == Self.sentences)
    #expect(entries.map(\.title) == ["News of The p", "News of Two m", "News of A bom"])
    #expect(
      entries.map(\.published) == [
        "2024-08-21T14:05:00+02:00", "2024-08-21T13:30:00+02:00", "2024-08-21T12:10:00+02:00",
      ])
  }

  @Test func `a clock time is one of the page's day`() {
    let times = ["<span>14.05 Uhr</span>", "<span>13:30</span>", "<span>9h10</span>"]
    #expect(
      page(title: "Explosion im Markt: der Liveticker", times: times).entries.map(\.published) == [
        "2024-08-21T14:05:00", "2024-08-21T13:30:00", "2024-08-21T09:10:00",
      ])
  }

  @Test func `a page that is not called live is one article`() {
    #expect(page(title: "Blast in the market: five questions", times: Self.times).entries.isEmpty)
  }

  @Test func `parts without times are one article`() {
    #expect(page(times: ["<i>One</i>", "<i>Two</i>", "<i>Three</i>"]).entries.isEmpty)
  }

  @Test func `two parts are no live blog`() {
    #expect(page(times: Array(Self.times.prefix(2))).entries.isEmpty)
  }
}
