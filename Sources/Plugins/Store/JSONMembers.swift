internal import IngestKit

/// Finds the members of a JSON object without reading their values; for JSON without white space.
struct JSONMembers: IteratorProtocol {
  private let json: [UInt8]
  private var position = 1

  init(_ json: [UInt8]) { self.json = json }

  /// The next member; nil at the end and where the text is no object.
  mutating func next() -> JSONMember? {
    let json = json
    return json.withUnsafeBufferPointer { json in
      guard position < json.count, json[position] == UInt8(ascii: "\"") else { return nil }
      let start = position
      let end = Self.endOfString(in: json, from: start)
      guard end < json.count, json[end] == UInt8(ascii: ":") else { return nil }
      position = Self.endOfValue(in: json, from: end + 1) + 1
      return JSONMember(start: start, name: start + 1..<end - 1, value: end + 1)
    }
  }

  /// Where the comma or the bracket stands that follows a value.
  private static func endOfValue(in json: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (position, depth) = (start, 0)
    while position < json.count {
      switch json[position] {
      case UInt8(ascii: "\""):
        position = endOfString(in: json, from: position)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return position }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return position
      default: break
      }
      position += 1
    }
    return position
  }

  /// The position behind a string's closing quote.
  private static func endOfString(in json: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start + 1
    while position < json.count {
      switch json[position] {
      case UInt8(ascii: "\""): return position + 1
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return json.count
  }
}
