internal import Foundation
package import GRDB

extension DatabaseError {
  /// Why the database at a path cannot be used.
  ///
  /// The log of writes is made beside the file, in a directory that may not be written: then the
  /// system says more than SQLite, which speaks of the file.
  package func reason(at path: String) -> String {
    let directory = URL(filePath: path).deletingLastPathComponent().path
    if [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(resultCode),
      access(directory, W_OK | X_OK) != 0
    {
      return "\(systemMessage(errno)) for the directory '\(directory)'"
    }
    return message ?? "\(resultCode)"
  }
}
