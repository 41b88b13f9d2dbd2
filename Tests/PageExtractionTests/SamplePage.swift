@testable import PageExtraction

/// Pages put together from parts, as sites put them together.
enum SamplePage {
  static let paragraphs = [
    "The blast hit the market at noon, police said, and killed at least four people on the spot.",
    "Witnesses told reporters that two men had left a bag beside a stall, and ran when it burned.",
    "No group has claimed the attack, but officials blame the militants who hold the hills nearby.",
  ]

  static var body: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  /// The text that a page with the body alone has.
  static var text: String { paragraphs.joined(separator: "\n\n") }

  /// A page with a heading, the body in a container, and something before and behind it.
  static func page(
    before: String = "", in container: String = "<div class=\"article-body\">", inside: String = "",
    behind: String = ""
  ) -> String {
    let name = container.dropFirst().prefix { $0.isLetter }
    return """
      <!DOCTYPE html><html><head><title>Blast in the market</title></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <h1>Blast in the market</h1>\(before)
      \(container)\(body)\(inside)</\(name)>\(behind)
      <footer>Example Media, all rights reserved.</footer></body></html>
      """
  }

  static func extract(_ page: String) -> ExtractedPage {
    PageExtractor().extract(Array(page.utf8))
  }
}
