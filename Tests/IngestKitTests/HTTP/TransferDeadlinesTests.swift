import Testing

@testable import IngestKit

@Suite struct TransferDeadlinesTests {
  private let start = ContinuousClock.now

  private var deadlines: TransferDeadlines { TransferDeadlines(HTTPTimeouts(), start: start) }

  @Test func `each phase has a limit of its own`() {
    var waiting = deadlines
    #expect(waiting.expired(at: start + .seconds(9)) == nil)
    #expect(
      waiting.expired(at: start + .seconds(10)) == .timedOut(.connecting, after: .seconds(10)))
    waiting.connected(at: start + .seconds(9))
    #expect(waiting.next == start + .seconds(39))
    #expect(waiting.expired(at: start + .seconds(39)) == .timedOut(.firstByte, after: .seconds(30)))
  }

  @Test func `bytes that keep coming keep a transfer alive until its end`() {
    var receiving = deadlines
    for second in 1..<180 {
      receiving.received(50, at: start + .seconds(second))
      #expect(receiving.expired(at: start + .seconds(second)) == nil)
    }
    #expect(receiving.expired(at: start + .seconds(180)) == .timedOut(.end, after: .seconds(180)))
  }

  @Test func `a trickle is no progress`() {
    var receiving = deadlines
    for second in 1...20 { receiving.received(1, at: start + .seconds(second)) }
    #expect(
      receiving.expired(at: start + .seconds(21)) == .timedOut(.progress, after: .seconds(20)))
  }
}
