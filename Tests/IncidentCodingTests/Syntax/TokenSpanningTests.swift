import Testing

@testable import IncidentCoding

struct TokenSpanningTests {
  private let names = [2..<4, 4..<5, 8..<9].map { PersonName(tokens: $0) }

  @Test func `a mention covers its own tokens and no others`() {
    #expect((2..<5).allSatisfy(names.covers))
    #expect(!names.covers(1))
    #expect(!names.covers(5))
    #expect(names.covering(3)?.tokens == 2..<4)
  }

  @Test func `a mention is found by its first token`() {
    #expect(names.starting(at: 4)?.tokens == 4..<5)
    #expect(names.starting(at: 3) == nil)
    #expect(names.starting(at: 9) == nil)
  }

  @Test func `a mention is found by the token behind it`() {
    #expect(names.ending(at: 4)?.tokens == 2..<4)
    #expect(names.ending(at: 9)?.tokens == 8..<9)
    #expect(names.ending(at: 3) == nil)
  }
}
