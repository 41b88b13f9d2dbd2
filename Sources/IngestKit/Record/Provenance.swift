/// What made a record: the normalizer, its version and its dictionaries.
public struct Provenance: Sendable, Hashable, Decodable {
  public var normalizer: String
  public var version: String
  public var dictionaryVersion: String?

  public init(normalizer: String, version: String, dictionaryVersion: String? = nil) {
    self.normalizer = normalizer
    self.version = version
    self.dictionaryVersion = dictionaryVersion
  }

  enum CodingKeys: String, CodingKey {
    case normalizer, version
    case dictionaryVersion = "dictionary_version"
  }
}

extension Provenance: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("normalizer", normalizer)
      json.member("version", version)
      json.member("dictionary_version", ifPresent: dictionaryVersion)
    }
  }
}
