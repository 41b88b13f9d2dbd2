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
}
