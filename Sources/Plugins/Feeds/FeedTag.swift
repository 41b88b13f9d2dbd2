/// What an element of a feed is for, whichever format or module it belongs to.
enum FeedTag: UInt8 {
  case unknown
  /// Markup in a value that has none, such as a link in an author.
  case transparent
  // Containers.
  case rss, rdf, feed, channel, entry, source, image, textInput, mediaGroup
  // Texts.
  case title, mediaTitle, description, mediaDescription, abstract, summary, itunesSummary
  case itunesSubtitle, content, encodedContent
  case body, subtitle, rights, info
  // Persons.
  case author, contributor, contributorName, publisher, owner, name, email, uri
  // Facts.
  case id, link, language, timeToLive, skipHours, skipDays, hour, day
  case generator, generatorAgent, icon, logo, comments, newLocation
  case category, tagList, itunesKeywords, mediaKeywords, itunesCategory, mediaCategory
  // Dates.
  case published, updated, created, expired
  // Media.
  case originalLink, originalEnclosure
  case enclosure, mediaContent, mediaThumbnail, itunesImage, block, explicit, duration
  // Places.
  case georssPoint, georssLine, georssPolygon, georssBox, georssWhere
  case gmlPoint, gmlLine, gmlPolygon, gmlRing, gmlPosition, latitude, longitude
}
