/// Where an article was read, and whom it cites.
public struct ArticleSource: Sendable, Hashable, Decodable {
  /// How the publication date was found.
  public enum PublishedHow: String, Sendable, Decodable, JSONWritable {
    case metadata, header, url, inferred, unknown
  }

  public enum Scale: String, Sendable, Decodable, JSONWritable {
    case localPartner = "Local partner"
    case subnational = "Subnational"
    case national = "National"
    case regional = "Regional"
    case international = "International"
    case newMedia = "New media"
    case other = "Other"
  }

  /// The Admiralty code's reliability of a source, A (reliable) to F (cannot be judged).
  public enum Reliability: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  public var publisher: String?
  public var title: String?
  public var url: String?
  public var author: String?
  /// BCP 47 language tag.
  public var language: String?
  /// ISO 8601 date or instant with its offset.
  public var published: String?
  public var publishedHow: PublishedHow
  /// When it was read, ISO 8601; left out of every content hash.
  public var collected: String?
  /// Agencies and persons that the article itself cites.
  public var credits: [String]
  public var scale: Scale?
  public var reliability: Reliability?

  public init(
    publisher: String? = nil, title: String? = nil, url: String? = nil, author: String? = nil,
    language: String? = nil, published: String? = nil, publishedHow: PublishedHow = .unknown,
    collected: String? = nil, credits: [String] = [], scale: Scale? = nil,
    reliability: Reliability? = nil
  ) {
    self.publisher = publisher
    self.title = title
    self.url = url
    self.author = author
    self.language = language
    self.published = published
    self.publishedHow = publishedHow
    self.collected = collected
    self.credits = credits
    self.scale = scale
    self.reliability = reliability
  }

  /// The article's own local day of publication.
  public var publicationDay: CalendarDay? { published.flatMap { CalendarDay(isoPrefix: $0) } }

  enum CodingKeys: String, CodingKey {
    case publisher, title, url, author, language, published, collected, credits, reliability
    case publishedHow = "published_how"
    case scale = "source_scale"
  }
}

extension ArticleSource: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("publisher", ifPresent: publisher)
      json.member("title", ifPresent: title)
      json.member("url", ifPresent: url)
      json.member("author", ifPresent: author)
      json.member("language", ifPresent: language)
      json.member("published", published)
      json.member("published_how", publishedHow)
      json.member("collected", ifPresent: collected)
      json.member("credits", credits)
      json.member("source_scale", ifPresent: scale)
      json.member("reliability", reliability)
    }
  }
}
