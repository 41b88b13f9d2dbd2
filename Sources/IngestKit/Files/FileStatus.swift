internal import Foundation

/// What the system tells of a file without reading it.
struct FileStatus {
  /// A file changed this short a time ago may change again without its times telling.
  private static let settledAfter: Int64 = 2_000_000_000
  private static let unsettledMark = ":unsettled"

  let size: Int
  let isDirectory: Bool
  let isRegularFile: Bool
  let modified: Date
  private let identity: String
  private let lastChange: Int64

  /// - Throws: the reason why there is no telling, such as a missing file.
  init(path: String) throws(PluginFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .record(systemMessage(errno)) }
    let kind = status.st_mode & S_IFMT
    isDirectory = kind == S_IFDIR
    isRegularFile = kind == S_IFREG
    size = Int(status.st_size)
    let modification = Self.nanoseconds(status.st_mtim)
    let change = Self.nanoseconds(status.st_ctim)
    modified = Date(timeIntervalSince1970: Double(modification) / 1e9)
    lastChange = max(modification, change)
    identity = "\(status.st_size):\(status.st_ino):\(modification):\(change)"
  }

  /// Size, inode and times; marked when these are too young to be trusted.
  ///
  /// A marked fingerprint equals no later one, so the file is read again and its content decides.
  func fingerprint(readAt now: Date) -> String {
    let age = Int64(now.timeIntervalSince1970 * 1e9) - lastChange
    return age >= Self.settledAfter ? identity : identity + Self.unsettledMark
  }

  /// A fingerprint without its mark, for telling whether a file is still the one that was bad.
  static func identity(of fingerprint: String) -> String {
    fingerprint.replacing(unsettledMark, with: "")
  }

  /// True when a file has stayed as it was when the fingerprint was taken.
  func isUnchanged(since fingerprint: String?) -> Bool { fingerprint == identity }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
