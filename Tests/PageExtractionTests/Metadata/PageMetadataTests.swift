import IngestKit
import Testing

@testable import PageExtraction

/// What is read of a page in which several places say different things.
struct PageMetadataTests {
  func metadata(
    head: String = "", body: String = "", at address: String? = nil, language: String = "en"
  ) -> PageMetadata {
    let page = "<html lang='\(language)'><head>\(head)</head><body>\(body)</body></html>"
    let tree = HTMLTree(Array(page.utf8))
    let data = StructuredData(tree, addresses: address.map { [$0] } ?? [])
    return PageMetadata(tree, data, address: address)
  }

  // MARK: title

  @Test(arguments: [
    "<title>Bomb kills five - The Desk</title><meta property='og:site_name' content='The Desk'>",
    "<title>The Desk | Bomb kills five</title><meta property='og:site_name' content='The Desk'>",
    "<title>Bomb kills five | World | The Desk</title><meta property='og:title' content='Bomb kills five'>",
    "<meta property='og:title' content='Bomb kills five – desk.example'>",
    "<title>Bomb kills five » DESK</title>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bomb kills five\"}</script><title>Bomb kills 5 - The Desk</title>",
  ])
  func `a title has no name of the site`(head: String) {
    #expect(metadata(head: head, at: "https://www.desk.example/1").title == "Bomb kills five")
  }

  @Test func `the heading that the page's title repeats is the title`() {
    let read = metadata(
      head: "<title>Bomb kills five in Kirkuk - Desk</title>",
      body: "<h1>Desk</h1><h1>Bomb kills five in Kirkuk</h1><h1>Most read</h1>")
    #expect(read.title == "Bomb kills five in Kirkuk")
    #expect(metadata(body: "<svg><title>Logo</title></svg>").title == nil)
  }

  @Test func `a hyphen inside a title is a part of it`() {
    let title = "Anti-war march: 10-year-old leads – and wins"
    #expect(metadata(head: "<title>\(title)</title>", body: "<h1>\(title)</h1>").title == title)
  }

  // MARK: dates

  private static let heading = "<h1>Bomb kills five in Kirkuk</h1>"

  @Test(arguments: [
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-08-21T10:00:00+02:00\"}</script><meta property='article:published_time' content='2024-08-20'>",
      "", "2024-08-21T10:00:00+02:00"
    ),
    (
      "<meta name='date' content='2024-08-19'><meta property='article:published_time' content='2024-08-21T10:00:00Z'>",
      "", "2024-08-21T10:00:00Z"
    ),
    (
      "<meta name='date' content='2024-08-21'>", "<time datetime='2024-08-19'>x</time>",
      "2024-08-21"
    ),
    ("", "<time datetime='2024-08-21T10:00'>21 Aug</time>", "2024-08-21T10:00:00"),
    ("", "<span itemprop='datePublished'>21. August 2024</span>", "2024-08-21"),
    ("", "<p class='byline'>By Ann Lee, 21 August 2024</p>", "2024-08-21"),
    ("", "<div>21.08.2024</div>", "2024-08-21"),
    (
      "",
      "<aside><time datetime='2024-08-30'></time></aside><div class='related-posts'><time datetime='2024-08-31'></time></div><p>Posted 21 August 2024</p>",
      "2024-08-21"
    ),
    (
      "<meta name='cre' content='2024-08-01'>",
      "<p>Updated <time datetime='2024-08-23'>x</time></p><p>Published <time datetime='2024-08-21'>y</time></p>",
      "2024-08-21"
    ),
    ("", "<script>{\"datePublished\":\"2024-08-21T10:00:00Z\"}</script>", "2024-08-21T10:00:00Z"),
  ])
  func `the source that is right most often gives the day`(
    head: String, body: String, published: String
  ) {
    let read = metadata(head: head, body: Self.heading + body, language: "de")
    #expect(read.published == published)
  }

  @Test(arguments: [
    "<p>© 2019 Desk, founded on 3 May 1999</p>",
    "<footer><time datetime='2024-08-21'>today</time></footer>",
    "<article><a href='/2'>Other</a> <time datetime='2024-08-21'>x</time></article>",
    "<p>The war began on 1 September 1939 with an attack that nobody had declared, historians say, and it went on for six years until all of Europe lay in ruins.</p>",
  ])
  func `the day of something else is no day of publication`(body: String) {
    #expect(metadata(body: "<article>\(Self.heading)</article>\(body)").published == nil)
  }

  @Test func `the address of a page gives its day when nothing else does`() {
    let address = "https://desk.example/2024/08/21/bomb"
    let read = metadata(body: Self.heading, at: address)
    #expect(read.published == "2024-08-21")
    #expect(read.publishedBasis == .address)
    #expect(read.origins[.published] == "URL")
  }

  @Test func `a day takes the time of another source that names it too`() {
    let read = metadata(
      head: "<meta property='article:published_time' content='2024-08-21'>",
      body: "\(Self.heading)<time datetime='2024-08-21T18:30:00+03:00'>x</time>")
    #expect(read.published == "2024-08-21T18:30:00+03:00")
  }

  @Test func `an instant in UTC takes the zone of the newsroom's clock`() {
    let read = metadata(
      head: "<meta property='article:published_time' content='2020-02-25T02:25:54Z'>",
      body: "\(Self.heading)<p class='date'>February 24, 2020 | 9:25pm</p>")
    #expect(read.published == "2020-02-24T21:25:54-05:00")
  }

  @Test func `the day of the last change is kept apart`() {
    let head =
      "<meta property='article:published_time' content='2024-08-21T10:00:00Z'><meta property='article:modified_time' content='2024-08-22T10:00:00Z'>"
    let read = metadata(head: head)
    #expect(read.published == "2024-08-21T10:00:00Z")
    #expect(read.updated == "2024-08-22T10:00:00Z")
    #expect(metadata(head: head.replacing("08-22", with: "08-21")).updated == nil)
  }

  // MARK: authors

  @Test(arguments: [
    ("By Ann Lee", ["Ann Lee"]), ("Von Ann Lee und Bo Ray", ["Ann Lee", "Bo Ray"]),
    ("Ann Lee, Bo Ray and Cy Poe", ["Ann Lee", "Bo Ray", "Cy Poe"]),
    ("Ann Lee, Political Editor", ["Ann Lee"]), ("Ann Lee (Reuters)", ["Ann Lee"]),
    ("par Ann Lee et Bo Ray", ["Ann Lee", "Bo Ray"]), ("Dan Lee", ["Dan Lee"]),
    ("신현주 기자", ["신현주"]), ("記者 王小明", ["王小明"]), ("Ann Lee & Bo Ray", ["Ann Lee", "Bo Ray"]),
    ("https://www.facebook.com/desk", []), ("ann.lee@desk.example", []), ("@annlee", []),
    ("105092", []), ("Ann Lee Ann Lee", ["Ann Lee Ann Lee"]), ("admin", []),
  ])
  func `a byline gives names alone`(text: String, names: [String]) {
    let site = SiteNames(names: [], address: nil)
    #expect(AuthorNames(site: site).names(in: text) == names)
  }

  @Test(arguments: [
    ("<meta name='author' content='Ann Lee'>", "<a rel='author' href='/x'>Bo Ray</a>", ["Ann Lee"]),
    (
      "<meta name='author' content='The Desk'><meta property='og:site_name' content='The Desk'>",
      "<p class='byline'>By Ann Lee</p>", ["Ann Lee"]
    ),
    (
      "<meta name='author' content='The Desk'><meta property='og:site_name' content='The Desk'>",
      "", ["The Desk"]
    ),
    (
      "",
      "<div class='author'><a href='/author/ann'>Ann Lee</a>, <a href='/author/bo'>Bo Ray</a></div>",
      ["Ann Lee", "Bo Ray"]
    ),
    ("", "<p>Von Ann Lee</p>", ["Ann Lee"]),
    ("<meta name='citation_author' content='Lee, Ann'>", "", ["Ann Lee"]),
    ("", "<div class='comments'><span class='author'>Troll One</span></div>", []),
    ("", "<figure><span class='author'>Photo Maker</span></figure>", []),
  ])
  func `persons come before the house`(head: String, body: String, authors: [String]) {
    #expect(metadata(head: head, body: Self.heading + body).authors == authors)
  }

  // MARK: the rest

  @Test(arguments: [
    ("<html lang='de_AT'><body><p>x", "de-AT"),
    ("<html><head><meta property='og:locale' content='fr_FR'></head>", "fr-FR"),
    ("<html><head><meta http-equiv='content-language' content='utf-8'></head>", nil),
    ("<html><body><p>これは日本語の文章です。新聞の記事で、とても長い文章なので判断できます。もう一つの文。", "ja"),
    (
      "<html lang='en'><body><p>Президент подписал указ о новых мерах поддержки населения в регионах страны.",
      "ru"
    ),
  ])
  func `the language is what the page declares, if its letters agree`(
    page: String, language: String?
  ) {
    let tree = HTMLTree(Array(page.utf8))
    #expect(PageMetadata(tree, StructuredData(tree), address: nil).language == language)
  }

  @Test func `addresses are absolute and subjects are kept once`() {
    let read = metadata(
      head: """
        <link rel='canonical' href='/news/1?x=2'><meta property='og:image' content='i.jpg'>
        <meta property='article:section' content='World'><meta property='article:tag' content='Iraq'>
        <meta property='article:tag' content='iraq, Kirkuk'>
        """, at: "https://desk.example/a/b")
    #expect(read.canonical == "https://desk.example/news/1?x=2")
    #expect(read.image == "https://desk.example/a/i.jpg")
    #expect(read.section == "World")
    #expect(read.tags == ["Iraq", "Kirkuk"])
    #expect(
      metadata(head: "<link rel='canonical' href='javascript:x'>", at: "https://e.org/").canonical
        == nil)
  }

  @Test func `every value tells what gave it`() {
    let read = metadata(
      head: """
        <meta property='og:title' content='T'><meta name='author' content='Ann Lee'>
        <meta name='date' content='2024-08-21'>
        """)
    #expect(read.origins[.title] == "meta og:title")
    #expect(read.origins[.authors] == "meta author")
    #expect(read.origins[.published] == "meta date")
    #expect(read.origins[.language] == "html lang")
  }

  @Test func `a page of nothing tells nothing`() {
    for page in ["", "<", "<html>", "<title></title><h1> </h1>", "<meta property='og:title'>"] {
      let tree = HTMLTree(Array(page.utf8))
      #expect(PageMetadata(tree, StructuredData(tree), address: nil) == PageMetadata(), "\(page)")
    }
  }

  @Test func `times that show nothing leave a byline as it is`() {
    let times = String(repeating: "<time datetime='2024-08-21'></time>", count: 300)
    let byline = "<div class='byline'>By Ann Lee \(times)</div>"
    #expect(metadata(body: Self.heading + byline).authors == ["Ann Lee"])
  }

  @Test func `titles and names as long as a book are none, and take no time`() {
    let title = String(repeating: "a - ", count: 100_000)
    let names = String(repeating: "by ", count: 100_000) + "Ann Lee"
    let read = metadata(
      head: "<title>\(title)</title><meta name='author' content='\(names)'>",
      body: Self.heading)
    #expect(read.title == "Bomb kills five in Kirkuk")
    #expect(read.authors.isEmpty)
  }
}
