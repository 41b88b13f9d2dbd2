internal import IngestKit

extension FeedDocument {
  /// What each entry is known by at the next run, in the order of the entries.
  ///
  /// Its guid; its link when it has none, or when the feed gives one guid to several items; else a
  /// hash of what it says. An entry that stands in the feed twice has one identity.
  package var identities: [String] {
    var links: [String: Set<String>] = [:]
    var titles: [String: Set<String>] = [:]
    for entry in entries {
      if let id = entry.id { links[id, default: []].insert(entry.link ?? "") }
      if let link = entry.link { titles[link, default: []].insert(entry.title?.value ?? "") }
    }
    return entries.map { entry in
      if let id = entry.id, links[id]?.count == 1 { return id }
      if let link = entry.link, entry.id != nil || titles[link]?.count == 1 { return link }
      return entry.contentHash
    }
  }
}

extension FeedEntry {
  fileprivate var contentHash: String {
    ContentHash.id(
      metadata.id ?? "", metadata.link ?? "", metadata.title?.value ?? "",
      metadata.published?.iso ?? "",
      (content ?? metadata.summary)?.value ?? "")
  }
}
