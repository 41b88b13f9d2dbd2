/// A value that a column of the store can hold.
protocol StoreValue {
  /// Gives the value to the statement's next parameter.
  func bind(to statement: StoreStatement)
}

extension Int64: StoreValue {
  func bind(to statement: StoreStatement) { statement.bind(self) }
}

extension Int: StoreValue {
  func bind(to statement: StoreStatement) { statement.bind(Int64(self)) }
}

extension Bool: StoreValue {
  func bind(to statement: StoreStatement) { statement.bind(self ? 1 : 0 as Int64) }
}

extension Double: StoreValue {
  func bind(to statement: StoreStatement) { statement.bind(self) }
}

extension String: StoreValue {
  func bind(to statement: StoreStatement) {
    var text = self
    text.withUTF8 { statement.bind(text: $0) }
  }
}

/// UTF-8 that is already written, such as JSON.
extension [UInt8]: StoreValue {
  func bind(to statement: StoreStatement) {
    withUnsafeBufferPointer { statement.bind(text: $0) }
  }
}

extension Optional: StoreValue where Wrapped: StoreValue {
  func bind(to statement: StoreStatement) {
    if let self { self.bind(to: statement) } else { statement.bindNull() }
  }
}
