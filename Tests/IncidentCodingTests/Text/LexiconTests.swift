import Testing

@testable import IncidentCoding

struct LexiconTests {
  private let lexicon: Lexicon<Int> = {
    var lexicon = Lexicon<Int>()
    lexicon.insert("car bomb", 1)
    lexicon.insert("car bomb attack", 2)
    lexicon.insert("Kata'ib Hezbollah", 3)
    lexicon.insert("car bomb", 4)
    return lexicon
  }()

  @Test func `the longest phrase wins`() throws {
    let match = try #require(lexicon.longestMatch(in: Document("car bomb attack"), at: 0))
    #expect(match.tokens == 0..<3)
    #expect(match.values == [2])
  }

  @Test func `the beginning of a phrase may be put in behind it`() {
    var lexicon = Lexicon<Int>()
    lexicon.insert("car bomb attack", 1)
    lexicon.insert("car", 2)
    #expect(lexicon.longestMatch(in: Document("car bomb attack"), at: 0)?.values == [1])
    #expect(lexicon.longestMatch(in: Document("car bomb"), at: 0)?.values == [2])
  }

  @Test func `a phrase may mean several things`() {
    #expect(lexicon.longestMatch(in: Document("a car bomb"), at: 1)?.values == [1, 4])
  }

  @Test(arguments: ["car-bomb", "CAR BOMB", "car–bomb"])
  func `hyphens and capitals make no difference`(_ text: String) {
    #expect(lexicon.longestMatch(in: Document(text), at: 0)?.values == [1, 4])
  }

  @Test(arguments: ["Katai’b Hezbollah", "Kataib Hezbollah", "Kata‘ib Hezbollah"])
  func `apostrophes make no difference`(_ text: String) {
    #expect(lexicon.longestMatch(in: Document(text), at: 0)?.values == [3])
  }

  @Test(arguments: ["car", "car bombs", "the car bomb"])
  func `nothing else matches`(_ text: String) {
    #expect(lexicon.longestMatch(in: Document(text), at: 0) == nil)
  }

  @Test func `a match does not reach over the limit`() {
    let document = Document("car bomb attack")
    #expect(lexicon.longestMatch(in: document, at: 0, limit: 2)?.tokens == 0..<2)
  }

  @Test func `the next match is the first from an index on`() {
    let document = Document("a car, a car bomb attack, a car bomb")
    #expect(lexicon.nextMatch(in: document, from: 0)?.tokens == 4..<7)
    #expect(lexicon.nextMatch(in: document, from: 5)?.tokens == 9..<11)
    #expect(lexicon.nextMatch(in: document, from: 10) == nil)
  }

  @Test func `the next match starts with such a token`() {
    let document = Document("Car bomb, car bomb")
    let match = lexicon.nextMatch(in: document, from: 0) { !$0.isCapitalized }
    #expect(match?.tokens == 3..<5)
  }
}
