internal import Glibc

/// How many files the tests may have open: they run side by side, and a thousand, the limit of most
/// shells, is too few for them.
package enum OpenFileLimit {
  private static let enough: rlim_t = 8_192

  /// Raises the limit as far as the system allows, once.
  package static func raise() { _ = raised }

  private static let raised: Void = {
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0, limit.rlim_cur < enough else { return }
    limit.rlim_cur = min(enough, limit.rlim_max)
    setrlimit(files, &limit)
  }()
}
