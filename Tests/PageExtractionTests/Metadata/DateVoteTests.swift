import IngestKit
import Testing

@testable import PageExtraction

/// Which day counts where the places of a page name several.
struct DateVoteTests {
  private func published(
    head: String = "", body: String = "", at address: String? = nil, language: String = "it"
  ) -> String? {
    let page = """
      <html lang='\(language)'><head>\(head)</head>
      <body><h1>Bomb kills five in Kirkuk</h1>\(body)</body></html>
      """
    let tree = HTMLTree(Array(page.utf8))
    let data = StructuredData(tree, addresses: address.map { [$0] } ?? [])
    return PageMetadata(tree, data, address: address).published
  }

  private static func meta(_ name: String, _ value: String) -> String {
    "<meta property='article:\(name)_time' content='\(value)'>"
  }

  private static let night = meta("published", "2020-12-05T23:15:00Z")
  private static let shown = "<p class='date'>06 Dicembre 2020</p>"

  @Test func `an instant in UTC is of the day that is shown`() {
    #expect(published(head: Self.night, body: Self.shown) == "2020-12-06")
    #expect(published(head: Self.night) == "2020-12-05T23:15:00Z")
  }

  @Test func `an instant in UTC takes the zone in which it is of the day that is shown`() {
    let changed = Self.meta("modified", "2020-12-06T10:00:00+01:00")
    #expect(
      published(head: Self.night + changed, body: Self.shown) == "2020-12-06T00:15:00+01:00")
  }

  @Test func `an instant in UTC is of the day of the address where none is shown`() {
    let address = "https://desk.example/2020/12/06/bomb"
    #expect(published(head: Self.night, at: address) == "2020-12-06")
    let noon = Self.meta("published", "2020-12-05T08:15:00Z")
    #expect(published(head: noon, at: address) == "2020-12-05T08:15:00Z")
  }

  @Test(arguments: ["20 Dicembre 2020", "06 Dicembre 2020 ore 23:59"])
  func `a day that no zone explains changes nothing`(day: String) {
    let line = "<p class='date'>\(day)</p>"
    #expect(published(head: Self.night, body: line) == "2020-12-05T23:15:00Z")
  }

  @Test func `a day is local only in the zones of the page's language`() {
    let morning = Self.meta("published", "2020-12-06T05:30:00Z")
    let shown = "<p class='date'>5.12.2020</p>"
    #expect(published(head: morning, body: shown, language: "de") == "2020-12-06T05:30:00Z")
    #expect(published(head: morning, body: shown, language: "es") == "2020-12-05")
  }

  @Test func `a day in a sentence is not the one that is shown`() {
    let morning = Self.meta("published", "2020-12-06T05:30:00Z")
    let sentence = "<p>The town was quiet since the attack of 5 December 2020, its mayor said.</p>"
    #expect(published(head: morning, body: sentence, language: "en") == "2020-12-06T05:30:00Z")
  }

  @Test func `the day that is shown and in other data is right against the first data`() {
    let draft =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2020-12-01T08:00:00Z\"}</script>"
    let other = Self.meta("published", "2020-12-06T09:29:34+01:00")
    #expect(
      published(head: draft + other, body: Self.shown) == "2020-12-06T09:29:34+01:00")
    #expect(published(head: draft + other) == "2020-12-01T08:00:00Z")
    let two = Self.shown + "<p class='date'>08 Dicembre 2020</p>"
    #expect(published(head: draft + other, body: two) == "2020-12-01T08:00:00Z")
  }

  @Test func `the day on which a page was made gives way to the one that is shown`() {
    let made = "<span itemprop='dateCreated' content='2004-01-01'></span>"
    #expect(published(body: made + Self.shown) == "2020-12-06")
  }

  @Test func `the line behind the headline comes before the day of today above it`() {
    let page =
      "<p class='date'>Lun, 14 Dic 2020</p><h1>Bomb kills five in Kirkuk</h1><p>Desk<br>13 Dic 2020</p>"
    let tree = HTMLTree(Array("<html lang='it'><body>\(page)</body></html>".utf8))
    #expect(PageMetadata(tree, StructuredData(tree), address: nil).published == "2020-12-13")
  }

  @Test func `words stand where programs look`() {
    let arabic = Self.meta("published", "الأربعاء، 07 أكتوبر 2020 - 12:09 م")
    #expect(published(head: arabic, language: "ar") == "2020-10-07T12:09:00")
  }

  // MARK: pages whose head and headline name no day

  @Test(arguments: [
    ("", "<p>Letzte Änderung: 31.10.2023</p><p class='footer'>Erschienen am: 01.11.2023</p>"),
    ("", "<ul><li><p>Mise en ligne</p><p>1.11.2023</p></li></ul>"),
    ("", "<p>1 November 2023</p>"),
    ("<div>(01.11.2023)</div>", ""),
  ])
  func `the words around the text give the day`(before: String, behind: String) {
    let filler = String(repeating: "<div>Other things</div>", count: 300)
    let page = SamplePage.page(before: filler + before, behind: behind)
    #expect(SamplePage.extract(page).metadata.published == "2023-11-01")
  }

  @Test func `a text may begin with its day`() {
    let page = SamplePage.page().replacing("<p>The blast", with: "<p>(18.01.2018) The blast")
      .replacing("Blast in the market", with: "")
    #expect(SamplePage.extract(page).metadata.published == "2018-01-18")
  }

  @Test(arguments: [
    "<div class='comments'><p>Posted on 1 November 2023</p></div>",
    "<div class='related-posts'><p>1 November 2023</p></div>", "<p>© 1 November 2023</p>",
  ])
  func `the day of something else around the text is none`(behind: String) {
    #expect(SamplePage.extract(SamplePage.page(behind: behind)).metadata.published == nil)
  }

  @Test func `the picture's address is the last resort`() {
    let image = "<meta property='og:image' content='https://i.example/2023/11/01/a.jpg'>"
    let page = SamplePage.page().replacing("<head>", with: "<head>\(image)")
    let metadata = SamplePage.extract(page).metadata
    #expect(metadata.published == "2023-11-01")
    #expect(metadata.publishedBasis == .address)
    #expect(metadata.origins[.published] == "address of the image")
  }
}
