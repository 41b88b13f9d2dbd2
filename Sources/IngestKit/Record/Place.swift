/// Where an incident happened: the most specific place of the event itself.
public struct Place: Sendable, Hashable, Decodable {
  public enum Feature: String, Sendable, Decodable, JSONWritable {
    case facility, city, admin2, admin1, region, country, water
  }

  /// ACLED's geo precision.
  public enum GeoPrecision: Int, Sendable, Decodable, JSONWritable {
    case exact = 1
    /// Near a place, or a part of a region.
    case near = 2
    case region = 3
  }

  /// UCDP GED's place precision.
  public enum WherePrecision: Int, Sendable, Decodable, JSONWritable {
    case exact = 1
    case within25Kilometres = 2
    case admin2 = 3
    case admin1 = 4
    case lineOrOther = 5
    case country = 6
    case seaOrAir = 7
  }

  public var name: String?
  /// The words of the article.
  public var text: String?
  public var span: Span?
  /// Names from the country down to the place itself.
  public var path: [String]
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var countryName: String?
  public var admin1Name: String?
  /// GeoNames or ISO 3166-2 code.
  public var admin1Code: String?
  public var admin2Name: String?
  /// WGS84 degrees.
  public var latitude: Double?
  public var longitude: Double?
  public var feature: Feature?
  public var geoPrecision: GeoPrecision?
  public var wherePrecision: WherePrecision?
  /// Such as `geonames:95446`, `ourairports:ORAA` or `curated:tower-22`.
  public var gazetteerID: String?
  /// Further places of the same incident.
  public var others: [Place]

  public init(
    name: String?, text: String? = nil, span: Span? = nil, path: [String] = [],
    country: String? = nil, countryName: String? = nil, admin1Name: String? = nil,
    admin1Code: String? = nil, admin2Name: String? = nil, latitude: Double? = nil,
    longitude: Double? = nil, feature: Feature? = nil, geoPrecision: GeoPrecision? = nil,
    wherePrecision: WherePrecision? = nil, gazetteerID: String? = nil, others: [Place] = []
  ) {
    self.name = name
    self.text = text
    self.span = span
    self.path = path
    self.country = country
    self.countryName = countryName
    self.admin1Name = admin1Name
    self.admin1Code = admin1Code
    self.admin2Name = admin2Name
    self.latitude = latitude
    self.longitude = longitude
    self.feature = feature
    self.geoPrecision = geoPrecision
    self.wherePrecision = wherePrecision
    self.gazetteerID = gazetteerID
    self.others = others
  }

  enum CodingKeys: String, CodingKey {
    case name, text, span, path, country, feature, others
    case countryName = "country_name"
    case admin1Name = "admin1_name"
    case admin1Code = "admin1_code"
    case admin2Name = "admin2_name"
    case latitude = "lat"
    case longitude = "lon"
    case geoPrecision = "geo_precision"
    case wherePrecision = "where_prec"
    case gazetteerID = "gazetteer_id"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    text = try container.decodeIfPresent(String.self, forKey: .text)
    span = try container.decodeIfPresent(Span.self, forKey: .span)
    path = try container.decodeIfPresent([String].self, forKey: .path) ?? []
    country = try container.decodeIfPresent(String.self, forKey: .country)
    countryName = try container.decodeIfPresent(String.self, forKey: .countryName)
    admin1Name = try container.decodeIfPresent(String.self, forKey: .admin1Name)
    admin1Code = try container.decodeIfPresent(String.self, forKey: .admin1Code)
    admin2Name = try container.decodeIfPresent(String.self, forKey: .admin2Name)
    latitude = try container.decodeIfPresent(Double.self, forKey: .latitude)
    longitude = try container.decodeIfPresent(Double.self, forKey: .longitude)
    feature = try container.decodeIfPresent(Feature.self, forKey: .feature)
    geoPrecision = try container.decodeIfPresent(GeoPrecision.self, forKey: .geoPrecision)
    wherePrecision = try container.decodeIfPresent(WherePrecision.self, forKey: .wherePrecision)
    gazetteerID = try container.decodeIfPresent(String.self, forKey: .gazetteerID)
    others = try container.decodeIfPresent([Place].self, forKey: .others) ?? []
  }
}

extension Place: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
      json.member("path", path)
      json.member("country", country)
      json.member("country_name", ifPresent: countryName)
      json.member("admin1_name", ifPresent: admin1Name)
      json.member("admin1_code", ifPresent: admin1Code)
      json.member("admin2_name", ifPresent: admin2Name)
      json.member("lat", latitude)
      json.member("lon", longitude)
      json.member("feature", feature)
      json.member("geo_precision", geoPrecision)
      json.member("where_prec", wherePrecision)
      json.member("gazetteer_id", ifPresent: gazetteerID)
      json.member("others", others)
    }
  }
}
