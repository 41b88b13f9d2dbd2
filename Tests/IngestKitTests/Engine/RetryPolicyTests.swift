import Testing

@testable import IngestKit

@Suite struct RetryPolicyTests {
  private let policy = RetryPolicy()

  @Test func `pauses double up to the longest`() {
    var policy = policy
    policy.attempts = 10
    let pauses = (1...7).compactMap { policy.pause(after: $0, retryAfter: nil) }
    #expect(pauses == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
  }

  @Test func `the attempts are used up at last`() async {
    let clock = ManualClock()
    let failure = await #expect(throws: PluginFailure.self) {
      try await policy.run(clock: clock) { throw PluginFailure.transient("busy") }
    }
    #expect(failure == .transient("busy"))
    #expect(clock.pauses.count == 3)
  }

  @Test func `a pause longer than the longest is left for the next run`() {
    #expect(policy.pause(after: 1, retryAfter: .seconds(3600)) == nil)
  }

  @Test func `a lasting failure is not tried again`() async {
    let clock = ManualClock()
    await #expect(throws: PluginFailure.self) {
      try await policy.run(clock: clock) { throw PluginFailure.permanent("gone") }
    }
    #expect(clock.pauses.isEmpty)
  }
}
