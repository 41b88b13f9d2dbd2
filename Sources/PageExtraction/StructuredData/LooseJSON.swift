internal import IngestKit

/// JSON as pages hold it, read as far as it can be, as a flat list of values.
///
/// A value is followed by everything inside it; the first one is an array of what stands beside
/// each other at the top.
struct LooseJSON: Sendable {
  enum Kind: UInt8, Sendable { case null, no, yes, number, string, array, object }

  struct Node: Sendable {
    var kind: Kind
    /// Where the bytes of a string or a number lie.
    var start: UInt32 = 0
    var count: UInt32 = 0
    /// Number of the value behind the last one inside this.
    var end: UInt32 = 0
  }

  let bytes: [UInt8]
  let nodes: [Node]

  /// Reads what a script holds, with comments and the like around it.
  init(_ script: ArraySlice<UInt8>) {
    var bytes = Array(script)
    // Some systems escape a script as if it were text.
    if !bytes.contains(UInt8(ascii: "\"")), bytes.offset(of: "&quot;", from: 0) != nil {
      var resolved: [UInt8] = []
      HTMLText.appendResolved(bytes[...], to: &resolved)
      bytes = resolved
    }
    nodes = LooseJSONParser.nodes(of: bytes)
    self.bytes = bytes
  }

  var root: Value { Value(json: self, index: 0) }

  /// One value and the way to what is inside it.
  struct Value: Sendable {
    let json: LooseJSON
    let index: Int

    var kind: Kind { json.nodes[index].kind }

    /// The values of an array, or the value itself: schema.org makes no difference.
    var items: [Value] {
      switch kind {
      case .null: []
      case .array: children
      default: [self]
      }
    }

    /// The value of a member; nil without one and for null.
    subscript(name: StaticString) -> Value? {
      guard kind == .object else { return nil }
      var child = index + 1
      let end = Int(json.nodes[index].end)
      while child + 1 < end {
        let value = child + 1
        if json.holds(name, at: child), json.nodes[value].kind != .null {
          return Value(json: json, index: value)
        }
        child = Int(json.nodes[value].end)
      }
      return nil
    }

    /// A string without its escapes, or a number as it is written.
    var text: String? {
      guard kind == .string || kind == .number else { return nil }
      return String(decoding: json.unescaped(index), as: UTF8.self)
    }

    /// True and false, also as words.
    var truth: Bool? {
      switch kind {
      case .yes: true
      case .no: false
      case .string:
        switch text?.lowercased() {
        case "true", "1", "yes": true
        case "false", "0", "no": false
        default: nil
        }
      default: nil
      }
    }

    private var children: [Value] {
      var children: [Value] = []
      var child = index + 1
      let end = Int(json.nodes[index].end)
      while child < end {
        children.append(Value(json: json, index: child))
        child = Int(json.nodes[child].end)
      }
      return children
    }
  }

  private func holds(_ name: StaticString, at index: Int) -> Bool {
    let node = nodes[index]
    guard Int(node.count) == name.utf8CodeUnitCount else { return false }
    let start = Int(node.start)
    return name.withUTF8Buffer { name in name.indices.allSatisfy { bytes[start + $0] == name[$0] } }
  }

  private func unescaped(_ index: Int) -> [UInt8] {
    let node = nodes[index]
    let raw = bytes[Int(node.start)..<Int(node.start + node.count)]
    guard raw.contains(UInt8(ascii: "\\")) else { return Array(raw) }
    return JSONEscapes.resolved(raw)
  }
}
