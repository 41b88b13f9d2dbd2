internal import IngestKit

/// The columns of a CSV file that hold what an article has, by the names in its header row.
struct CSVColumns: NestedOptions {
  var text = "text"
  var id = "id"
  var title = "title"
  var date = "date"
  var url = "url"
  var author = "author"
  var publisher = "publisher"
  var language = "language"
  var country = "country"
  var dateline = "dateline"

  static let declarations: [OptionDeclaration<Self>] = [
    .init("text", \.text, "column of the article's text"),
    .init("id", \.id, "column of its id"),
    .init("title", \.title, "column of its headline"),
    .init("date", \.date, "column of its day of publication"),
    .init("url", \.url, "column of its address"),
    .init("author", \.author, "column of its author"),
    .init("publisher", \.publisher, "column of its publisher"),
    .init("language", \.language, "column of its language"),
    .init("country", \.country, "column of the country it writes about"),
    .init("dateline", \.dateline, "column of its place line"),
  ]

  /// What a row says of its article; an empty cell says nothing.
  func draft(of fields: [String], _ header: [String]) -> ArticleDraft {
    let cells = Dictionary(zip(header, fields).filter { !$1.isEmpty }) { first, _ in first }
    var draft = ArticleDraft(text: cells[text] ?? "")
    draft.id = cells[id]
    draft.title = cells[title]
    draft.published = cells[date]
    draft.url = cells[url]
    draft.author = cells[author]
    draft.publisher = cells[publisher]
    draft.language = cells[language]
    draft.country = cells[country]
    draft.dateline = cells[dateline]
    return draft
  }
}
