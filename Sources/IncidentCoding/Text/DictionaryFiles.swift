package import Foundation

/// The directories that dictionaries are read from: the shipped ones and a user's own.
///
/// A later directory adds to an earlier one with files of the same name and form.
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

  /// The entries of all tables of that name.
  package func entries<Entry>(
    _ name: String, required: [String], optional: [String] = [],
    _ read: (DictionaryTable.Row) throws(DictionaryProblem) -> Entry
  ) throws -> [Entry] {
    try tables(name, required: required, optional: optional).flatMap { try $0.map(read) }
  }
}
