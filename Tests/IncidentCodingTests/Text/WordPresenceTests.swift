import Testing

@testable import IncidentCoding

struct WordPresenceTests {
  private let document = Document("Gunmen killed three soldiers near Mosul on Friday.")

  @Test(arguments: ["gunmen", "killed", "mosul", "."] as [Word])
  func `a word of the text may be there`(word: Word) {
    #expect(document.mayContain(word))
  }

  @Test func `nearly every other word is told to be missing`() {
    let words = (0..<1000).map { Word("word\($0)") }
    #expect(words.count(where: document.mayContain) < 10)
  }

  @Test func `a long text too denies nearly every other word`() {
    let text = (0..<300).map { "word\($0)" }.joined(separator: " ")
    let document = Document(text)
    let others = (0..<10_000).map { Word("other\($0)") }
    #expect((0..<300).allSatisfy { document.mayContain(Word("word\($0)")) })
    #expect(others.count(where: document.mayContain) < 50)
  }
}
