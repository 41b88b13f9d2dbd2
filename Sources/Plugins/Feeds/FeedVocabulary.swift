internal import IngestKit

/// The namespaces of feeds, and what their elements are for.
enum FeedVocabulary {
  /// The purpose of a name; elements of unknown namespaces have none.
  static func tag(of name: XMLName) -> FeedTag {
    let local = name.local.lowercased()
    guard let vocabulary = vocabulary(of: name) else { return .unknown }
    return vocabulary[local] ?? .unknown
  }

  private static func vocabulary(of name: XMLName) -> [String: FeedTag]? {
    if let namespace = name.namespace?.lowercased() {
      if let vocabulary = vocabularies[namespace] { return vocabulary }
      if namespace.contains("backend.userland.com/rss") { return core }
      // A default namespace of one's own is no reason to read nothing.
      return name.prefix.isEmpty ? core : nil
    }
    return name.prefix.isEmpty ? core : customaryPrefixes[name.prefix.lowercased()]
  }

  private static let vocabularies: [String: [String: FeedTag]] = [
    "http://backend.userland.com/rss": core, "http://blogs.law.harvard.edu/tech/rss": core,
    "http://purl.org/rss/1.0/": core, "http://my.netscape.com/rdf/simple/0.9/": core,
    "http://channel.netscape.com/rdf/simple/0.9/": core, "http://purl.org/net/rss1.1#": core,
    "http://purl.org/rss/1.0/modules/rss091#": core, "http://www.w3.org/2005/atom": core,
    "http://purl.org/atom/ns#": core, "http://example.com/newformat#": core,
    "http://example.com/necho": core, "http://purl.org/echo/": core,
    "uri/of/echo/namespace#": core, "http://purl.org/pie/": core,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": ["rdf": .rdf],
    "http://purl.org/dc/elements/1.1/": dublinCore, "http://purl.org/dc/elements/1.0/": dublinCore,
    "http://purl.org/dc/terms/": dublinCoreTerms,
    "http://purl.org/rss/1.0/modules/content/": content,
    "http://www.w3.org/1999/xhtml": ["body": .body],
    "http://search.yahoo.com/mrss": media, "http://search.yahoo.com/mrss/": media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": itunes,
    "http://example.com/dtds/podcast-1.0.dtd": itunes,
    "http://www.georss.org/georss": georss, "http://www.opengis.net/gml": gml,
    "http://www.w3.org/2003/01/geo/wgs84_pos#": geo,
    "http://webns.net/mvcb/": ["generatoragent": .generatorAgent],
    "http://rssnamespace.org/feedburner/ext/1.0": feedburner,
  ]

  /// What a prefix means when the document forgot to declare it.
  private static let customaryPrefixes: [String: [String: FeedTag]] = [
    "atom": core, "rss": core, "rdf": ["rdf": .rdf], "dc": dublinCore, "dcterms": dublinCoreTerms,
    "content": content, "xhtml": ["body": .body], "media": media, "itunes": itunes,
    "georss": georss, "gml": gml, "geo": geo, "admin": ["generatoragent": .generatorAgent],
    "feedburner": feedburner,
  ]

  /// RSS 0.9x, 1.0 and 2.0, Atom and CDF: their names agree wherever they meet.
  private static let core: [String: FeedTag] = [
    "rss": .rss, "rdf": .rdf, "feed": .feed, "channel": .channel, "item": .entry, "entry": .entry,
    "source": .source, "image": .image, "textinput": .textInput,
    "title": .title, "description": .description, "abstract": .abstract, "summary": .summary,
    "content": .content, "fullitem": .encodedContent, "body": .body,
    "subtitle": .subtitle, "tagline": .subtitle, "rights": .rights, "copyright": .rights,
    "info": .info, "author": .author, "managingeditor": .author, "contributor": .contributor,
    "webmaster": .publisher, "name": .name, "email": .email, "uri": .uri, "url": .uri,
    "homepage": .uri, "id": .id, "guid": .id, "link": .link, "language": .language,
    "ttl": .timeToLive, "skiphours": .skipHours, "skipdays": .skipDays, "hour": .hour, "day": .day,
    "generator": .generator, "icon": .icon, "logo": .logo, "comments": .comments,
    "newlocation": .newLocation, "category": .category, "keywords": .category, "tags": .tagList,
    "published": .published, "issued": .published, "pubdate": .published,
    "updated": .updated, "modified": .updated, "lastbuilddate": .updated, "created": .created,
    "expirationdate": .expired, "enclosure": .enclosure,
  ]

  private static let dublinCore: [String: FeedTag] = [
    "title": .title, "creator": .author, "author": .author, "contributor": .contributorName,
    "publisher": .publisher, "subject": .category, "description": .description, "date": .updated,
    "language": .language, "rights": .rights,
  ]

  private static let dublinCoreTerms: [String: FeedTag] = [
    "created": .created, "issued": .published, "modified": .updated,
  ]

  private static let content: [String: FeedTag] = ["encoded": .encodedContent]

  private static let media: [String: FeedTag] = [
    "group": .mediaGroup, "content": .mediaContent, "title": .mediaTitle,
    "description": .mediaDescription, "keywords": .mediaKeywords, "category": .mediaCategory,
    "thumbnail": .mediaThumbnail,
  ]

  private static let itunes: [String: FeedTag] = [
    "author": .author, "owner": .owner, "name": .name, "email": .email, "subtitle": .itunesSubtitle,
    "summary": .itunesSummary, "keywords": .itunesKeywords, "category": .itunesCategory,
    "image": .itunesImage, "link": .itunesImage, "block": .block, "explicit": .explicit,
    "duration": .duration, "title": .mediaTitle,
  ]

  private static let georss: [String: FeedTag] = [
    "point": .georssPoint, "line": .georssLine, "polygon": .georssPolygon, "box": .georssBox,
    "where": .georssWhere,
  ]

  private static let gml: [String: FeedTag] = [
    "point": .gmlPoint, "linestring": .gmlLine, "polygon": .gmlPolygon, "linearring": .gmlRing,
    "exterior": .georssWhere, "outerboundaryis": .georssWhere,
    "pos": .gmlPosition, "poslist": .gmlPosition,
  ]

  private static let feedburner: [String: FeedTag] = [
    "browserfriendly": .info, "origlink": .originalLink, "origenclosurelink": .originalEnclosure,
  ]

  private static let geo: [String: FeedTag] = ["lat": .latitude, "long": .longitude]
}
