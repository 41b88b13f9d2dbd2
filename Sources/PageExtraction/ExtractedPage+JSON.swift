package import IngestKit

extension ExtractedPage: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { writeMembers(to: &$0) }
  }

  /// Writes the page's members into the object that is open.
  package func writeMembers(to json: inout JSONWriter) {
    json.member("text", text)
    json.member("title", metadata.title)
    json.member("published", metadata.published)
    json.member("updated", metadata.updated)
    json.member("authors", metadata.authors)
    json.member("language", metadata.language)
    json.member("site_name", metadata.siteName)
    json.member("canonical", metadata.canonical)
    json.member("section", metadata.section)
    json.member("tags", metadata.tags)
    json.member("image", metadata.image)
    json.member("standing", standing.name)
    json.member("reason", ifPresent: standing.reason)
    if !entries.isEmpty { json.member("entries", entries) }
    json.member("next_page", ifPresent: nextPage)
  }
}

extension LiveEntry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("title", ifPresent: title)
      json.member("published", published)
      json.member("text", text)
    }
  }
}
