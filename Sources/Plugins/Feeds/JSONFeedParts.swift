/// A JSON Feed as it stands in the file.
struct JSONFeedRoot: Decodable {
  var version, title, homePage, feedURL, description, language, icon, favicon: String?
  var author: JSONFeedAuthor?
  var authors: [JSONFeedAuthor] = []
  var items: [JSONFeedItem]?

  init(from decoder: any Decoder) throws {
    let members = try LenientMembers(decoder)
    version = members["version"]
    title = members["title"]
    homePage = members["home_page_url"]
    feedURL = members["feed_url"]
    description = members["description"]
    language = members["language"]
    icon = members["icon"]
    favicon = members["favicon"]
    author = members.value("author")
    authors = members.list("authors") ?? []
    items = members.list("items")
  }
}

/// An item of a JSON Feed.
struct JSONFeedItem: Decodable {
  var id, url, externalURL, title, contentHTML, contentText, summary, image: String?
  var bannerImage, published, modified, language: String?
  var author: JSONFeedAuthor?
  var authors: [JSONFeedAuthor] = []
  var tags: [String] = []
  var attachments: [JSONFeedAttachment] = []

  init(from decoder: any Decoder) throws {
    let members = try LenientMembers(decoder)
    id = members["id"]
    url = members["url"]
    externalURL = members["external_url"]
    title = members["title"]
    contentHTML = members["content_html"]
    contentText = members["content_text"]
    summary = members["summary"]
    image = members["image"]
    bannerImage = members["banner_image"]
    published = members["date_published"]
    modified = members["date_modified"]
    language = members["language"]
    author = members.value("author")
    authors = members.list("authors") ?? members.value("authors").map { [$0] } ?? []
    tags = members.list("tags") ?? members["tags"].map { [$0] } ?? []
    attachments = members.list("attachments") ?? []
  }
}

/// An author of a JSON Feed or of one of its items.
struct JSONFeedAuthor: Decodable {
  var name, url: String?

  init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      self.name = name
      return
    }
    let members = try LenientMembers(decoder)
    name = members["name"]
    url = members["url"]
  }
}

/// A file that comes with an item of a JSON Feed.
struct JSONFeedAttachment: Decodable {
  var url, type, size: String?

  init(from decoder: any Decoder) throws {
    let members = try LenientMembers(decoder)
    url = members["url"]
    type = members["mime_type"]
    size = members["size_in_bytes"]
  }
}
