/// A value that can write itself as JSON in its wire form.
public protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWritable {
  /// The value's JSON on one line, as UTF-8.
  public var jsonBytes: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  /// The value's JSON on one line.
  public var json: String { String(decoding: jsonBytes, as: UTF8.self) }
}

extension String: JSONWritable {
  public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Double: JSONWritable {
  public func write(to json: inout JSONWriter) { json.number(self) }
}

extension Bool: JSONWritable {
  public func write(to json: inout JSONWriter) { json.bool(self) }
}

extension CalendarDay: JSONWritable {
  public func write(to json: inout JSONWriter) { json.string(iso) }
}

extension JSONWritable where Self: RawRepresentable, RawValue: JSONWritable {
  public func write(to json: inout JSONWriter) { rawValue.write(to: &json) }
}

extension Array: JSONWritable where Element: JSONWritable {
  public func write(to json: inout JSONWriter) { json.array(self) }
}
