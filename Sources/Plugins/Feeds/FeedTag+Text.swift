extension FeedTag {
  /// Whether the text directly in such an element says something.
  var collectsText: Bool {
    switch self {
    case .unknown, .rss, .rdf, .feed, .channel, .entry, .image, .textInput, .mediaGroup,
      .contributor, .owner, .skipHours, .skipDays, .generatorAgent, .enclosure, .mediaContent,
      .itunesImage, .georssWhere, .gmlPoint, .gmlLine, .gmlPolygon, .gmlRing:
      false
    default: true
    }
  }
}
