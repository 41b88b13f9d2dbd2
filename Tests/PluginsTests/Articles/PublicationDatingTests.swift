import Foundation
import IngestKit
import Testing

@testable import Plugins

struct PublicationDatingTests {
  @Test(arguments: [
    ("2024-08-21", "2024-08-21"), (" 2024-08-21 ", "2024-08-21"),
    ("2024-08-21T10:00:00Z", "2024-08-21T10:00:00Z"),
    ("2024-08-21T10:00:00+03:00", "2024-08-21T10:00:00+03:00"),
    ("2024-08-21 10:00 +0300", "2024-08-21T10:00:00+03:00"),
    ("2024-08-21T10:00:00.123z", "2024-08-21T10:00:00Z"),
    ("2024-08-21 10:00:00 GMT", "2024-08-21T10:00:00Z"),
    ("2024-08-21 at noon", "2024-08-21"), ("20240821", "2024-08-21"),
    ("20240821101500", "2024-08-21"), ("1724234400", "2024-08-21T10:00:00Z"),
    ("1724234400000", "2024-08-21T10:00:00Z"), ("21 August 2024", "2024-08-21"),
    ("August 21, 2024", "2024-08-21"), ("Wed, 21 Aug 2024 10:00:00 GMT", "2024-08-21"),
  ])
  func `a date is read in the forms that people and programs write`(
    text: String, iso: String
  ) {
    #expect(PublicationTime.iso(text) == iso)
  }

  @Test(arguments: ["", "soon", "2024-02-30", "21", "20241399", "August"])
  func `what names no day is no date`(text: String) {
    #expect(PublicationTime.iso(text) == nil)
  }

  @Test(arguments: [
    ("---\ntitle: 'A: B'\ndate: 2024-08-21\nurl: https://e.org/a\n---\nText.", "2024-08-21"),
    ("---\r\ndate: \"21 August 2024\"\r\n---\r\nText.", "2024-08-21"),
    ("Title: A\nDate: Wed, 21 Aug 2024 10:00:00 GMT\n\nText.", "2024-08-21"),
    (" date 2024-08-21 The warning came late.", "2024-08-21"),
    ("\n\nDATE 2024-08-21\nText.", "2024-08-21"),
    ("Published: 2024-08-21\nText.", "2024-08-21"),
  ])
  func `the first lines of a text state its date`(text: String, iso: String) throws {
    let draft = ArticleHeader(text).completing(ArticleDraft(text: text))
    #expect(draft.published == iso)
    #expect(draft.publishedHow == .header)
  }

  @Test(arguments: [
    "Date: tomorrow\nText.", "A date 2024-08-21 inside.",
    "---\nText without an end.\ndate: 2024-08-21",
    "Text.\n\nDate: 2024-08-21", "dated 2024-08-21",
  ])
  func `other lines are no header`(text: String) {
    #expect(ArticleHeader(text).completing(ArticleDraft(text: text)).published == nil)
  }

  @Test func `front matter names title, author, address and publisher`() {
    let text = "---\ntitle: \"T\"\nby: A\nlink: u\nsource: S\nlang: ar\nids:\n  - url: x\n---\n"
    let draft = ArticleHeader(text).completing(ArticleDraft(text: text))
    #expect(
      [draft.title, draft.author, draft.url, draft.publisher, draft.language]
        == ["T", "A", "u", "S", "ar"])
  }

  @Test func `a stated date wins over the URL, the URL over the text, the text over the file`()
    throws
  {
    var draft = ArticleDraft(text: "BAGHDAD, Wednesday, August 21, 2024 - Two men were killed.")
    #expect(try settle(draft) == "2024-08-21 inferred")
    draft.url = "https://e.org/2024/08/23/a"
    #expect(try settle(draft) == "2024-08-23 url")
    draft.published = "2024-08-24"
    #expect(try settle(draft) == "2024-08-24 metadata")
    #expect(try settle(ArticleDraft(text: "Two men.")) == "2024-01-02T03:04:05Z unknown")
  }

  @Test func `a stated date that cannot be read is a fault`() {
    var draft = ArticleDraft(text: "Text.")
    draft.published = "soon"
    #expect(
      throws: PluginFailure.record(
        "has the date 'soon', which cannot be read; write it like 2024-08-21")
    ) { try settle(draft) }
  }

  private func settle(_ draft: ArticleDraft) throws -> String {
    let publication = try PublicationDating.settle(draft, fileTime: TestSourceContext.modified)
    return "\(publication.published) \(publication.how)"
  }
}
