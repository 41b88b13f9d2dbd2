/// The attributes of one start tag, valid while the handler is told of it.
package struct XMLAttributes {
  /// libxml2's own layout: local name, prefix, namespace, start and end of the value, five each.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  package let count: Int

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.count = pointers == nil ? 0 : count
  }

  package var isEmpty: Bool { count == 0 }

  /// The value of an attribute without a prefix, whatever the case of its name.
  package subscript(_ name: StaticString) -> String? {
    value { local, prefix, _ in prefix == nil && Self.matches(local, name) }
  }

  /// The value of an attribute with a prefix, such as `xml:base`.
  package subscript(_ name: StaticString, prefix expected: StaticString) -> String? {
    value { local, prefix, _ in
      prefix.map { Self.matches($0, expected) } == true && Self.matches(local, name)
    }
  }

  /// Writes the attributes as markup, each with a space before it.
  package func appendMarkup(to output: inout [UInt8]) {
    for index in 0..<count {
      guard let pointers, let local = pointers[index * 5], let start = pointers[index * 5 + 3],
        let end = pointers[index * 5 + 4]
      else { continue }
      output.append(UInt8(ascii: " "))
      if let prefix = pointers[index * 5 + 1] {
        Self.append(prefix, to: &output)
        output.append(UInt8(ascii: ":"))
      }
      Self.append(local, to: &output)
      output.append(contentsOf: "=\"".utf8)
      output.appendEscaped(
        Self.withAmpersands(UnsafeBufferPointer(start: start, count: end - start)).span)
      output.append(UInt8(ascii: "\""))
    }
  }

  private typealias Name = UnsafePointer<UInt8>

  private func value(where isWanted: (Name, Name?, Name?) -> Bool) -> String? {
    for index in 0..<count {
      guard let pointers, let local = pointers[index * 5],
        isWanted(local, pointers[index * 5 + 1], pointers[index * 5 + 2]),
        let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
      return String(decoding: Self.withAmpersands(value), as: UTF8.self)
    }
    return nil
  }

  /// libxml2 gives every `&` of a value as `&#38;` when it expands no entities.
  private static func withAmpersands(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let encoded = Array("&#38;".utf8)
    var text: [UInt8] = []
    var index = 0
    while index < value.count {
      text.append(value[index])
      let isEncoded = value[index...].starts(with: encoded)
      index += isEncoded ? encoded.count : 1
    }
    return text
  }

  private static func matches(_ name: Name, _ expected: StaticString) -> Bool {
    expected.withUTF8Buffer { expected in
      for index in expected.indices where name[index].asciiLowercased != expected[index] {
        return false
      }
      return name[expected.count] == 0
    }
  }

  private static func append(_ name: Name, to output: inout [UInt8]) {
    var end = name
    while end.pointee != 0 { end += 1 }
    output.append(contentsOf: UnsafeBufferPointer(start: name, count: end - name))
  }
}
