import Testing

@testable import PageExtraction

@Suite struct TeaserFinderTests {
  private static func card(_ number: Int) -> String {
    """
    <div class=x\(number % 1)><h3><a href=/\(number)>Another headline of this site, number \(number)</a></h3>
    <p>Two sentences tell what it is about. They are prose, as all teasers are, in part \(number).</p></div>
    """
  }

  @Test func `a list of other articles is no text`() {
    let page = SamplePage.page(in: "<div>", inside: "<div>\((1...6).map(Self.card).joined())</div>")
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test func `paragraphs with a link each are text`() {
    let linked = (1...4).map {
      "<p>Paragraph \($0) tells of <a href=/\($0)>something that was reported before</a>, and goes on to say what came of it, in the end.</p>"
    }
    let page = SamplePage.page(in: "<div>", inside: linked.joined())
    #expect(SamplePage.extract(page).text.contains("Paragraph 3 tells of something"))
  }
}
