internal import Foundation
internal import IngestKit

/// Reads JSON Feed 1.0 and 1.1; a member of the wrong type is one that is missing.
enum JSONFeedReader {
  static func document(_ text: [UInt8], base: String) throws(FeedProblem) -> FeedDocument {
    let decoder = JSONDecoder()
    var isWellFormed = true
    var root = try? decoder.decode(JSONFeedRoot.self, from: Data(text))
    if root == nil {
      // Comments and commas too many are what hand-written ones have.
      isWellFormed = false
      decoder.allowsJSON5 = true
      do {
        root = try decoder.decode(JSONFeedRoot.self, from: Data(text))
      } catch {
        throw .badJSON(reason(error))
      }
    }
    guard let root, root.items != nil || root.version?.contains("jsonfeed.org") == true else {
      throw .badJSON("neither 'version' nor 'items' is there")
    }
    return FeedDocument(
      format: format(root.version), encoding: "utf-8", isWellFormed: isWellFormed,
      feed: feed(root, base), entries: (root.items ?? []).map { entry($0, base) })
  }

  private static func reason(_ error: any Error) -> String {
    if case DecodingError.dataCorrupted(let context) = error { return context.debugDescription }
    return "it is no object"
  }

  private static func format(_ version: String?) -> String {
    guard let version, version.contains("/version/1"), !version.contains("/version/1.1") else {
      return "json11"
    }
    return "json10"
  }

  private static func feed(_ root: JSONFeedRoot, _ base: String) -> FeedChannel {
    func resolved(_ reference: String?) -> String? { address(reference, base) }
    var feed = FeedChannel()
    feed.title = plain(root.title, base)
    feed.link = resolved(root.homePage)
    feed.feedURL = resolved(root.feedURL)
    feed.id = root.feedURL
    feed.summary = plain(root.description, base)
    feed.language = root.language
    feed.authors = persons(root.authors, root.author)
    feed.icon = resolved(root.favicon)
    feed.logo = resolved(root.icon)
    feed.image = (feed.logo ?? feed.icon).map { FeedImage(url: $0) }
    return feed
  }

  private static func entry(_ item: JSONFeedItem, _ base: String) -> FeedEntry {
    var entry = FeedEntry()
    entry.link = address(item.url, base) ?? address(item.externalURL, base)
    entry.id = item.id ?? entry.link
    entry.title = plain(item.title, base)
    entry.summary = plain(item.summary, base)
    entry.content =
      item.contentHTML.map { FeedText(value: $0, kind: .markup, base: entry.link ?? base) }
      ?? plain(item.contentText, base)
    entry.image = address(item.image, base) ?? address(item.bannerImage, base)
    entry.published = item.published.flatMap(WrittenDateReader.date)
    entry.updated = item.modified.flatMap(WrittenDateReader.date)
    entry.language = item.language
    entry.authors = persons(item.authors, item.author)
    entry.categories = item.tags.map { FeedCategory(term: $0) }
    entry.enclosures = item.attachments.compactMap { attachment in
      address(attachment.url, base).map {
        FeedEnclosure(url: $0, type: attachment.type, length: attachment.size)
      }
    }
    return entry
  }

  private static func plain(_ text: String?, _ base: String) -> FeedText? {
    guard let text = text?.trimmingWhitespace, !text.isEmpty else { return nil }
    return FeedText(value: text, kind: .plain, base: base)
  }

  private static func address(_ reference: String?, _ base: String) -> String? {
    guard let reference, !reference.isEmpty else { return nil }
    let address = URLReference.resolve(reference, against: base)
    return SafeAddress.isAllowed(address) ? address : nil
  }

  /// Version 1.1 has a list where 1.0 had one author.
  private static func persons(
    _ several: [JSONFeedAuthor], _ one: JSONFeedAuthor?
  ) -> [FeedPerson] {
    var persons: [FeedPerson] = []
    for author in several + [one].compactMap(\.self) {
      var person = FeedPerson(name: author.name?.trimmingWhitespace)
      if let url = author.url {
        if url.hasPrefix("mailto:") {
          person.email = String(url.dropFirst(7))
        } else {
          person.uri = url
        }
      }
      if !person.isEmpty, !persons.contains(person) { persons.append(person) }
    }
    return persons
  }
}
