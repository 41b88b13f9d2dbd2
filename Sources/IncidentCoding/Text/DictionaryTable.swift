package import Foundation
internal import IngestKit

/// A dictionary file: tab-separated, a header row, `#` comments, lists separated by `; `.
///
/// Every problem of the file is collected and thrown at once, each as `file:line: what is wrong`.
package struct DictionaryTable: Sendable {
  package let name: String
  package let columns: [String]
  package let rows: [Row]

  /// One entry; cells are read by the name of their column, and a missing cell is empty.
  package struct Row: Sendable {
    package let line: Int
    let columns: [String]
    let cells: [Substring]
  }

  /// Reads a file that must have the required columns and may have the optional ones.
  package init(url: URL, required: [String], optional: [String] = []) throws {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: url)
    } catch {
      throw DictionaryFailure(["\(url.relativePath): cannot be read"])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DictionaryFailure(["\(url.relativePath): not in UTF-8"])
    }
    try self.init(
      name: url.relativePath, text: text, required: required, optional: optional)
  }

  package init(name: String, text: String, required: [String], optional: [String] = []) throws {
    var problems: [String] = []
    var columns: [String] = []
    var rows: [Row] = []
    var firstLines: [Substring: Int] = [:]
    for (number, line) in Self.lines(of: text) {
      let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Self.trim(Substring($0)) }
      if columns.isEmpty {
        columns = cells.map(String.init)
        problems += Self.problems(inHeader: columns, required, optional).map {
          "\(name):\(number): \($0)"
        }
        if !problems.isEmpty { break }
      } else if cells.count > columns.count {
        problems.append(
          "\(name):\(number): \(cells.count) cells, but the header names \(columns.count) columns")
      } else if let first = firstLines[line] {
        problems.append(
          "\(name):\(number): repeats line \(first); leave one of the two out")
      } else {
        firstLines[line] = number
        rows.append(Row(line: number, columns: columns, cells: cells))
      }
    }
    if columns.isEmpty {
      problems.append("\(name):1: no header row; expected \(required.joined(separator: ", "))")
    }
    guard problems.isEmpty else { throw DictionaryFailure(problems) }
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Reads every row, and throws the problems of all rows together.
  package func map<Entry>(_ read: (Row) throws(DictionaryProblem) -> Entry) throws -> [Entry] {
    var entries: [Entry] = []
    var problems: [String] = []
    entries.reserveCapacity(rows.count)
    for row in rows {
      do throws(DictionaryProblem) {
        entries.append(try read(row))
      } catch {
        problems.append("\(name):\(row.line): \(error.message)")
      }
    }
    guard problems.isEmpty else { throw DictionaryFailure(problems) }
    return entries
  }

  /// Numbered lines that say something.
  private static func lines(of text: String) -> [(Int, Substring)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
      .compactMap { index, bytes in
        var line = Substring(bytes)
        if line.utf8.last == UInt8(ascii: "\r") { line = Substring(bytes.dropLast()) }
        if index == 0, line.unicodeScalars.first == "\u{FEFF}" {
          line = Substring(line.unicodeScalars.dropFirst())
        }
        let first = line.utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        guard let first, first != UInt8(ascii: "#") else { return nil }
        return (index + 1, line)
      }
  }

  static func trim(_ cell: Substring) -> Substring {
    var bytes = cell.utf8
    while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
    return Substring(bytes)
  }

  private static func problems(
    inHeader columns: [String], _ required: [String], _ optional: [String]
  ) -> [String] {
    let known = required + optional
    let missing = required.filter { !columns.contains($0) }
    var problems: [String] = []
    for (index, column) in columns.enumerated() {
      if columns[..<index].contains(column) {
        problems.append("column '\(column)' stands twice")
      } else if !known.contains(column) {
        problems.append("unknown column '\(column)'" + Suggestion.hint(for: column, among: known))
      }
    }
    return problems + missing.map { "column '\($0)' is missing" }
  }
}
