package import Foundation

extension FileManager {
  /// Copies a file or a directory as new files of whoever runs the tests. `copyItem` keeps the
  /// group, which fails where the clone belongs to one that they are not in.
  package func copyContents(of original: URL, to copy: URL) throws {
    guard (try original.resourceValues(forKeys: [.isDirectoryKey])).isDirectory == true else {
      return try Data(contentsOf: original).write(to: copy)
    }
    try createDirectory(at: copy, withIntermediateDirectories: false)
    for name in try contentsOfDirectory(atPath: original.path) {
      try copyContents(of: original.appending(path: name), to: copy.appending(path: name))
    }
  }
}
