extension FeedSite.Page {
  /// A feed of items with the pages behind them, and a teaser each.
  package static func linked(_ items: KeyValuePairs<String, String>, title: String = "Desk") -> Self
  {
    let items = items.map { guid, address in
      "<item><guid>\(guid)</guid><title>Title \(guid)</title><link>\(address)</link>"
        + "<description>Teaser \(guid)</description><category>Feed \(guid)</category>"
        + "<pubDate>Fri, 07 Mar 2025 18:30:00 +0300</pubDate></item>"
    }.joined()
    let body = "<rss version=\"2.0\"><channel><title>\(title)</title>\(items)</channel></rss>"
    return Self(body: body, etag: "\"\(body.hashValue)\"")
  }

  /// A page with an article of three paragraphs, the last of which is given.
  package static func article(_ title: String, last: String, head: String = "") -> Self {
    let body = """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>\(head)
      </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>\(title)</h1>
      <p>A roadside bomb killed five civilians in the northern city of Kirkuk on Friday morning,
      police said, when it went off beside a crowded market in the centre of the city.</p>
      <p>Nobody has claimed the attack so far, but officials of the province blamed a group that has
      carried out similar bombings in the area over the past three months.</p>
      <p>\(last)</p></article><footer>All rights reserved</footer></body></html>
      """
    return Self(body: body, headers: ["Content-Type: text/html; charset=utf-8"])
  }

  /// A page with an article that says something.
  package static func page(_ sentence: String, next: String? = nil) -> Self {
    let link = next.map { "<link rel=\"next\" href=\"\($0)\">" } ?? ""
    let body = """
      <html lang="en"><head><title>What happened in Kirkuk</title>\(link)</head><body><article>
      <h1>What happened in Kirkuk</h1><p>\(sentence), it was said in the town of Kirkuk on Friday, \
      where the police had opened an inquiry and closed the road until the evening.</p>
      <p>Witnesses of \(sentence) said that they had heard a loud blast shortly before noon, and \
      that the shops of the quarter stayed closed for the rest of the day.</p></article></body></html>
      """
    return Self(
      body: body, etag: "\"\(body.hashValue)\"", headers: ["Content-Type: text/html"])
  }

  package static func sitemap(_ pages: [(String, String?)]) -> Self {
    let urls = pages.map { address, day in
      "<url><loc>\(address)</loc>\(day.map { "<lastmod>\($0)</lastmod>" } ?? "")</url>"
    }
    let body = "<urlset>\(urls.joined())</urlset>"
    return Self(body: body, etag: "\"\(body.hashValue)\"")
  }

  package static func index(_ sitemaps: [String]) -> Self {
    let entries = sitemaps.map { "<sitemap><loc>\($0)</loc></sitemap>" }
    return Self(body: "<sitemapindex>\(entries.joined())</sitemapindex>")
  }
}
