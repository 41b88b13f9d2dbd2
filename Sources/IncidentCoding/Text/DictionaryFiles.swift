package import Foundation

/// The directories that dictionaries are read from: the shipped ones and a user's own.
///
/// A later directory adds to an earlier one with files of the same name and form. Where both say
/// something of a word, the later one counts: word lists are read from the last directory to the
/// first, and of several meanings the first is taken.
package struct DictionaryFiles: Sendable {
  package let directories: [URL]

  package init(_ directories: [URL]) { self.directories = directories }

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
