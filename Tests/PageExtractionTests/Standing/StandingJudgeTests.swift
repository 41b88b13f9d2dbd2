import Testing

@testable import PageExtraction

@Suite struct StandingJudgeTests {
  private func standing(_ page: String) -> String { SamplePage.extract(page).standing.name }

  @Test(arguments: [
    "<title>404 - Page not found</title><p>Sorry, the page that you look for is not here.</p>",
    "<title>Seite nicht gefunden</title><p>Leider gibt es diese Seite nicht mehr, oder noch nicht.</p>",
    "<title>Just a moment...</title><p>Checking your browser before accessing the site.</p>",
    "<title>Access Denied</title><p>You don't have permission to access this on this server.</p>",
  ])
  func `an error that comes as a good page is known`(_ page: String) {
    #expect(standing(page) == "error_page")
  }

  @Test(arguments: [
    "<title>News</title><p>We value your privacy. We and our partners store information on a device.</p>",
    "<title>Zeitung</title><p>Weiterlesen mit Werbung und Tracking, oder im Abo ohne Werbung lesen.</p>",
  ])
  func `a wall of consent is known`(_ page: String) {
    #expect(standing(page) == "consent_wall")
  }

  @Test func `the beginning of an article for subscribers is an excerpt`() {
    let page = SamplePage.page(
      behind: "<div class=paywall><p>Subscribe to continue reading this article.</p></div>")
    #expect(
      SamplePage.extract(page).standing
        == .excerpt(reason: "the page says 'subscribe to continue'"))
  }

  @Test func `a short text that is not free by its structured data is an excerpt`() {
    let page =
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Blast in the market",
      "isAccessibleForFree":false}</script>
      """ + SamplePage.page()
    #expect(standing(page) == "excerpt")
  }

  @Test func `an article about an error is an article`() {
    let page =
      "<title>How a 404 page was not found for years</title><article>"
      + String(repeating: SamplePage.body.replacing("police", with: "officers"), count: 1)
      + (1...30).map {
        "<p>In its chapter \($0), the report names a cause, and a remedy for it.</p>"
      }
      .joined() + "</article>"
    #expect(standing(page) == "article")
  }

  @Test func `a short report of something not found is an article`() {
    let page =
      "<title>Hiker still not found after a week of searching in the northern hills</title><article>"
      + SamplePage.body
      + "</article><div class=cookie-banner><p>We use cookies, as you know.</p></div>"
    #expect(standing(page) == "article")
  }
}
