internal import Foundation
internal import IngestKit

/// One of the gazetteer's source tables, compressed or not: a header row, then rows of tab-separated cells.
struct GazetteerTable {
  let url: URL
  private let contents: [UInt8]
  private let columns: [String: Int]
  private let firstRow: Int

  init(_ url: URL) throws(GazetteerError) {
    self.url = url
    contents = try url.pathExtension == "gz" ? GzipFile.contents(of: url) : Self.contents(of: url)
    guard let end = contents.firstIndex(of: UInt8(ascii: "\n")) else {
      throw GazetteerError("'\(url.path)' has no header row")
    }
    let header = String(decoding: contents[..<end], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
    columns = Dictionary(
      header.enumerated().map { (String($1), $0) }, uniquingKeysWith: { first, _ in first })
    firstRow = end + 1
  }

  private static func contents(of url: URL) throws(GazetteerError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: url))
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.reason)")
    }
  }

  /// Calls with every row in turn.
  func forEachRow(_ body: (Row) throws(GazetteerError) -> Void) throws(GazetteerError) {
    var start = firstRow
    var line = 2
    while start < contents.count {
      let end = contents[start...].firstIndex(of: UInt8(ascii: "\n")) ?? contents.count
      try body(Row(table: self, line: line, cells: cells(start..<end)))
      start = end + 1
      line += 1
    }
  }

  private func cells(_ row: Range<Int>) -> [String] {
    contents[row].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  struct Row {
    fileprivate let table: GazetteerTable
    fileprivate let line: Int
    fileprivate let cells: [String]

    func text(_ column: String) throws(GazetteerError) -> String {
      guard let position = table.columns[column], position < cells.count else {
        throw GazetteerError("\(table.url.path):\(line): no column '\(column)'")
      }
      return cells[position]
    }

    func number(_ column: String) throws(GazetteerError) -> Int {
      let text = try text(column)
      guard let number = Int(text) else {
        throw GazetteerError("\(table.url.path):\(line): '\(text)' is not a whole number")
      }
      return number
    }

    func degrees(_ column: String) throws(GazetteerError) -> Double {
      let text = try text(column)
      guard let degrees = Double(text) else {
        throw GazetteerError("\(table.url.path):\(line): '\(text)' is not a number of degrees")
      }
      return degrees
    }

    func names(_ column: String) throws(GazetteerError) -> [String] {
      try text(column).utf8.split(separator: UInt8(ascii: ";"))
        .map { String(Substring($0.drop { $0 == UInt8(ascii: " ") })) }
    }
  }
}
