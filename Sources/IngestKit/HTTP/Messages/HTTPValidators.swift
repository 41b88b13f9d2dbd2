/// What vouches for a copy of a resource, exactly as the server wrote it.
public struct HTTPValidators: Sendable, Equatable, Codable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  public var isEmpty: Bool { etag == nil && lastModified == nil }

  /// The fields that make a request conditional.
  var conditions: [HTTPHeaders.Field] {
    var fields: [HTTPHeaders.Field] = []
    if let etag { fields.append(.init("If-None-Match", etag)) }
    if let lastModified { fields.append(.init("If-Modified-Since", lastModified)) }
    return fields
  }
}
