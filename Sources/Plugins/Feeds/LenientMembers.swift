/// Members of a JSON object; one of the wrong type is as good as none.
struct LenientMembers {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// An element that could not be read, in place of the error that would cost the whole list.
  private struct Attempt<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
      value = try? Value(from: decoder)
    }
  }

  private let members: KeyedDecodingContainer<Key>

  init(_ decoder: any Decoder) throws {
    members = try decoder.container(keyedBy: Key.self)
  }

  /// A text, or a number as text.
  subscript(_ name: String) -> String? {
    let key = Key(stringValue: name)
    if let text = try? members.decode(String.self, forKey: key) { return text }
    if let number = try? members.decode(Int.self, forKey: key) { return String(number) }
    return (try? members.decode(Double.self, forKey: key)).map { String($0) }
  }

  func value<Value: Decodable>(_ name: String) -> Value? {
    try? members.decode(Value.self, forKey: Key(stringValue: name))
  }

  func list<Value: Decodable>(_ name: String) -> [Value]? {
    (try? members.decode([Attempt<Value>].self, forKey: Key(stringValue: name)))?.compactMap(
      \.value)
  }
}
