/// Header fields in the order of the message; names are compared without regard to case.
public struct HTTPHeaders: Sendable, Equatable {
  public struct Field: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var fields: [Field]

  public init(_ fields: [Field] = []) { self.fields = fields }

  /// The first value of a field; setting it replaces them all.
  public subscript(name: String) -> String? {
    get { fields.first { Self.areSame($0.name, name) }?.value }
    set {
      fields.removeAll { Self.areSame($0.name, name) }
      if let newValue { fields.append(Field(name, newValue)) }
    }
  }

  /// All values of a field as one list, as RFC 9110 5.3 joins them.
  public func list(_ name: String) -> String? {
    let values = fields.filter { Self.areSame($0.name, name) }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  public mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name, value))
  }

  /// Continues the last value, as a line that begins with a space does (RFC 9112 5.2).
  mutating func extendLast(with text: String) {
    guard let last = fields.popLast() else { return }
    append(last.name, last.value.isEmpty ? text : "\(last.value) \(text)")
  }

  /// True for names that differ in the case of letters at most.
  static func areSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy { $0 == $1 || lowercased($0) == lowercased($1) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
