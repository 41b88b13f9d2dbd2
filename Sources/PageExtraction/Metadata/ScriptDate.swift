internal import IngestKit

/// Looks in a page's own scripts for the day of publication under the names that most give it.
enum ScriptDate {
  static func published(in script: ArraySlice<UInt8>) -> String? {
    guard script.count <= 4 << 20 else { return nil }
    let script = Array(script)
    for name in names {
      guard let start = script.offset(of: name, from: 0) else { continue }
      let value = script[(start + name.utf8CodeUnitCount)...].prefix(80)
        .drop { $0 == 0x5C || $0 == 0x22 || $0 == 0x27 || $0 == 0x3A || $0.isMarkupSpace }
      let text = value.prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x5C && $0 != 0x2C && $0 != 0x7D }
      if !text.isEmpty { return String(decoding: text, as: UTF8.self) }
    }
    return nil
  }

  private static let names: [StaticString] = [
    "\"datePublished\"", "\\\"datePublished\\\"", "\"publishedAt\"", "\"publishDate\"",
    "\"published_at\"", "\"publicationDate\"", "\"publication_date\"", "\"pubDate\"",
    "\"firstPublished\"", "\"publishedDate\"", "\"published_date\"", "\"date_published\"",
  ]
}
