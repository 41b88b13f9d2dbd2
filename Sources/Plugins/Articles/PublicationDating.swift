internal import Foundation
internal import IncidentCoding
internal import IngestKit

/// Settles when an article was published, and how that is known.
///
/// What the input states comes first, then a date in the URL, then one that the text itself gives
/// away. The file's own time stands in at last, marked as unknown: it tells when a copy was made.
enum PublicationDating {
  static func settle(
    _ draft: ArticleDraft, fileTime: Date
  ) throws(PluginFailure) -> (published: String, how: ArticleSource.PublishedHow) {
    if let stated = draft.published, !stated.isEmpty {
      guard let published = PublicationTime.iso(stated) else {
        throw .record(
          "has the date '\(stated.prefix(40))', which cannot be read; write it like 2024-08-21")
      }
      return (published, draft.publishedHow)
    }
    if let day = draft.url.flatMap(URLDate.day) { return (day.iso, .url) }
    if let inferred = PublicationDate.infer(from: Document(draft.text)) {
      return (inferred.day.iso, .inferred)
    }
    return (PublicationTime.iso(secondsSinceEpoch: Int(fileTime.timeIntervalSince1970)), .unknown)
  }
}
