import IngestKit
import Testing

@testable import IncidentCoding

struct PublicationDateTests {
  @Test(arguments: [
    ("date 2026-03-12 The warning came from a shepherd.", "2026-03-12", "2026-03-12"),
    ("Published: 3 May 2024\nA man was killed.", "2024-05-03", "3 May 2024"),
    ("A bomb in Basra\nMarch 3, 2024\nA bomb exploded.", "2024-03-03", "March 3, 2024"),
    ("SAN SALVADOR, 3 JAN 90 -- A MAN DIED YESTERDAY.", "1990-01-03", "3 JAN 90"),
    ("BAGHDAD, March 3, 2024 (Reuters) - A man died.", "2024-03-03", "March 3, 2024"),
    (
      """
      They attacked between October 2023 and January.

      On August 21, a group claimed an attack. It spoke in a statement on Wednesday.
      """, "2024-08-21", "August 21"
    ),
    (
      "A man died on March 9th. He was buried on March 10th.\n\nCopyright The Daily 2026",
      "2026-03-10", "March 10th"
    ),
  ])
  func `the text itself tells when it was published`(
    _ text: String, _ day: String, _ words: String
  ) throws {
    let document = Document(text)
    let inferred = try #require(PublicationDate.infer(from: document))
    #expect(inferred.day.iso == day)
    #expect(document.words(ofTokens: inferred.tokens) == words)
  }

  @Test(arguments: [
    "A man was killed yesterday.",
    "He was killed on 3 May 2021, police said, and his brother in 2022.",
    "On August 21, a group claimed an attack. It spoke in a statement on Wednesday.",
  ])
  func `a text that does not tell has none`(_ text: String) {
    #expect(PublicationDate.infer(from: Document(text)) == nil)
  }
}
