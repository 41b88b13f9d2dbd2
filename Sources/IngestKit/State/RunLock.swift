internal import Foundation

/// Keeps a second run out; the kernel releases it when the process ends, however it ends.
///
/// It belongs to the open file (`F_OFD_SETLK`), not to the process, and unlike `flock` it can be
/// asked after without being taken, so that looking at a state never keeps a run out.
package final class RunLock: Sendable {
  /// Who holds a lock, as far as it is known.
  package struct Holder: Sendable, Equatable {
    package let process: Int?
    package let since: String?
  }

  // linux/fcntl.h; the C library shows these to GNU sources only.
  private static let ask: Int32 = 36
  private static let take: Int32 = 37

  private let descriptor: Locked<Int32?>

  /// - Throws: `StateError.locked` when another run holds it.
  init(beside state: URL) throws(StateError) {
    // A file of its own: SQLite releases its locks when any descriptor of the database is closed.
    let path = Self.path(beside: state)
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .inputOutput(path: path, reason: systemMessage(errno))
    }
    var wish = Self.wholeFile
    guard fcntl(descriptor, Self.take, &wish) == 0 else {
      let code = errno
      close(descriptor)
      throw code == EAGAIN || code == EACCES
        ? .locked(path: state.path, by: Self.holder(beside: state))
        : .inputOutput(path: path, reason: systemMessage(code))
    }
    Self.sign(descriptor)
    self.descriptor = Locked(descriptor)
  }

  deinit { release() }

  func release() {
    descriptor.withLock { descriptor in
      if let descriptor { close(descriptor) }
      descriptor = nil
    }
  }

  /// Who holds the lock at this moment; nil when nobody does.
  static func holder(beside state: URL) -> Holder? {
    let descriptor = open(path(beside: state), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var question = wholeFile
    guard fcntl(descriptor, ask, &question) == 0, question.l_type != Int16(F_UNLCK) else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    return Holder(process: words.first.flatMap { Int($0) }, since: words.dropFirst().first)
  }

  /// Writes down who holds the lock, for messages alone: the lock itself is the kernel's.
  private static func sign(_ descriptor: Int32) {
    let text = "\(getpid()) \(Instant.text(Date()))\n"
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.utf8.count, 0) }
  }

  private static func path(beside state: URL) -> String { state.path + ".lock" }

  private static var wholeFile: flock {
    flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
  }
}

extension RunLock.Holder: CustomStringConvertible {
  package var description: String {
    let parts = [process.map { "process \($0)" }, since.map { "since \($0)" }].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
