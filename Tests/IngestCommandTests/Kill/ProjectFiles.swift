import Foundation

/// The files of a directory, kept in memory so that many tests can start from the same ones.
struct ProjectFiles: Equatable {
  var contents: [String: Data] = [:]

  init() {}

  init(_ directory: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
    // What the program printed is no part of the project.
    for path in paths where !path.hasPrefix(".streams") {
      let file = directory.appending(path: path)
      guard !file.hasDirectory else { continue }
      contents[path] = try Data(contentsOf: file)
    }
  }

  /// Makes the directory hold these files and no others.
  func restore(in directory: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
      try FileManager.default.removeItem(at: directory.appending(path: name))
    }
    for (path, data) in contents {
      let file = directory.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }
}

extension URL {
  fileprivate var hasDirectory: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
