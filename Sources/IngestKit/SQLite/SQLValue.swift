/// A value that a parameter of a statement can hold.
@usableFromInline
package protocol SQLValue {
  /// Gives the value to the statement's next parameter.
  func bind(to statement: SQLStatement)
}

extension Int64: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) { statement.bind(self) }
}

extension Int: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) { statement.bind(Int64(self)) }
}

extension Bool: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) { statement.bind(self ? 1 : 0 as Int64) }
}

extension Double: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) { statement.bind(self) }
}

extension String: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) {
    var text = self
    text.withUTF8 { statement.bind(text: UnsafeRawBufferPointer($0)) }
  }
}

/// Bytes, stored as a BLOB.
extension [UInt8]: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) {
    withUnsafeBytes { statement.bind(blob: $0) }
  }
}

extension Optional: SQLValue where Wrapped: SQLValue {
  @inlinable
  package func bind(to statement: SQLStatement) {
    if let self { self.bind(to: statement) } else { statement.bindNull() }
  }
}

/// UTF-8 that is written already, such as JSON; stored as TEXT.
@usableFromInline
package struct UTF8Text: SQLValue, Sendable {
  @usableFromInline let bytes: ArraySlice<UInt8>

  @inlinable
  package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  @inlinable
  package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  @inlinable
  package func bind(to statement: SQLStatement) {
    bytes.withUnsafeBytes { statement.bind(text: $0) }
  }
}
