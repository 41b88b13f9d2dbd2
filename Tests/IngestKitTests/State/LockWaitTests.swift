import Foundation
import Testing

@testable import IngestKit

@Suite struct LockWaitTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `waiting ends after its time with the same error`() async throws {
    let holder = try fixture.state()
    let clock = ManualClock()
    let error = await #expect(throws: StateError.self) {
      try await StateFile.opened(at: fixture.stateURL, wait: .upTo(.seconds(1)), clock: clock)
    }
    #expect(error?.exitStatus == .locked)
    #expect(clock.pauses.reduce(.zero, +) == .seconds(1))
    holder.close()
  }

  @Test func `nothing is waited for where nobody wants it`() async throws {
    let holder = try fixture.state()
    let clock = ManualClock()
    for wait in [LockWait.none, .forever] {
      await #expect(throws: StateError.self) {
        try await StateFile.opened(
          at: fixture.stateURL, wait: wait, clock: clock, isWanted: { false })
      }
    }
    #expect(clock.pauses.isEmpty)
    holder.close()
  }

  @Test func `the state is opened as soon as it is given free`() async throws {
    let holder = try fixture.state()
    let clock = ManualClock()
    let state = try await StateFile.opened(
      at: fixture.stateURL, wait: .forever, clock: clock,
      isWanted: {
        if clock.pauses.count == 3 { holder.close() }
        return true
      })
    #expect(clock.pauses.count == 4)
    state.close()
    #expect(RunLock.holder(beside: fixture.stateURL) == nil)
  }
}
