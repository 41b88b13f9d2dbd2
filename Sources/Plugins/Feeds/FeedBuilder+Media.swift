internal import IngestKit

extension FeedBuilder {
  mutating func startEnclosure(_ attributes: XMLAttributes) {
    guard let reference = attributes["url"] ?? attributes["href"] ?? attributes["uri"] else {
      return
    }
    let enclosure = FeedEnclosure(
      url: resolve(reference), type: attributes["type"], length: attributes["length"])
    guard SafeAddress.isAllowed(enclosure.url) else { return }
    changeEntry { $0.enclosures.append(enclosure) }
  }

  mutating func startMediaContent(_ attributes: XMLAttributes) {
    guard let reference = attributes["url"] else { return }
    let enclosure = FeedEnclosure(
      url: resolve(reference), type: attributes["type"], length: attributes["filesize"])
    guard SafeAddress.isAllowed(enclosure.url) else { return }
    let isImage =
      attributes["medium"] == "image" || attributes["type"]?.hasPrefix("image/") == true
    changeEntry { entry in
      if isImage { entry.image = entry.image ?? enclosure.url }
      if entry.enclosures.count < 1_000,
        !entry.enclosures.contains(where: { $0.url == enclosure.url })
      {
        entry.enclosures.append(enclosure)
      }
    }
    if context == .feed, isImage, feed.image == nil {
      feed.image = FeedImage(url: enclosure.url)
    }
  }

  mutating func startThumbnail(_ attributes: XMLAttributes) {
    guard let reference = attributes["url"] else { return }
    let address = resolve(reference)
    changeEntry { $0.thumbnail = $0.thumbnail ?? address }
  }

  mutating func startITunesImage(_ attributes: XMLAttributes) {
    guard let reference = attributes["href"] ?? attributes["url"] else { return }
    let address = resolve(reference)
    if context == .feed {
      feed.image = feed.image ?? FeedImage()
      if feed.image?.url == nil { feed.image?.url = address }
    } else {
      changeEntry { $0.image = address }
    }
  }

  mutating func startGenerator(_ attributes: XMLAttributes) {
    guard context == .feed else { return }
    let address = (attributes["uri"] ?? attributes["url"] ?? attributes["href"]).map { resolve($0) }
    feed.generator = FeedGenerator(uri: address, version: attributes["version"])
  }

  mutating func startGeneratorAgent(_ attributes: XMLAttributes) {
    guard context == .feed, feed.generator == nil,
      let address = attributes["resource", prefix: "rdf"]
    else { return }
    feed.generator = FeedGenerator(name: address, uri: address)
  }
}
