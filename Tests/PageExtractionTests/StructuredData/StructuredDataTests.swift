import IngestKit
import Testing

@testable import PageExtraction

struct StructuredDataTests {
  private func data(_ scripts: String..., at address: String = "https://e.org/a") -> StructuredData
  {
    let page = scripts.map { "<script type='application/ld+json'>\($0)</script>" }.joined()
    return StructuredData(HTMLTree(Array(page.utf8)), addresses: [address])
  }

  @Test func `an article's members are read in all their forms`() throws {
    let article = try #require(
      data(
        """
        {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": "A &amp; B",
         "author": [{"@type": "Person", "name": "Ann Lee"}, "Bo Ray",
                    {"@type": "Organization", "name": "Desk"}],
         "datePublished": "2024-08-21T10:00:00+02:00", "dateModified": "2024-08-22",
         "publisher": {"@type": "Organization", "name": "The Times"}, "articleSection": "World",
         "keywords": "war, peace", "isAccessibleForFree": "False",
         "image": {"url": "https://e.org/i.jpg"}, "inLanguage": {"alternateName": "en"}}
        """
      ).article)
    #expect(article.kind == .news)
    #expect(article.headline == "A & B")
    #expect(
      article.authors == [
        .init(name: "Ann Lee", isPerson: true), .init(name: "Bo Ray", isPerson: true),
        .init(name: "Desk", isPerson: false),
      ])
    #expect(article.published == "2024-08-21T10:00:00+02:00")
    #expect(article.modified == "2024-08-22")
    #expect(article.publisher == "The Times")
    #expect(article.sections == ["World"])
    #expect(article.keywords == ["war", "peace"])
    #expect(article.isFree == false)
    #expect(article.image == "https://e.org/i.jpg")
    #expect(article.language == "en")
  }

  @Test(arguments: [
    "<!-- {\"@type\":\"Article\",\"headline\":\"H\"} -->",
    "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"H\"}\n//]]>",
    "{\"@type\":\"Article\",\"headline\":\"H\",}", "{\"@type\":\"Article\" \"headline\":\"H\"}",
    "{\"@type\":\"Article\",\n\"text\":\"line\nline\u{1}\",\"headline\":\"H\"}",
    "{\"@type\":\"Article\",\"text\":\"he said \"yes\" and\",\"headline\":\"H\"}",
    "{\"@type\":\"Article\",\"text\":\"he said \"yes\", and\",\"headline\":\"H\"}",
    "/* by us */ {'@type':'Article','headline':'H'}", "{@type:\"Article\",headline:\"H\"}",
    "{\"@type\":\"Article\",\"headline\":\"H\"",
    "{\"@type\":\"Article\",\"a\":,\"headline\":\"H\"}",
    "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;H&quot;}",
    "{\"@type\":\"http://schema.org/Article\",\"headline\":\"H\"};",
  ])
  func `broken scripts are read as far as they can be`(script: String) {
    #expect(data(script).article?.headline == "H")
  }

  @Test(arguments: ["", "[", "{", "{\"a", "\"", "{\"@type\":", "]]}}", "{:}", "nonsense", "{\"\\"])
  func `what holds nothing gives nothing`(script: String) {
    #expect(data(script).article == nil)
  }

  @Test func `nesting without an end is cut`() {
    let deep = String(repeating: "{\"@type\":\"Article\",\"mainEntity\":[", count: 100_000)
    #expect(data(deep).article?.kind == .article)
  }

  @Test func `escapes are resolved`() {
    let script = #"{"@type":"Article","headline":"\u0041\u00e9\ud83d\ude00 \"q\" \/ \ud83d \u00"}"#
    #expect(data(script).article?.headline == "Aé😀 \"q\" / \u{FFFD} u00")
  }

  @Test func `names are found by reference in a graph`() throws {
    let data = data(
      """
      {"@graph": [
        {"@type": "Article", "headline": "H", "author": {"@id": "#ann"},
         "publisher": {"@id": "#paper"}},
        {"@type": "WebPage", "@id": "https://e.org/a", "datePublished": "2024-08-21"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        {"@type": "NewsMediaOrganization", "@id": "#paper", "name": "The Times"},
        {"@type": "WebSite", "name": "Times Online"}]}
      """)
    let article = try #require(data.article)
    #expect(article.authors.map(\.name) == ["Ann Lee"])
    #expect(article.publisher == "The Times")
    #expect(data.siteName == "Times Online")
    #expect(data.page?.published == "2024-08-21")
  }

  @Test func `the article of this page comes before those it mentions`() {
    let other = "{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\"url\":\"https://e.org/b\"}"
    let own =
      "{\"@type\":\"NewsArticle\",\"headline\":\"Own\",\"url\":\"http://www.e.org/a/?x=1\",\"author\":\"A\"}"
    #expect(data(other, own).article?.headline == "Own")
    let list = "{\"@type\":\"ItemList\",\"itemListElement\":[\(other)]}"
    #expect(data(list).article == nil)
  }

  @Test func `a live blog gives its entries with their times`() throws {
    let article = try #require(
      data(
        """
        {"@type": "LiveBlogPosting", "headline": "Live", "liveBlogUpdate": [
          {"@type": "BlogPosting", "headline": "Two", "datePublished": "2024-08-21T12:00:00Z",
           "articleBody": "More.\\nAnd more."},
          {"@type": "BlogPosting", "datePublished": "2024-08-21T11:00:00Z",
           "articleBody": "<p>First.</p><p>Then.</p>"}, {"@type": "BlogPosting"}]}
        """
      ).article)
    #expect(article.kind == .liveBlog)
    #expect(
      article.updates == [
        LiveEntry(title: "Two", published: "2024-08-21T12:00:00Z", text: "More.\n\nAnd more."),
        LiveEntry(published: "2024-08-21T11:00:00Z", text: "First.\n\nThen."),
      ])
  }
}
