import Testing

@testable import PageExtraction

/// What stands inside or beside the text of an article, and whether it is of it.
@Suite struct BlockRuleTests {
  private static let behind = "<p>The wounded were taken to three hospitals, the governor said.</p>"

  /// The text that a page has with some markup in the midst of its article.
  private func text(with markup: String) -> String {
    SamplePage.extract(SamplePage.page(inside: markup + Self.behind)).text
  }

  private static let rest = "\n\nThe wounded were taken to three hospitals, the governor said."

  @Test(arguments: [
    "<figure><img src=a.jpg><figcaption>The market, seen from above, on Monday.</figcaption></figure>",
    "<p class=wp-caption-text>The market, seen from above, on Monday.</p>",
    "<div class=byline>By Jane Doe, our correspondent in the north.</div>",
    "<aside><h3>More</h3><p>A history of the conflict, in ten maps.</p></aside>",
    "<div class=\"newsletter-signup\"><p>Get our best stories, every morning.</p></div>",
    "<p>Read more: <a href=/x>The war in the hills, explained</a></p>",
    "<p><a href=/x>Army sends reinforcements to the northern hills</a></p>",
    "<p>Sign up for our newsletter, and never miss a story.</p>",
    "<p>© 2026 Example Media. All rights reserved.</p>",
    "<div class=comments><p>I was there, and it was terrible to see.</p></div>",
    "<h2>Blast in the market</h2>",
    "<p>Published: 21 November 2026, 14:05</p>",
    "<div style=\"display: none\"><p>You have read all of your free articles.</p></div>",
    "<ul class=tags><li><a href=1>Attack</a></li><li><a href=2>North</a></li></ul>",
  ])
  func `what is about the page is left out`(_ markup: String) {
    #expect(text(with: markup) == SamplePage.text + Self.rest)
  }

  @Test(arguments: [
    ("<h2>What is known so far</h2>", "What is known so far"),
    ("<blockquote><p>We heard a loud bang.</p></blockquote>", "We heard a loud bang."),
    ("<p><strong>Who did it?</strong></p>", "Who did it?"),
    ("<ul><li>Four dead</li><li>Ten hurt</li></ul>", "Four dead\n\nTen hurt"),
    (
      "<figure><blockquote><p>We heard a loud bang.</p></blockquote></figure>",
      "We heard a loud bang."
    ),
    ("<table><tr><td>Dead</td><td>4</td></tr></table>", "Dead\n\n4"),
  ])
  func `what belongs to the text is kept`(_ markup: String, _ block: String) {
    #expect(text(with: markup) == SamplePage.text + "\n\n" + block + Self.rest)
  }

  @Test func `a heading of nothing is left out`() {
    let page = SamplePage.page(
      inside: "<h2>Related stories</h2><ul><li><a href=/1>A first other article</a></ul>")
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test func `key points above the text are of it`() {
    let page = SamplePage.page(
      before: """
        <div><ul><li>At least four people were killed, police said.</li>
        <li>Nobody has claimed the attack, officials told us.</li></ul></div>
        """)
    #expect(
      SamplePage.extract(page).text == """
        At least four people were killed, police said.

        Nobody has claimed the attack, officials told us.

        \(SamplePage.text)
        """)
  }

  @Test(arguments: [
    "<p class=lead>At least four people were killed on Monday. Nobody has claimed the attack, and the governor has asked the capital for soldiers.</p>",
    "<div><p>At least four people were killed on Monday when a bomb went off in the market of the town. Nobody has claimed the attack so far, and the governor has asked the capital for soldiers, his office said in the evening.</p></div>",
  ])
  func `sentences between headline and text are of it`(_ lead: String) {
    let words = lead.split(separator: ">").first { $0.hasPrefix("At") }?.split(separator: "<").first
    let page = SamplePage.page(before: lead)
    #expect(SamplePage.extract(page).text == "\(words ?? "")\n\n\(SamplePage.text)")
  }

  @Test func `a short sentence between headline and text is a teaser`() {
    let page = SamplePage.page(before: "<p class=lead>Four are dead after a bomb, police say.</p>")
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test(arguments: [
    "<p>Werbung nervt, sagen viele, und doch leben die meisten Zeitungen davon, heißt es.</p>",
    "<p>Newsletters are booming, and more people than ever are writing them, he said.</p>",
    "<p class=paywall>The governor has asked the capital for soldiers, his office said.</p>",
  ])
  func `a word that also names what is about the page begins a sentence`(_ markup: String) {
    #expect(text(with: markup).contains(markup.split(separator: ">")[1].dropLast(3)))
  }

  @Test func `a table of cookies is no text, however long`() {
    let row =
      "<tr><td class=cookielawinfo-column>This cookie is set by a service to tell people from robots, for its own sake.</td></tr>"
    let table = "<table>\(String(repeating: row, count: 1))</table>"
    let page = SamplePage.page(
      behind: "<div>\(table)\(table.replacing("people", with: "readers"))</div>")
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }

  @Test func `a copy of the whole text for programs is left out`() {
    let texts = (1...20).map {
      "Paragraph \($0) tells what the police said about the blast, and what the people of the town make of it, in so many words."
    }
    let copy = "<div class=article><p>\(texts.joined(separator: " "))</p></div>"
    let body = texts.map { "<p>\($0)</p>" }.joined()
    let page =
      "<body><article><h1>Blast in the market</h1><div>\(body)</div>\(copy)</article></body>"
    #expect(SamplePage.extract(page).text == texts.joined(separator: "\n\n"))
  }

  @Test func `a page that calls all of its text navigation has a text`() {
    let page = SamplePage.page(in: "<div class=\"navigation-page\">")
    #expect(SamplePage.extract(page).text == SamplePage.text)
  }
}
