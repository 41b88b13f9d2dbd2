internal import Foundation
internal import Glibc
internal import IngestKit

/// An open file that is written at its end and made durable on demand.
struct OutputFile: ~Copyable {
  /// How the file is named in messages.
  let path: String
  private let descriptor: Int32

  enum Opening {
    /// Keeps what is there.
    case appending
    case emptying
  }

  /// Opens the file and makes the directories that lead to it.
  init(_ url: URL, _ opening: Opening) throws(PluginFailure) {
    let path = url.path(percentEncoded: false)
    let directory = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    } catch {
      throw .permanent("cannot make the directory of '\(path)': \(error.reason)")
    }
    let emptying = opening == .emptying ? O_TRUNC : 0
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | emptying, 0o644)
    guard descriptor >= 0 else { throw Self.failure("open", path) }
    self.path = path
    self.descriptor = descriptor
  }

  /// Standard output.
  init() {
    path = "standard output"
    descriptor = dup(STDOUT_FILENO)
  }

  deinit { Glibc.close(descriptor) }

  /// False for a pipe, a terminal or a device, which have neither length nor contents.
  var isRegular: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  func length() throws(PluginFailure) -> Int {
    let length = lseek(descriptor, 0, SEEK_END)
    guard length >= 0 else { throw Self.failure("read", path) }
    return length
  }

  func truncate(to length: Int) throws(PluginFailure) {
    guard ftruncate(descriptor, length) == 0, lseek(descriptor, length, SEEK_SET) >= 0 else {
      throw Self.failure("truncate", path)
    }
  }

  /// Reads part of the file; less where it is shorter.
  func bytes(_ range: Range<Int>) throws(PluginFailure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let result = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
          range.lowerBound + count)
        if result < 0, errno == EINTR { continue }
        failed = result < 0
        guard result > 0 else { return }
        count += result
      }
    }
    if failed { throw Self.failure("read", path) }
    return bytes
  }

  func append(_ bytes: [UInt8]) throws(PluginFailure) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if result < 0, errno == EINTR { continue }
      guard result >= 0 else { throw Self.failure("write to", path) }
      written += result
    }
  }

  /// Waits until the disk holds what was written.
  func synchronize() throws(PluginFailure) {
    guard fsync(descriptor) == 0 else { throw Self.failure("write to", path) }
  }

  /// Puts a finished file into the place of another, so that readers see the one or the other.
  static func replace(_ url: URL, by newFile: URL) throws(PluginFailure) {
    let path = url.path(percentEncoded: false)
    guard rename(newFile.path(percentEncoded: false), path) == 0 else {
      throw failure("replace", path)
    }
    Failpoint.reach(.snapshotRenamed)
    // The new name is durable only when its directory is.
    let directory = Glibc.open(
      url.deletingLastPathComponent().path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    Glibc.close(directory)
  }

  private static func failure(_ action: String, _ path: String) -> PluginFailure {
    return .permanent("cannot \(action) '\(path)': \(systemMessage(errno))")
  }
}
