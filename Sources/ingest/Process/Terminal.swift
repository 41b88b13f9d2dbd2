import Foundation

/// The terminal that the program talks to, if there is one.
enum Terminal {
  /// Columns of standard output; `COLUMNS` wins, and 100 stands for a pipe.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns >= 40
    {
      return columns
    }
    return columns(of: STDOUT_FILENO).flatMap { $0 >= 40 ? $0 : nil } ?? 100
  }

  /// Columns of standard error, for a line that must not wrap.
  static var errorWidth: Int { columns(of: STDERR_FILENO) ?? 80 }

  /// Nil for what is no terminal, and for one that does not say.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// True when a person sees standard error, so that progress may be shown.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}
