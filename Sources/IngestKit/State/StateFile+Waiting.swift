internal import Foundation

extension StateFile {
  private static let pause = Duration.milliseconds(200)

  /// Opens or creates the file as soon as its lock is free.
  ///
  /// - Parameter isWanted: asked before each pause; the waiting ends when it says no.
  /// - Throws: `StateError.locked` when the lock was not free in time.
  static func opened(
    at url: URL, wait: LockWait, clock: any Clock<Duration> = ContinuousClock(),
    isWanted: () -> Bool = { true }
  ) async throws(StateError) -> StateFile {
    var waited = Duration.zero
    while true {
      do {
        return try StateFile(at: url)
      } catch {
        guard case .locked = error, isWanted(), wait.allows(waited) else { throw error }
        if (try? await clock.sleep(for: pause)) == nil { throw error }
        waited += pause
      }
    }
  }
}
