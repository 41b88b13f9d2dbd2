import Testing

@testable import Plugins

/// Feeds of a few lines, for tests.
enum FeedSample {
  static func parse(
    _ document: String, base: String = "", contentType: String? = nil
  ) throws -> FeedDocument {
    try FeedParser(base: base, contentType: contentType).parse(Array(document.utf8))
  }

  /// An RSS 2.0 feed around some items.
  static func rss(_ items: String, channel: String = "") -> String {
    """
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:georss="http://www.georss.org/georss"
      xmlns:gml="http://www.opengis.net/gml"
      xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
      xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>\(channel)\(items)</channel></rss>
    """
  }

  static func atom(_ body: String) -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\">\(body)</feed>"
  }

  /// The only entry of an RSS feed with these elements in its item.
  static func item(_ elements: String) throws -> FeedEntry {
    try #require(parse(rss("<item>\(elements)</item>")).entries.first)
  }

  /// The only entry of an Atom feed.
  static func entry(_ elements: String) throws -> FeedEntry {
    try #require(parse(atom("<entry>\(elements)</entry>")).entries.first)
  }
}
