import IngestKit
import Testing

@testable import Plugins

struct IDFilterTests {
  @Test func `a filter holds what was inserted and little else`() {
    var filter = IDFilter()
    func hash(_ number: Int) -> UInt64 { IDFilter.hash(ContentHash.id("incident \(number)").utf8) }
    for number in 0..<32_768 { filter.insert(hash(number)) }
    #expect((0..<32_768).allSatisfy { filter.mayHold(hash($0)) })
    let mistaken = (100_000..<110_000).count { filter.mayHold(hash($0)) }
    #expect(mistaken < 150)
  }
}
