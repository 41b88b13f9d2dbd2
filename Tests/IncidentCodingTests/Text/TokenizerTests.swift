import Testing

@testable import IncidentCoding

struct TokenizerTests {
  @Test(arguments: [
    ("Iraq’s army", ["Iraq", "’s", "army"]), ("Kata'ib men", ["Kata'ib", "men"]),
    ("the soldiers' post", ["the", "soldiers", "'", "post"]),
    ("the U.S. army", ["the", "U.S.", "army"]),
    ("at 5 p.m. today", ["at", "5", "p.m.", "today"]),
    ("a 12-year-old", ["a", "12", "-", "year", "-", "old"]),
    ("1,200 men", ["1,200", "men"]), ("3.5 km", ["3.5", "km"]),
    ("the 21st man", ["the", "21st", "man"]),
    ("9mm", ["9", "mm"]), ("(credit: A/B)", ["(", "credit", ":", "A", "/", "B", ")"]),
    ("M-16s", ["M", "-", "16", "s"]), ("don’t", ["don’t"]),
    ("2,3 and 4", ["2", ",", "3", "and", "4"]),
    ("he left.", ["he", "left", "."]), ("Ziad's.", ["Ziad", "'s", "."]),
  ])
  func `a text is cut into words, numbers and marks`(_ text: String, _ words: [String]) {
    let document = Document(text)
    #expect(document.tokens.map { document.words($0.bytes) } == words)
  }

  @Test(arguments: [
    ("1,200", 1200), ("3.5", 3), ("21st", 21), ("007", 7), ("99999999999", -1),
  ])
  func `a number has its value`(_ text: String, _ value: Int32) {
    #expect(Document(text).tokens.first?.value == value)
  }

  @Test(arguments: [
    ("Kata’ib", "KATAIB"), ("Erdoğan", "erdogan"), ("Mošović", "mosovic"), ("Øst", "ost"),
    ("Ša‘b", "sab"), ("STRASSE", "straße"), ("İzmir", "izmir"), ("U.S.", "us"),
  ])
  func `spellings of one word fold to the same`(_ first: String, _ second: String) {
    #expect(Document(first).tokens.first?.word == Document(second).tokens.first?.word)
    #expect(Word(first) == Word(second))
  }

  @Test func `marks of one kind are the same word`() {
    let words = Document("“ ” \" « – — - ’ '").tokens.map(\.word)
    #expect(Set(words.prefix(4)).count == 1)
    #expect(Set(words[4...6]).count == 1)
    #expect(words[7] == words[8])
  }

  @Test func `flags tell how a word is written`() throws {
    let tokens = Document("The FMLN met at 3.5 on the 2nd in U.S. cities").tokens
    #expect(tokens[0].isCapitalized && !tokens[0].isAllCaps)
    #expect(tokens[1].isAllCaps)
    #expect(tokens[4].isDecimal)
    #expect(tokens[7].isOrdinal)
    #expect(tokens[9].isDotted)
    #expect(!tokens[0].hasSpaceBefore || tokens[0].start == 0)
  }

  @Test(arguments: ["It was 5…", "Room 5\u{2019}", "It cost 5€", "5é", "5🔥"])
  func `a number may stand before a long scalar at the end of the text`(text: String) {
    #expect(Document(text).tokens.contains { $0.isNumber && $0.value == 5 })
  }
}
