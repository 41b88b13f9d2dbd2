extension ArticleMetadata {
  /// Reads what `write(to:)` has written.
  init(_ reader: inout JSONReader) throws {
    self.init()
    var metadata = self
    try reader.object { name, reader in
      switch CodingKeys(rawValue: name) {
      case .updated: metadata.updated = try reader.stringIfPresent()
      case .authors: metadata.authors = try reader.array { try $0.string() }
      case .section: metadata.section = try reader.stringIfPresent()
      case .categories: metadata.categories = try reader.array { try $0.string() }
      case .site: metadata.site = try reader.stringIfPresent()
      case .canonical: metadata.canonical = try reader.stringIfPresent()
      case .points: metadata.points = try reader.array { try Point(&$0) }
      case .enclosures: metadata.enclosures = try reader.array { try Enclosure(&$0) }
      case .excerpt: metadata.excerpt = try reader.stringIfPresent()
      case nil: try reader.skip()
      }
    }
    self = metadata
  }
}

extension ArticleMetadata.Point {
  fileprivate init(_ reader: inout JSONReader) throws {
    var (lat, lon) = (Double?.none, Double?.none)
    try reader.object { name, reader in
      switch name {
      case "lat": lat = try reader.number()
      case "lon": lon = try reader.number()
      default: try reader.skip()
      }
    }
    guard let lat, let lon else { throw reader.damaged }
    self.init(lat: lat, lon: lon)
  }
}

extension ArticleMetadata.Enclosure {
  fileprivate init(_ reader: inout JSONReader) throws {
    var (url, type) = (String?.none, String?.none)
    try reader.object { name, reader in
      switch name {
      case "url": url = try reader.string()
      case "type": type = try reader.stringIfPresent()
      default: try reader.skip()
      }
    }
    guard let url else { throw reader.damaged }
    self.init(url: url, type: type)
  }
}
