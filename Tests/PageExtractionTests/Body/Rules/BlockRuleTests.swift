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
}
