import Testing

@testable import IncidentCoding

@Suite struct WordSetTests {
  private func words(_ range: Range<Int>) -> [Word] { range.map { Word("word\($0)") } }

  @Test(arguments: [0, 1, 8, 500])
  func `a set knows its words and no others`(count: Int) {
    var set: WordSet = []
    for word in words(0..<count) + words(0..<count) { set.insert(word) }
    #expect(words(0..<count).allSatisfy(set.contains))
    #expect(!words(count..<2000).contains(where: set.contains))
  }

  @Test func `a union knows the words of both`() {
    let union = WordSet(words(0..<40)).union(WordSet(words(30..<90)))
    #expect(words(0..<90).allSatisfy(union.contains))
    #expect(!words(90..<500).contains(where: union.contains))
  }
}
