internal import Foundation

/// A path with `*`, `?`, `[…]` and `**`, which stands for any number of directories.
struct PathPattern {
  /// A file or directory that could not be looked at.
  struct Problem {
    let path: String
    let failure: PluginFailure
  }

  private let root: String
  private let components: [String]
  private(set) var paths: [String] = []
  private(set) var problems: [Problem] = []

  /// Looks up what a pattern matches; the paths start like the pattern.
  init(_ pattern: String) {
    root = pattern.hasPrefix("/") ? "/" : ""
    let parts = pattern.split(separator: "/").map(String.init)
    // Behind a last `**`, any file is meant.
    components = parts.last == "**" ? parts + ["*"] : parts
    match(root, 0)
  }

  static func isPattern(_ text: String) -> Bool {
    text.contains { "*?[".contains($0) }
  }

  private mutating func match(_ path: String, _ index: Int) {
    guard index < components.count else {
      paths.append(path)
      return
    }
    let component = components[index]
    if component == "**" {
      match(path, index + 1)
      for name in names(in: path) where !name.hasPrefix(".") {
        let child = Self.join(path, name)
        // Links are not followed, since they may lead round in a circle.
        if Self.isDirectory(child) { match(child, index) }
      }
    } else if Self.isPattern(component) {
      let isLast = index == components.count - 1
      for name in names(in: path) where fnmatch(component, name, FNM_PERIOD) == 0 {
        let child = Self.join(path, name)
        if isLast || (try? FileStatus(path: child))?.isDirectory == true {
          match(child, index + 1)
        }
      }
    } else {
      let child = Self.join(path, component)
      if access(child, F_OK) == 0 { match(child, index + 1) }
    }
  }

  private mutating func names(in directory: String) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(
        atPath: directory.isEmpty ? "." : directory)
    } catch {
      let failure = PluginFailure.record("cannot read the directory: \(error.reason)")
      problems.append(Problem(path: directory, failure: failure))
      return []
    }
  }

  private static func join(_ path: String, _ name: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
