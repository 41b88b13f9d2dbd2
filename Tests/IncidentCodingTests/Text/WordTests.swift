import Testing

@testable import IncidentCoding

@Suite struct WordTests {
  @Test(arguments: [
    ("capital" as Word, "capital"), ("7th", "7th"), (",", ","),
    ("misunderstandings2024", "misunderstandings2024"),
    ("Kata’ib", "KATAIB"), ("São", "sao"), ("man’s", "mans"), ("{", "{"), ("’", "’"),
  ])
  func `a literal is the word that its letters spell`(literal: Word, text: String) {
    #expect(literal == Word(text))
  }

  @Test func `words of other letters are others`() {
    let words: [Word] = ["a", "b", "ab", "ba", "z", "`", "{", "0", ":", "/", "a0"]
    #expect(Set(words).count == words.count)
  }
}
