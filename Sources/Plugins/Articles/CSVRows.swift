package import IngestKit

/// Reads the rows of a CSV text by RFC 4180: quoted fields may hold delimiters, quotes and lines.
package struct CSVRows {
  package struct Row: Equatable {
    /// The line on which it starts, counted from 1.
    package let line: Int
    package let fields: [String]
  }

  private var bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var line = 1

  package init(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) {
    bytes = Array(text.utf8)[...]
    self.delimiter = delimiter
  }

  /// The next row that holds anything; nil at the end.
  ///
  /// - Throws: `PluginFailure.record` when a quoted field does not end; nothing follows it.
  package mutating func next() throws(PluginFailure) -> Row? {
    while !bytes.isEmpty {
      let start = line
      let fields = try readFields()
      if fields != [""] { return Row(line: start, fields: fields) }
    }
    return nil
  }

  private mutating func readFields() throws(PluginFailure) -> [String] {
    var fields: [String] = []
    while true {
      let isQuoted = bytes.first == Self.quote
      fields.append(isQuoted ? try readQuoted() : readPlain())
      guard bytes.first == delimiter else { break }
      bytes.removeFirst()
    }
    if bytes.first == Self.carriageReturn { bytes.removeFirst() }
    if bytes.first == Self.lineFeed { bytes.removeFirst() }
    line += 1
    return fields
  }

  private mutating func readPlain() -> String {
    let field = bytes.prefix {
      $0 != delimiter && $0 != Self.lineFeed && $0 != Self.carriageReturn
    }
    bytes = bytes[field.endIndex...]
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func readQuoted() throws(PluginFailure) -> String {
    let start = line
    var field: [UInt8] = []
    bytes.removeFirst()
    while let byte = bytes.popFirst() {
      if byte == Self.lineFeed { line += 1 }
      if byte == Self.quote {
        guard bytes.first == Self.quote else {
          // What follows the closing quote up to the delimiter is kept, as spreadsheets do.
          return String(decoding: field, as: UTF8.self) + readPlain()
        }
        bytes.removeFirst()
      }
      field.append(byte)
    }
    throw .record("the quoted field that starts in line \(start) does not end")
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
