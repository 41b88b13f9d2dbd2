import IngestKit
import Testing

@testable import IncidentCoding

struct BlockClassifierTests {
  private static let body = """
    Gunmen attacked a checkpoint in the north of the country on Tuesday, killing two soldiers there.

    The army said that it had sent more troops to the town and that the search for them went on.
    """

  @Test(arguments: [
    (
      "caption.credit", "Soldiers stand guard in Basra on March 9th. Photograph: Jane Doe/AFP/Getty"
    ),
    ("caption.agency", "Soldiers stand guard near the border on Tuesday [Jane Doe/Reuters]"),
    ("caption.file-photo", "FILE PHOTO: Soldiers stand guard near the border in this picture."),
    ("link.new-window", "[ Soldiers killed in the northOpens in new window ]"),
    ("link.read-more", "Read more: Who are the rebels of the north?"),
    ("link.headline", "Army Sends Hundreds of Troops to the Border"),
    ("heading.line", "A Long War"),
    ("byline.by", "By Jane Doe and John Roe"),
    ("byline.credits", "(Reporting by Jane Doe; Editing by John Roe)"),
    ("boilerplate.copyright", "Copyright 2024 The Daily. All rights reserved."),
    ("boilerplate.site", "Sign up for our newsletter to get the news every morning."),
    ("boilerplate.clip", "1:29 Crash closes the old bridge for hours"),
  ])
  func `a paragraph that is not the article's own is annotated`(_ rule: String, _ text: String) {
    let annotated = annotated(Self.body + "\n\n" + text + "\n\n" + Self.body)
    #expect(annotated == [Annotated(rule, text)])
  }

  @Test(arguments: [
    ("header.date", "date 2026-03-12", " date 2026-03-12 Gunmen attacked a checkpoint."),
    ("header.field", "Date: 12 March 2026", "Date: 12 March 2026\n\n\(body)"),
    ("header.front-matter", "---\ntitle: A\n---", "---\ntitle: A\n---\n\(body)"),
    ("dateline", "SAN SALVADOR, 3 JAN 90 --", "SAN SALVADOR, 3 JAN 90 -- A MAN DIED."),
    ("dateline", "BAGHDAD (Reuters) -", "BAGHDAD (Reuters) - A man died on Tuesday."),
    ("dateline", "PARIS —", "PARIS — A man died on Tuesday."),
    ("heading.title", "Two soldiers killed in north", "Two soldiers killed in north\n\n\(body)"),
    (
      "caption.credit", "SOLDIERS OF the army stand guard. (credit: JANE DOE/REUTERS)",
      "The war goes on. SOLDIERS OF the army stand guard. (credit: JANE DOE/REUTERS)"
    ),
    (
      "boilerplate.copyright", "– Copyright The Daily 2026",
      "\(body) A rocket landed near by, and nobody was hurt by it, as far as anyone could say then, "
        + "although all the windows of the house were broken. – Copyright The Daily 2026"
    ),
  ])
  func `a block may be a part of its paragraph`(_ rule: String, _ block: String, _ text: String) {
    #expect(annotated(text) == [Annotated(rule, block)])
  }

  @Test(arguments: [
    "He said that the picture is clear: nobody knows who was behind the attack in the capital.",
    "By the end of the day, two men had been killed and the others had fled across the river.",
    "Police published a photo of the man who had been killed in the attack on the checkpoint.",
    "BREAKING: Gunmen killed five soldiers in the capital on Tuesday, the army said.",
    "UPDATE: Gunmen killed five soldiers in the capital on Tuesday, the army said.",
    "The rebels — who took the town in May — fled across the river when the army came back.",
  ])
  func `the article's own paragraphs are left alone`(_ text: String) {
    #expect(annotated(text + "\n\n" + Self.body).isEmpty)
  }

  @Test func `the entries of a report as it goes on are no films`() {
    let text = """
      10:45 Gunmen kill five soldiers in the capital, where they attacked a checkpoint on Tuesday

      10:30 Army sends more troops to the town in the north and tells people to stay at home
      """
    #expect(annotated(text).isEmpty)
  }

  @Test func `spans are code points`() throws {
    let text = "🙂 Überfall.\n\nPhotograph: Jane Doe/AFP"
    let annotation = try #require(BlockClassifier.annotations(of: Document(text)).first)
    let scalars = Array(text.unicodeScalars)[annotation.span.start..<annotation.span.end]
    #expect(String(String.UnicodeScalarView(scalars)) == "Photograph: Jane Doe/AFP")
  }

  private struct Annotated: Equatable {
    let rule: String
    let words: String

    init(_ rule: String, _ words: String) {
      self.rule = rule
      self.words = words
    }
  }

  private func annotated(_ text: String) -> [Annotated] {
    let document = Document(text)
    return BlockClassifier.annotations(of: document).map {
      Annotated($0.rule ?? "", document.words(document.byteRange($0.span)))
    }
  }
}
