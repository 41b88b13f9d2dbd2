internal import Foundation

/// A value that one thread at a time can get at.
///
/// `Synchronization.Mutex` would do the same, but on Linux the thread sanitizer does not see its
/// locking and takes every use for a race, which would hide a real one. Unchecked because the value
/// changes; it is never touched without the lock.
package final class Locked<Value: ~Copyable & Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: consuming Value) { self.value = value }

  package func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
