/// A value that a parameter of a statement can hold.
package protocol SQLValue {
  /// Gives the value to the statement's next parameter.
  func bind(to statement: SQLStatement)
}

extension Int64: SQLValue {
  package func bind(to statement: SQLStatement) { statement.bind(self) }
}

extension Int: SQLValue {
  package func bind(to statement: SQLStatement) { statement.bind(Int64(self)) }
}

extension Bool: SQLValue {
  package func bind(to statement: SQLStatement) { statement.bind(self ? 1 : 0 as Int64) }
}

extension Double: SQLValue {
  package func bind(to statement: SQLStatement) { statement.bind(self) }
}

extension String: SQLValue {
  package func bind(to statement: SQLStatement) {
    var text = self
    text.withUTF8 { statement.bind(text: UnsafeRawBufferPointer($0)) }
  }
}

/// Bytes, stored as a BLOB.
extension [UInt8]: SQLValue {
  package func bind(to statement: SQLStatement) {
    withUnsafeBytes { statement.bind(blob: $0) }
  }
}

extension Optional: SQLValue where Wrapped: SQLValue {
  package func bind(to statement: SQLStatement) {
    if let self { self.bind(to: statement) } else { statement.bindNull() }
  }
}

/// UTF-8 that is written already, such as JSON; stored as TEXT.
package struct UTF8Text: SQLValue {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package func bind(to statement: SQLStatement) {
    bytes.withUnsafeBytes { statement.bind(text: $0) }
  }
}
