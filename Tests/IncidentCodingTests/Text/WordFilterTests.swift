import Testing

@testable import IncidentCoding

@Suite struct WordFilterTests {
  @Test func `a word that was put in is never denied`() {
    var filter = WordFilter()
    let words = (0..<5000).map { Word("word\($0)") }
    for word in words { filter.insert(word) }
    #expect(words.allSatisfy(filter.mayContain))
  }

  @Test func `most other words are denied`() {
    var filter = WordFilter()
    for number in 0..<500 { filter.insert(Word("word\(number)")) }
    let others = (0..<5000).map { Word("other\($0)") }
    #expect(others.count(where: filter.mayContain) < 250)
  }
}
