internal import Foundation
internal import Synchronization

/// Keeps a second run out; the kernel releases it when the process ends, however it ends.
final class RunLock: Sendable {
  private let descriptor: Mutex<Int32?>

  /// - Throws: `StateError.locked` when another run holds it.
  init(beside state: URL) throws(StateError) {
    // A file of its own: SQLite releases its locks when any descriptor of the database is closed.
    let path = state.path + ".lock"
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .inputOutput(path: path, reason: systemMessage(errno))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EWOULDBLOCK
        ? .locked(path: state.path)
        : .inputOutput(path: path, reason: systemMessage(code))
    }
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  func release() {
    descriptor.withLock { descriptor in
      if let descriptor { close(descriptor) }
      descriptor = nil
    }
  }
}
