import IngestKit
import Testing

@testable import Plugins

struct AtomTests {
  @Test func `an entry says what it is`() throws {
    let entry = try FeedSample.entry(
      """
      <title type="text">1 &lt; 2</title><id>tag:a,2024:1</id><updated>2024-08-21T10:00:00Z</updated>
      <published>2024-08-20</published><author><name>Ann</name><email>a@x.example</email>
      <uri>/ann</uri></author><contributor><name>Bob</name></contributor>
      <category term="war" scheme="s" label="War"/><rights>Mine</rights>
      <link href="https://a.example/1"/><link rel="enclosure" href="https://a.example/1.pdf" type="application/pdf"/>
      <link rel="replies" type="text/html" href="https://a.example/1/replies"/>
      """)
    #expect(entry.title?.plain == "1 < 2")
    #expect(entry.title?.html == "1 &lt; 2")
    #expect(entry.id == "tag:a,2024:1")
    #expect(entry.updated?.iso == "2024-08-21T10:00:00Z")
    #expect(entry.published?.hasTime == false)
    #expect(entry.authors == [FeedPerson(name: "Ann", email: "a@x.example", uri: "/ann")])
    #expect(entry.contributors.map(\.name) == ["Bob"])
    #expect(entry.categories == [FeedCategory(term: "war", scheme: "s", label: "War")])
    #expect(entry.rights?.value == "Mine")
    #expect(entry.link == "https://a.example/1")
    #expect(entry.enclosures.map(\.url) == ["https://a.example/1.pdf"])
    #expect(entry.comments == "https://a.example/1/replies")
  }

  @Test(arguments: [
    ("<content type='html'>&lt;b&gt;x&lt;/b&gt;</content>", "<b>x</b>"),
    ("<content type='text'>&lt;b&gt;x&lt;/b&gt;</content>", "&lt;b&gt;x&lt;/b&gt;"),
    ("<content>a &amp; b</content>", "a &amp; b"),
    (
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <i>b</i> &lt;</div></content>",
      "a <i>b</i> &lt;"
    ),
    ("<content type='xhtml'><div>a</div><div>b</div></content>", "<div>a</div><div>b</div>"),
    ("<content type='html'><div>&lt;b&gt;x&lt;/b&gt;</div></content>", "<b>x</b>"),
    ("<content type='application/octet-stream'>PGI+eDwvYj4=</content>", "<b>x</b>"),
    ("<content type='application/json'>{\"a\":1}</content>", "{&quot;a&quot;:1}"),
  ])
  func `content is what its type says`(content: String, html: String) throws {
    #expect(try FeedSample.entry(content).content?.html == html)
  }

  @Test func `bases nest and start at the document`() throws {
    let document = try FeedSample.parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="feed/">
      <link href="x"/><entry xml:base="/e/"><link href="1"/>
      <content type="html" xml:base="c/">&lt;a href="2"&gt;&lt;/a&gt;</content></entry>
      <entry xml:base="javascript:x"><link href="3"/></entry></feed>
      """, base: "https://a.example/d/atom.xml")
    #expect(document.feed.link == "https://a.example/d/feed/x")
    #expect(
      document.entries.map(\.link) == ["https://a.example/e/1", "https://a.example/d/feed/3"])
    #expect(document.entries[0].content?.html == "<a href=\"https://a.example/e/c/2\"></a>")
  }

  @Test func `a source keeps its own title`() throws {
    let entry = try FeedSample.entry(
      "<title>E</title><source><title>S</title><id>urn:s</id><author><name>N</name></author></source><id>urn:e</id>"
    )
    #expect(entry.title?.plain == "E")
    #expect(entry.id == "urn:e")
    #expect(entry.authors.isEmpty)
    #expect(entry.source?.metadata.title?.plain == "S")
    #expect(entry.source?.metadata.authors.map(\.name) == ["N"])
  }

  @Test func `a document may be one entry`() throws {
    let document = try FeedSample.parse(
      "<entry xmlns='http://www.w3.org/2005/Atom'><title>E</title></entry>")
    #expect(document.entries.map { $0.title?.plain } == ["E"])
  }

  @Test func `an address that runs something is no link`() throws {
    #expect(try FeedSample.entry("<link href='java&#10;script:alert(1)'/>").link == nil)
  }
}
