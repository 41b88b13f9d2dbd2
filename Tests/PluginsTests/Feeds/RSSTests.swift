import IngestKit
import Testing

@testable import Plugins

struct RSSTests {
  @Test func `a channel says what it is`() throws {
    let document = try FeedSample.parse(
      FeedSample.rss(
        "",
        channel: """
          <title>News &amp; views</title><link>https://n.example/</link><description/>
          <language>sw-KE</language><ttl>15</ttl><lastBuildDate>Wed, 21 Aug 2024 10:00:00 GMT</lastBuildDate>
          <managingEditor>ed@n.example (Ed Itor)</managingEditor><generator>Press 4</generator>
          <atom:link rel="self" href="https://n.example/feed"/>
          <image><title>Logo</title><url>/logo.png</url><link>https://other.example/</link></image>
          <textInput><title>Search</title><link>https://search.example/</link></textInput>
          <skipHours><hour>1</hour><hour>2</hour></skipHours><skipDays><day>Sunday</day></skipDays>
          """), base: "https://n.example/feed")
    let feed = document.feed
    #expect(document.format == "rss20")
    #expect(document.isWellFormed)
    #expect(feed.title?.plain == "News & views")
    #expect(feed.link == "https://n.example/")
    #expect(feed.feedURL == "https://n.example/feed")
    #expect(feed.language == "sw-KE")
    #expect(feed.timeToLive == 15)
    #expect(feed.updated?.iso == "2024-08-21T10:00:00Z")
    #expect(feed.authors == [FeedPerson(name: "Ed Itor", email: "ed@n.example")])
    #expect(feed.generator?.name == "Press 4")
    #expect(feed.image?.url == "https://n.example/logo.png")
    #expect(feed.skippedHours == [1, 2])
    #expect(feed.skippedDays == ["Sunday"])
  }

  @Test func `an item says what it is`() throws {
    let entry = try FeedSample.item(
      """
      <title>One</title><link> https://n.example/1 </link><guid isPermaLink="false">urn:1</guid>
      <pubDate>Wed, 21 Aug 2024 10:00:00 +0300</pubDate><dc:date>2024-08-22T00:00:00Z</dc:date>
      <dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator><category domain="d">War</category>
      <category>War</category><category/><dc:subject>Peace</dc:subject>
      <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
      <enclosure url="https://n.example/a.mp3" length="12" type="audio/mpeg"/>
      <source url="https://s.example/rss">Source</source><comments>https://n.example/1#c</comments>
      """)
    #expect(entry.title?.plain == "One")
    #expect(entry.link == "https://n.example/1")
    #expect(entry.id == "urn:1")
    #expect(entry.published?.iso == "2024-08-21T10:00:00+03:00")
    #expect(entry.updated?.iso == "2024-08-22T00:00:00Z")
    #expect(entry.authors.map(\.name) == ["Ann", "Bob"])
    #expect(entry.categories.map(\.term) == ["War", "War", "Peace"])
    #expect(entry.categories.first?.scheme == "d")
    #expect(entry.metadata.summary?.value == "Short")
    #expect(entry.content?.html == "<p>Long</p>")
    #expect(
      entry.enclosures
        == [FeedEnclosure(url: "https://n.example/a.mp3", type: "audio/mpeg", length: "12")])
    #expect(entry.source?.metadata.title?.value == "Source")
    #expect(entry.source?.metadata.link == "https://s.example/rss")
    #expect(entry.comments == "https://n.example/1#c")
  }

  @Test func `a permanent guid is the link of an item that has none`() throws {
    #expect(try FeedSample.item("<guid>https://n.example/1</guid>").link == "https://n.example/1")
    #expect(try FeedSample.item("<guid isPermaLink='false'>https://n.example/1</guid>").link == nil)
    #expect(try FeedSample.item("<guid>abc</guid>").link == nil)
  }

  @Test func `a title is HTML only where it looks like it`() throws {
    #expect(
      try FeedSample.item("<title>AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;</title>").title?.plain
        == "AT&T x")
    #expect(
      try FeedSample.item("<title>if a &lt; b &amp;&amp; c</title>").title?.plain == "if a < b && c"
    )
    #expect(
      try FeedSample.item("<title>&lt;xyz&gt;a&lt;/xyz&gt;</title>").title?.plain == "<xyz>a</xyz>")
  }

  @Test func `markup that is not escaped is kept as markup`() throws {
    let entry = try FeedSample.item("<description>a <b>b</b><br/> &amp; c</description>")
    #expect(entry.metadata.summary?.html == "a <b>b</b><br /> &amp; c")
  }

  @Test func `the format's own title outweighs a module's`() throws {
    let titles = "<media:title>M</media:title><title>T</title><dc:title>D</dc:title>"
    #expect(try FeedSample.item(titles).title?.plain == "T")
    #expect(try FeedSample.item("<media:title>M</media:title>").title?.plain == "M")
  }

  @Test func `elements of an unknown namespace say nothing`() throws {
    let entry = try FeedSample.item(
      "<x:title xmlns:x='urn:x'>X</x:title><foo><title>F</title></foo><link>https://a.example</link>"
    )
    #expect(entry.title == nil)
    #expect(entry.link == "https://a.example")
  }

  @Test(arguments: [
    ("<rss version='0.91'/>", "rss091u"), ("<rss version='0.92'/>", "rss092"), ("<rss/>", "rss"),
    (
      "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'x'><rss version='0.91'/>",
      "rss091n"
    ),
    (
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'/>",
      "rss10"
    ),
    (
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>",
      "rss090"
    ),
    ("<CHANNEL HREF='https://c.example/'/>", "cdf"),
    ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>", "atom03"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "atom10"), ("<feed/>", "atom"),
  ])
  func `formats are told by root, version and namespace`(document: String, format: String) throws {
    #expect(try FeedSample.parse(document).format == format)
  }

  @Test func `RSS 1 has its items beside the channel`() throws {
    let document = try FeedSample.parse(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xml:lang="fr">
        <channel rdf:about="https://r.example/"><title>R</title></channel>
        <item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link></item>
      </rdf:RDF>
      """)
    #expect(document.feed.title?.plain == "R")
    #expect(document.feed.language == "fr")
    #expect(document.entries.map(\.id) == ["https://r.example/1"])
  }

  @Test func `CDF says in attributes what others say in elements`() throws {
    let document = try FeedSample.parse(
      """
      <CHANNEL BASE="https://c.example/d/" HREF="index.html"><TITLE>C</TITLE>
      <ITEM HREF="1.html" LASTMOD="2004-04-06T23:05:43-05:00"><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>
      """)
    #expect(document.feed.link == "https://c.example/d/index.html")
    #expect(document.entries.first?.link == "https://c.example/d/1.html")
    #expect(document.entries.first?.updated?.iso == "2004-04-06T23:05:43-05:00")
    #expect(document.entries.first?.metadata.summary?.value == "A")
  }
}
