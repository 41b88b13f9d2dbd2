package import Foundation
internal import IngestKit

/// The directories that dictionaries are read from: the shipped ones and a user's own.
///
/// A later directory adds to an earlier one with files of the same name and form. Where both say
/// something of a word, the later one counts: word lists are read from the last directory to the
/// first, and of several meanings the first is taken.
package struct DictionaryFiles: Sendable {
  package let directories: [URL]

  package init(_ directories: [URL]) { self.directories = directories }

  /// Checks that a user's directories hold files of the shipped names; others would go unread.
  package func checkNames() throws(DictionaryFailure) {
    guard let shipped = directories.first.map(Self.tables) else { return }
    var problems: [String] = []
    for directory in directories.dropFirst() {
      let names = Self.tables(in: directory)
      if names.isEmpty {
        problems.append("'\(directory.path)' has no dictionary; \(Self.listing(shipped))")
      }
      for name in names where !shipped.contains(name) {
        let nearest = Suggestion.nearest(to: name, among: shipped)
        problems.append(
          "'\(directory.appending(path: name).path)' is no dictionary; "
            + (nearest.map { "did you mean '\($0)'?" } ?? Self.listing(shipped)))
      }
    }
    if !problems.isEmpty { throw DictionaryFailure(problems) }
  }

  private static func tables(in directory: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: directory.path)
    return (names ?? []).filter { $0.hasSuffix(".tsv") }.sorted()
  }

  private static func listing(_ names: [String]) -> String {
    "there is " + names.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// The tables of that name; the first directory must have one.
  package func tables(
    _ name: String, required: [String], optional: [String] = []
  ) throws -> [DictionaryTable] {
    var tables: [DictionaryTable] = []
    for (index, directory) in directories.enumerated() {
      let url = directory.appending(path: name)
      if index > 0, !FileManager.default.fileExists(atPath: url.path) { continue }
      tables.append(try DictionaryTable(url: url, required: required, optional: optional))
    }
    return tables
  }

  /// The tables of a word list, a user's own before the shipped ones.
  package func wordLists(
    _ name: String, required: [String], optional: [String] = []
  ) throws -> [DictionaryTable] {
    try tables(name, required: required, optional: optional).reversed()
  }

  /// The entries of a word list, a user's own before the shipped ones.
  package func words<Entry>(
    _ name: String, required: [String], optional: [String] = [],
    _ read: (DictionaryTable.Row) throws(DictionaryProblem) -> Entry
  ) throws -> [Entry] {
    try wordLists(name, required: required, optional: optional).flatMap { try $0.map(read) }
  }

  /// The entries of all tables of that name.
  package func entries<Entry>(
    _ name: String, required: [String], optional: [String] = [],
    _ read: (DictionaryTable.Row) throws(DictionaryProblem) -> Entry
  ) throws -> [Entry] {
    try tables(name, required: required, optional: optional).flatMap { try $0.map(read) }
  }
}
