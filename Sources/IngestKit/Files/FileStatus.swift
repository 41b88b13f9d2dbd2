internal import Foundation

/// What the system tells of a file without reading it.
struct FileStatus {
  /// A file changed this short a time ago may change again without its times telling.
  private static let settledAfter: TimeInterval = 2
  private static let unsettledMark = ":unsettled"

  let size: Int
  let isDirectory: Bool
  let isRegularFile: Bool
  let modified: Date
  private let identity: String
  private let lastChange: Date

  /// - Throws: the reason why there is no telling, such as a missing file.
  init(path: String) throws(PluginFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .record(systemMessage(errno)) }
    let kind = status.st_mode & S_IFMT
    isDirectory = kind == S_IFDIR
    isRegularFile = kind == S_IFREG
    size = Int(status.st_size)
    modified = Self.date(status.st_mtim)
    lastChange = max(modified, Self.date(status.st_ctim))
    identity =
      "\(status.st_size):\(status.st_ino):\(Self.text(status.st_mtim)):"
      + Self.text(status.st_ctim)
  }

  /// Size, inode and times; marked when these are too young to be trusted.
  ///
  /// A marked fingerprint equals no later one, so the file is read again and its content decides.
  func fingerprint(readAt now: Date) -> String {
    let isSettled = now.timeIntervalSince(lastChange) >= Self.settledAfter
    return isSettled ? identity : identity + Self.unsettledMark
  }

  /// A fingerprint without its mark, for telling whether a file is still the one that was bad.
  static func identity(of fingerprint: String) -> String {
    fingerprint.replacing(unsettledMark, with: "")
  }

  /// What renaming a file leaves as it was: size, inode and modification time.
  var content: String? { Self.content(of: identity) }

  /// Likewise of a fingerprint; nil for one whose times cannot be trusted.
  static func content(of fingerprint: String) -> String? {
    let parts = fingerprint.split(separator: ":")
    return parts.count == 4 ? parts.prefix(3).joined(separator: ":") : nil
  }

  /// True when a file has stayed as it was when the fingerprint was taken.
  func isUnchanged(since fingerprint: String?) -> Bool { fingerprint == identity }

  private static func date(_ time: timespec) -> Date {
    Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }

  /// Exact, which a floating-point number of seconds is not.
  private static func text(_ time: timespec) -> String { "\(time.tv_sec).\(time.tv_nsec)" }
}
