import Testing

@testable import IncidentCoding

@Suite struct WordTableTests {
  private let words = (0..<1000).map { Word("word\($0)") }

  @Test func `a table that grows keeps what it holds`() {
    var table: WordTable<Int> = [:]
    for (number, word) in words.enumerated() { table[word] = number }
    #expect(words.map { table[$0] } == Array(0..<1000))
    #expect(table[Word("other")] == nil)
    #expect(table.count == 1000)
  }

  @Test func `a word set twice has its last value`() {
    var table: WordTable<Int> = ["bomb": 1]
    table["bomb"] = 2
    #expect(table["bomb"] == 2)
    #expect(table.count == 1)
  }

  @Test func `a key of zero is a key like any other`() {
    var table: WordTable<Int> = [:]
    #expect(table[key: 0] == nil)
    table[key: 0] = 7
    #expect(table[key: 0] == 7)
  }

  @Test func `a set that grows keeps its words`() {
    let set = WordSet(words)
    #expect(words.allSatisfy(set.contains))
    #expect(!set.contains("other"))
  }

  @Test func `a union has the words of both`() {
    let union = (["bomb"] as WordSet).union(["mine", "bomb"])
    #expect(["bomb", "mine"].allSatisfy { union.contains($0) })
    #expect(!union.contains("rifle"))
  }
}
