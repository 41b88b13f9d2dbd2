internal import IngestKit

/// Tells an article from an excerpt, a wall, an error page and a page without text.
struct StandingJudge {
  private let reading: PageReading
  private let title: String

  /// Bytes of text below which a page may be something else than an article.
  private static let shortText = 1200
  private static let shortestArticle = 80
  /// Headlines of articles that tell of an error are longer.
  private static let longestErrorTitle = 60

  init(_ reading: PageReading, title: String?) {
    self.reading = reading
    self.title = title ?? ""
  }

  func standing(of text: String) -> PageStanding {
    let length = text.utf8.count
    if length < Self.shortText {
      // A banner is on many pages; it is a wall where there is nothing else.
      let opening =
        length < Self.shortestArticle
        ? StandingPhrases.folded(reading.layout.bytes.prefix(4_000)) : Array(text.utf8)
      let folded = StandingPhrases.folded(Array((title + "\n").utf8) + opening)
      if title.utf8.count < Self.longestErrorTitle,
        let phrase = StandingPhrases.errors.first(in: StandingPhrases.folded(Array(title.utf8)))
      {
        return .errorPage(reason: "the title says '\(phrase)'")
      }
      if let phrase = StandingPhrases.robots.first(in: folded) {
        return .errorPage(reason: "the page says '\(phrase)'")
      }
      if let phrase = StandingPhrases.walls.first(in: folded) {
        return .consentWall(reason: "the page says '\(phrase)'")
      }
    }
    if length == 0 { return .noArticle(reason: "no element of the page holds prose") }
    if let reason = paywall(length) { return .excerpt(reason: reason) }
    if length < Self.shortestArticle {
      return .noArticle(reason: "the page holds \(length) bytes of text")
    }
    return .article
  }

  /// What shows that the rest of the text is for subscribers.
  private func paywall(_ length: Int) -> String? {
    let told = reading.data.article?.body?.utf8.count ?? 0
    if reading.data.article?.isFree == false, length < Self.shortText * 2,
      told == 0 || length * 2 < told
    {
      return "its structured data says that it is not free"
    }
    guard length < Self.shortText * 2 else { return nil }
    let kept = Set(reading.verdicts.lazy.filter(\.isKept).map(\.block))
    for (index, block) in reading.layout.blocks.enumerated()
    where block.length < 400 && !kept.contains(index) {
      let text = StandingPhrases.folded(reading.layout.bytes[block.text])
      if let phrase = StandingPhrases.paywalls.first(in: text) {
        return "the page says '\(phrase)'"
      }
    }
    return nil
  }
}
