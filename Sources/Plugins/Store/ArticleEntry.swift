internal import IngestKit

/// An article as a row.
struct ArticleEntry: Sendable {
  /// Its id and revision.
  let key: PreparedRows.Row
  /// Its title and text.
  let words: PreparedRows.Row
  let row: PreparedRows.Row

  init(_ article: Article, in rows: inout PreparedRows) {
    let (start, source) = (rows.count, article.source)
    rows.append(article.id)
    rows.append(article.revision)
    key = start..<rows.count
    rows.append(source.title)
    rows.append(article.text)
    words = key.upperBound..<rows.count
    rows.append(source.publisher)
    rows.append(source.url)
    rows.append(source.author)
    rows.append(source.language)
    rows.append(source.published)
    rows.append(source.publishedHow.rawValue)
    rows.append(source.collected)
    rows.append(source.reliability?.rawValue)
    rows.append(article.country)
    rows.append(article.dateline)
    if article.metadata.isEmpty {
      rows.append(nil as String?)
    } else {
      rows.append(json: article.metadata)
    }
    row = start..<rows.count
  }
}
