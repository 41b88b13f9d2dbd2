import Foundation
import IncidentCoding
import IngestKit
import Plugins

/// Reads places from a GeoNames dump or from a CSV file with a header, row by row.
struct PlaceFileReader: ~Copyable {
  private enum Form {
    case geonames
    case columns(PlaceColumns, delimiter: UInt8)
  }

  let name: String
  /// Rows of a dump that are no places to be found in the news.
  private(set) var skipped = 0
  private var lines: LineReader
  private var form: Form?
  private var number = 0

  init(path: String) throws {
    lines = try LineReader(path: path)
    name = path == "-" ? "standard input" : path
  }

  /// The next place; nil at the end.
  ///
  /// - Throws: `Failure` (65) with file and line for a row that cannot be read.
  mutating func next() throws -> ImportedPlace? {
    while let line = try lines.lines(1).first {
      number += 1
      let text = String(decoding: line, as: UTF8.self).trimmingSuffix(while: { $0.isNewline })
      if number == 1, try readHeader(String(text)) { continue }
      if let place = try place(in: String(text)) { return place }
      skipped += 1
    }
    return nil
  }

  /// True when the first line was a header.
  private mutating func readHeader(_ line: String) throws -> Bool {
    let tabbed = line.split(separator: "\t", omittingEmptySubsequences: false)
    if tabbed.count >= GeoNamesRow.columnCount, Int(tabbed[0]) != nil {
      form = .geonames
      return false
    }
    let delimiter = tabbed.count > 1 ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    let header = try fields(line, delimiter)
    do {
      form = .columns(try PlaceColumns(header), delimiter: delimiter)
    } catch {
      throw Failure(.data, "\(name):1: \(error.message)")
    }
    return true
  }

  private func place(in line: String) throws -> ImportedPlace? {
    do {
      switch form {
      case .geonames: return try GeoNamesRow(line).place
      case .columns(let columns, let delimiter):
        return try columns.place(try fields(line, delimiter), line: number)
      case nil: return nil
      }
    } catch let problem as DictionaryProblem {
      throw Failure(.data, "\(name):\(number): \(problem.message)")
    }
  }

  private func fields(_ line: String, _ delimiter: UInt8) throws -> [String] {
    var rows = CSVRows(line, delimiter: delimiter)
    return try rows.next()?.fields ?? []
  }
}

extension String {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, matches(last) { rest.removeLast() }
    return rest
  }
}
