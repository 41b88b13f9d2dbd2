/// An emission whose articles are written as the inbox keeps them.
struct WrittenEmission: Sendable {
  let rows: [ArticleRow]
  /// What comes with the articles.
  let emission: Inbox.Emission

  init(_ emission: Inbox.Emission) {
    rows = emission.articles.map(ArticleRow.init)
    var rest = emission
    rest.articles = []
    self.emission = rest
  }

  /// How much waits for its transaction.
  var count: Int { rows.count + emission.leads.count + emission.outcomes.count }

  /// About how much memory it takes.
  var size: Int {
    rows.reduce(0) { $0 + $1.json.count }
      + emission.leads.reduce(0) { $0 + $1.article.text.utf8.count }
  }
}
