import Foundation
import IngestKit

/// Where everything goes that is not a result.
enum StandardError {
  /// True while a line that changes stands on the terminal.
  private static let isShowing = Locked(false)
  private static let clearing = "\r\u{1B}[K"

  static func writeLine(_ line: String) {
    isShowing.withLock { isShowing in
      write((isShowing ? clearing : "") + line + "\n")
      isShowing = false
    }
  }

  /// Shows a line that the next one replaces.
  static func show(_ line: String) {
    isShowing.withLock { isShowing in
      write(clearing + line)
      isShowing = true
    }
  }

  /// Takes away the line that changes.
  static func clear() {
    isShowing.withLock { isShowing in
      if isShowing { write(clearing) }
      isShowing = false
    }
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
