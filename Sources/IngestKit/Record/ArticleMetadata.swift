/// What a feed or a page tells of an article beside its text; no part of any revision.
public struct ArticleMetadata: Sendable, Hashable {
  /// A place that the publisher has marked the article with, in degrees of WGS84.
  public struct Point: Sendable, Hashable, Decodable {
    public var lat: Double
    public var lon: Double

    public init(lat: Double, lon: Double) {
      self.lat = lat
      self.lon = lon
    }
  }

  /// A file that comes with the article.
  public struct Enclosure: Sendable, Hashable, Decodable {
    public var url: String
    /// Its media type, as the publisher states it.
    public var type: String?

    public init(url: String, type: String? = nil) {
      self.url = url
      self.type = type
    }
  }

  /// ISO 8601 date or instant of the last change that the publisher tells of.
  public var updated: String?
  /// Each author by name; `ArticleSource.author` has them on one line.
  public var authors: [String]
  /// The publisher's own department for it, such as "World".
  public var section: String?
  /// Subjects that the publisher files it under, in its words.
  public var categories: [String]
  /// The name of the feed or site where it was read, where that is not the publisher's.
  public var site: String?
  /// The page's own address, where it is another one than `ArticleSource.url`.
  public var canonical: String?
  public var points: [Point]
  public var enclosures: [Enclosure]
  /// Why the text is only a part of the article, such as "for subscribers"; nil for a whole one.
  public var excerpt: String?

  public init(
    updated: String? = nil, authors: [String] = [], section: String? = nil,
    categories: [String] = [], site: String? = nil, canonical: String? = nil,
    points: [Point] = [], enclosures: [Enclosure] = [], excerpt: String? = nil
  ) {
    self.updated = updated
    self.authors = authors
    self.section = section
    self.categories = categories
    self.site = site
    self.canonical = canonical
    self.points = points
    self.enclosures = enclosures
    self.excerpt = excerpt
  }

  public var isEmpty: Bool { self == ArticleMetadata() }

  enum CodingKeys: String, CodingKey {
    case updated, authors, section, categories, site, canonical, points, enclosures, excerpt
  }
}

extension ArticleMetadata: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
      try container.decodeIfPresent([Element].self, forKey: key) ?? []
    }
    self.init(
      updated: try container.decodeIfPresent(String.self, forKey: .updated),
      authors: try list(.authors),
      section: try container.decodeIfPresent(String.self, forKey: .section),
      categories: try list(.categories),
      site: try container.decodeIfPresent(String.self, forKey: .site),
      canonical: try container.decodeIfPresent(String.self, forKey: .canonical),
      points: try list(.points), enclosures: try list(.enclosures),
      excerpt: try container.decodeIfPresent(String.self, forKey: .excerpt))
  }
}

extension ArticleMetadata: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("updated", ifPresent: updated)
      json.member("authors", unlessEmpty: authors)
      json.member("section", ifPresent: section)
      json.member("categories", unlessEmpty: categories)
      json.member("site", ifPresent: site)
      json.member("canonical", ifPresent: canonical)
      json.member("points", unlessEmpty: points)
      json.member("enclosures", unlessEmpty: enclosures)
      json.member("excerpt", ifPresent: excerpt)
    }
  }
}

extension ArticleMetadata.Point: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("lat", lat)
      json.member("lon", lon)
    }
  }
}

extension ArticleMetadata.Enclosure: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("url", url)
      json.member("type", ifPresent: type)
    }
  }
}
