package import Foundation

/// Finds the files that patterns name and that have changed since they were last read.
package struct FileScan {
  /// A file, directory or pattern that could not be read.
  package struct Problem {
    package let item: String
    package let failure: PluginFailure
  }

  private let directory: URL
  /// What the paths of files below the directory start with.
  private let inside: String
  private let sizeLimit: Int
  private let now: Date
  /// What is known of each file by its id.
  private let fingerprints: [String: String]

  package private(set) var changed: [InputFile] = []
  package private(set) var problems: [Problem] = []
  private var seen: Set<String> = []
  /// Ids of the known files by what renaming leaves as it was.
  private lazy var former = Dictionary(
    grouping: fingerprints.keys, by: { FileStatus.content(of: fingerprints[$0] ?? "") ?? "" })

  /// - Parameters:
  ///   - directory: where relative patterns start, and ids too.
  ///   - fingerprints: those of the last read, by the files' ids.
  package init(
    _ patterns: [String], in directory: URL, sizeLimit: Int, now: Date,
    fingerprints: [String: String]
  ) {
    self.directory = directory.standardizedFileURL
    inside = self.directory.path.hasSuffix("/") ? self.directory.path : self.directory.path + "/"
    self.sizeLimit = sizeLimit
    self.now = now
    self.fingerprints = fingerprints
    for pattern in patterns { scan(pattern) }
    // Ids are compared as bytes, the same on every machine.
    changed.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private mutating func scan(_ pattern: String) {
    if pattern == "-" { return addStandardInput() }
    let path = Resources.url(forPath: pattern, in: directory).path
    if PathPattern.isPattern(pattern) {
      let matches = PathPattern(path)
      problems += matches.problems.map { Problem(item: id(of: $0.path), failure: $0.failure) }
      let files = matches.paths.filter { add($0, isNamed: false) }
      if files.isEmpty, matches.problems.isEmpty { noMatch(pattern, "no file matches it") }
    } else {
      scan(file: path, pattern)
    }
  }

  private mutating func scan(file path: String, _ pattern: String) {
    guard (try? FileStatus(path: path))?.isDirectory == true else {
      _ = add(path, isNamed: true)
      return
    }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      let files = names.filter { !$0.hasPrefix(".") && add("\(path)/\($0)", isNamed: false) }
      if files.isEmpty { noMatch(pattern, "there are no files in the directory") }
    } catch {
      noMatch(pattern, "cannot read the directory: \(error.reason)")
    }
  }

  /// Returns whether the path is a file; one that is merely met may be something else.
  private mutating func add(_ path: String, isNamed: Bool) -> Bool {
    let id = id(of: path)
    do {
      let status = try FileStatus(path: path)
      guard status.isRegularFile || isNamed else { return false }
      guard seen.insert(id).inserted else { return true }
      try take(path, id, status)
    } catch {
      problems.append(Problem(item: id, failure: error))
    }
    return true
  }

  private mutating func take(
    _ path: String, _ id: String, _ status: FileStatus
  ) throws(PluginFailure) {
    guard status.isRegularFile else { throw .record("it is not a regular file") }
    if status.isUnchanged(since: fingerprints[id]) || wasRenamed(status, to: id) { return }
    guard status.size <= sizeLimit else {
      throw .record(
        "the file has \(status.size) bytes; the most that is read of one file is \(sizeLimit)")
    }
    changed.append(
      InputFile(
        id: id, url: URL(filePath: path), fingerprint: status.fingerprint(readAt: now),
        modified: status.modified, sizeLimit: sizeLimit))
  }

  /// True for a file that is known under a name which is gone; its article keeps that name.
  private mutating func wasRenamed(_ status: FileStatus, to id: String) -> Bool {
    guard fingerprints[id] == nil, let content = status.content else { return false }
    return former[content, default: []].contains { known in
      let path = Resources.url(forPath: known, in: directory).path
      return !FileManager.default.fileExists(atPath: path)
    }
  }

  private mutating func addStandardInput() {
    guard seen.insert("-").inserted else { return }
    changed.append(
      InputFile(
        id: "-", url: URL(filePath: "/dev/stdin"), fingerprint: "", modified: now,
        sizeLimit: sizeLimit))
  }

  private mutating func noMatch(_ pattern: String, _ reason: String) {
    problems.append(Problem(item: pattern, failure: .record(reason)))
  }

  /// The path from the directory, which stays the same when both are moved together.
  private func id(of path: String) -> String {
    if path.hasPrefix(inside) { return String(path.dropFirst(inside.count)) }
    let base = directory.path.split(separator: "/")
    let parts = path.split(separator: "/")
    let shared = zip(base, parts).prefix { $0 == $1 }.count
    // A path that shares nothing with the directory says more when it is absolute.
    guard shared > 0 || base.isEmpty else { return path }
    let up = repeatElement("..", count: base.count - shared)
    return (up + parts[shared...].map(String.init)).joined(separator: "/")
  }
}
