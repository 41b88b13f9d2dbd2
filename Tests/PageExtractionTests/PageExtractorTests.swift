import Foundation
import IngestKit
import Testing

@testable import PageExtraction

@Suite struct PageExtractorTests {
  @Test func `an empty page holds no article`() {
    let page = PageExtractor().extract([])
    #expect(page.text.isEmpty)
    #expect(page.standing == .noArticle(reason: "no element of the page holds prose"))
  }

  @Test func `the text is the article's paragraphs with a blank line between them`() {
    let page = SamplePage.extract(SamplePage.page())
    #expect(page.text == SamplePage.text)
    #expect(page.standing == .article)
  }

  @Test func `a page that says nothing of its parts is read by its prose`() {
    let page = SamplePage.extract(SamplePage.page(in: "<div>"))
    #expect(page.text == SamplePage.text)
  }

  @Test func `a layout of tables is read`() {
    let page = """
      <table><tr><td><a href=1>Home</a><br><a href=2>World</a><br><a href=3>Sports</a></td>
      <td><font>\(SamplePage.paragraphs.joined(separator: "<br><br>"))</font></td>
      <td><a href=4>Weather</a></td></tr></table>
      """
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test func `right-to-left text stays as it is`() {
    let first = "قال مسؤولون إن انفجارا وقع في السوق، وأدى إلى مقتل أربعة أشخاص على الأقل."
    let second = "ولم تعلن أي جهة مسؤوليتها عن الهجوم، حسب ما ذكرت الشرطة المحلية اليوم."
    let page =
      "<html dir=rtl><body><article><p>\(first)</p><p>\(second)</p></article></body></html>"
    #expect(SamplePage.extract(page).text == first + "\n\n" + second)
  }

  @Test func `text without spaces is prose too`() {
    let first = "気象庁は13日、午後9時19分ごろ、日向灘で震度5弱の地震があったと発表した。"
    let second = "震源の深さは約30キロ、地震の規模は6.4と推定される。津波の心配はないという。"
    let page = """
      <div id=menu><a href=1>社会</a><a href=2>経済</a></div><main><p>\(first)</p><p>\(second)</p></main>
      """
    #expect(SamplePage.extract(page).text == first + "\n\n" + second)
  }

  @Test func `text that is only in the structured data is the last resort`() {
    let told = String(repeating: "The council voted on Monday to close the old bridge. ", count: 12)
    let page = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed",
      "articleBody":"\(told)"}</script><div id=app></div>
      """
    #expect(SamplePage.extract(page).text == told.trimmingCharacters(in: .whitespaces))
  }

  @Test func `the same bytes give the same page`() {
    let page = SamplePage.page(behind: SamplePage.body)
    #expect(SamplePage.extract(page).json == SamplePage.extract(page).json)
  }

  @Test func `a hundred thousand elements inside each other are no trouble`() {
    let depth = 100_000
    let page =
      String(repeating: "<div>", count: depth) + SamplePage.body
      + String(repeating: "</div>", count: depth)
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test func `a page of many megabytes is read`() {
    let paragraph = "<p>\(SamplePage.paragraphs[0])</p>"
    var page = "<article>"
    var number = 0
    while page.utf8.count < 4_000_000 {
      number += 1
      page += "<p>\(number). \(SamplePage.paragraphs[number % 3])</p>\n<!-- \(paragraph) -->"
    }
    let text = SamplePage.extract(page).text
    #expect(text.hasPrefix("1. \(SamplePage.paragraphs[1])"))
    #expect(text.hasSuffix("\(number). \(SamplePage.paragraphs[number % 3])"))
  }

  @Test func `a headline in the head of a page is no trouble`() {
    let page =
      "<head><title>A headline that is in the head</title><h1>A headline</h1></head><body>x"
    #expect(SamplePage.extract(page).standing.name == "no_article")
  }
}
