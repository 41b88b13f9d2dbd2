import IngestKit
import Testing

@testable import IncidentCoding

struct DocumentTests {
  @Test(arguments: [
    "plain", "naïve café", "🙂 smile 👨‍👩‍👧 family", "قتل ثلاثة أشخاص",
    "e\u{301}clair de\u{301}ja\u{300}",
    "line\r\nbreak", "\u{FEFF}mark", "日本語 text", "x" + String(repeating: "é", count: 300) + " y",
  ])
  func `a token's span cuts its words out of the text`(_ text: String) {
    let document = Document(text)
    let scalars = Array(text.unicodeScalars)
    for index in document.tokens.indices {
      let span = document.span(ofTokens: index..<index + 1)
      let cut = String(String.UnicodeScalarView(scalars[span.start..<span.end]))
      #expect(cut == document.words(ofTokens: index..<index + 1))
      #expect(document.byteRange(span) == document.tokens[index].bytes)
    }
  }

  @Test func `a text without an end is cut into sentences all the same`() {
    let endless = Document(String(repeating: "killed 3 ", count: 500))
    #expect(endless.sentences.count == 4)
    #expect(endless.sentences.allSatisfy { $0.tokens.count == 250 })
    #expect(Set(endless.sentences.map(\.paragraph)) == [0])
  }

  @Test(arguments: [
    ("One. Two. Three.", 3), ("He met Mr. Smith. He left.", 2),
    ("He left the U.S. The army stayed.", 2), ("In the U.S. Army, he rose.", 1),
    ("He said: “Go.” She went.", 2), ("It cost 3.5 million. They paid.", 2),
    ("George W. Bush spoke. They listened.", 2), ("On Jan. 3 he left. She stayed.", 2),
    ("The army said so in a post on X. President Smith did not.", 2),
    ("First line\nSecond line", 2), ("Carriage\r\nreturn", 2), ("Why? Because! Yes.", 3),
  ])
  func `sentences end where they should`(_ text: String, _ count: Int) {
    #expect(Document(text).sentences.count == count)
  }

  @Test func `blank lines part paragraphs`() {
    let paragraphs = Document("One. Two.\n\nThree.\r\n\r\nFour.").sentences.map(\.paragraph)
    #expect(paragraphs == [0, 0, 1, 2])
  }

  @Test func `lines of a fixed width are one paragraph`() {
    let line = "the soldiers went across the river to the other side of it and came\n"
    #expect(Set(Document(String(repeating: line, count: 8)).sentences.map(\.paragraph)) == [0])
  }

  @Test func `capitals are seen for what they are`() {
    #expect(Document("ABOUT FIFTY PEASANTS HAVE BEEN KIDNAPPED").isUpperCase)
    #expect(!Document("About fifty peasants have been kidnapped by the FMLN").isUpperCase)
  }

  @Test func `the first token of a sentence is marked`() {
    let document = Document("One two. Three four.")
    let firsts = document.tokens.filter(\.isFirstOfSentence).map { document.words($0.bytes) }
    #expect(firsts == ["One", "Three"])
  }
}
