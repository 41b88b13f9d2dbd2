package import IngestKit

extension FeedDocument: JSONWritable {
  /// Writes the neutral document, its texts sanitized and their addresses resolved.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("format", format)
      json.member("encoding", encoding)
      json.member("wellformed", isWellFormed)
      json.member("feed", feed)
      json.member("entries", entries)
    }
  }
}

extension FeedChannel: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      metadata.writeMembers(id: metadata.id, to: &json)
      json.member("subtitle_html", ifPresent: metadata.summary?.html)
      json.member("feed_url", ifPresent: feedURL)
      json.member("info_html", ifPresent: info?.html)
      json.member("generator", ifPresent: generator)
      json.member("image", ifPresent: image ?? (logo ?? icon).map { FeedImage(url: $0) })
      json.member("icon", ifPresent: icon)
      json.member("logo", ifPresent: logo)
      json.member("ttl", ifPresent: timeToLive)
      json.member("skip_hours", ifPresent: skippedHours.isEmpty ? nil : skippedHours)
      json.member("skip_days", ifPresent: skippedDays.isEmpty ? nil : skippedDays)
      json.member("new_location", ifPresent: newLocation)
      json.member("itunes", ifPresent: PodcastFacts(metadata, duration: nil))
    }
  }
}

extension FeedEntry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      metadata.writeMembers(id: metadata.id ?? metadata.link, to: &json)
      json.member("summary_html", ifPresent: metadata.summary?.html)
      json.member("content_html", ifPresent: content?.html)
      json.member("content_src", ifPresent: contentSource)
      json.member("enclosures", ifPresent: enclosures.isEmpty ? nil : enclosures)
      json.member("geo", ifPresent: geometry)
      json.member("comments", ifPresent: comments)
      json.member("original_link", ifPresent: originalLink)
      json.member("expired", ifPresent: expired?.iso)
      json.member("source", ifPresent: source)
      json.member("thumbnail", ifPresent: thumbnail)
      json.member("image", ifPresent: image.map { FeedImage(url: $0) })
      json.member("itunes", ifPresent: PodcastFacts(metadata, duration: duration))
    }
  }
}

extension FeedSource: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      metadata.writeMembers(id: metadata.id, to: &json)
      json.member("subtitle_html", ifPresent: metadata.summary?.html)
    }
  }
}

extension FeedMetadata {
  fileprivate func writeMembers(id: String?, to json: inout JSONWriter) {
    json.member("id", ifPresent: id)
    json.member("title", ifPresent: title?.plain)
    json.member("title_html", ifPresent: title?.html)
    json.member("link", ifPresent: link)
    json.member("published", ifPresent: published?.iso)
    json.member("updated", ifPresent: updated?.iso)
    json.member("created", ifPresent: created?.iso)
    json.member("language", ifPresent: language)
    json.member("rights_html", ifPresent: rights?.html)
    json.member("authors", ifPresent: authors.isEmpty ? nil : authors)
    json.member("contributors", ifPresent: contributors.isEmpty ? nil : contributors)
    json.member("publisher", ifPresent: publisher)
    json.member("categories", ifPresent: categories.isEmpty ? nil : categories)
  }
}
