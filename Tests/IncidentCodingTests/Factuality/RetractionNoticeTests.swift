import IngestKit
import Testing

@testable import IncidentCoding

struct RetractionNoticeTests {
  @Test(arguments: [
    "This story has been withdrawn.",
    "This article, published on 3 March 2026, has been retracted because a source was wrong.",
    "EDITOR'S NOTE: This report was removed after the ministry showed that it was false.",
    "The agency has withdrawn this story.",
    "The story below has been retracted.",
    "EDITORS: Please disregard the story on an attack in Karachi.",
  ])
  func `words that take the article back are a notice`(_ notice: String) throws {
    let text = "\(notice)\n\nA bomb killed five people in Karachi on Tuesday."
    #expect(try Self.coded(text) == .filtered("retraction notice"))
  }

  @Test(arguments: ["RETRACTED: Bomb kills five in Karachi", "[Withdrawn] Bomb kills five"])
  func `a label in the title is a notice`(_ title: String) throws {
    let text = "A bomb killed five people in Karachi on Tuesday."
    #expect(try Self.coded(text, title: title) == .filtered("retraction notice"))
  }

  @Test(arguments: [
    "This story has been updated.",
    "An earlier version of this article said that six people died.",
    "The ministry withdrew the report on Monday.",
    "The report has been withdrawn by the commission.",
    "This report has not been withdrawn.",
    "Troops were withdrawn from the town before this report was published.",
    "The newspaper was told to ignore the report.",
  ])
  func `a correction and what others withdraw are none`(_ sentence: String) throws {
    let text = "\(sentence)\n\nA bomb killed five people in Karachi on Tuesday."
    guard case .reports(let reports) = try Self.coded(text) else {
      Issue.record("the article was left out")
      return
    }
    #expect(!reports.isEmpty)
  }

  @Test func `a title of others' withdrawal is none`() throws {
    let text = "A bomb killed five people in Karachi on Tuesday."
    let coded = try Self.coded(text, title: "Withdrawn troops leave after bomb kills five")
    #expect(coded != .filtered("retraction notice"))
  }

  private static func coded(_ text: String, title: String? = nil) throws -> CodedArticle {
    try CodedText.coder().code(
      Article(
        id: "a", text: text,
        source: ArticleSource(
          title: title, language: "en", published: "2026-03-12", publishedHow: .metadata)))
  }
}
