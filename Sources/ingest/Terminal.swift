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
    var size = winsize()
    let answered = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return answered && size.ws_col >= 40 ? Int(size.ws_col) : 100
  }

  /// True when a person sees standard error, so that progress may be shown.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}
