import Foundation
import IngestTesting

/// The input directory of a storm: articles that are corrected, added and deleted step by step.
struct StormInput {
  /// What a step does to a file: its new text, or nil for deleting it.
  typealias Edits = [String: String?]

  private var random: SeededGenerator
  private var articles: [StormArticle] = []
  private var articlesOfEvent: [Int] = []
  private var made = 0
  /// The last texts of files that are gone; no run can be blamed for not having read them in time.
  private(set) var deleted: Edits = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Adds articles that tell of new events, and some that tell of earlier ones too.
  mutating func add(_ count: Int) -> Edits {
    var edits: Edits = [:]
    for _ in 0..<count {
      var killed = Int.random(in: 1...20, using: &random)
      var wounded = Int.random(in: 1...40, using: &random)
      let repeats = Bool.random(using: &random) ? articles.randomElement(using: &random) : nil
      let event: Int
      if let repeated = repeats, let told = repeated.event, articlesOfEvent[told] < 5 {
        event = told
        (killed, wounded) = (repeated.killed, repeated.wounded)
      } else {
        event = newEvent()
      }
      let article = StormArticle(
        name: "article-\(made)", publisher: articlesOfEvent[event], event: event, killed: killed,
        wounded: wounded)
      articlesOfEvent[event] += 1
      made += 1
      articles.append(article)
      edits[article.name] = article.text
    }
    return edits
  }

  /// Corrects some articles, deletes one and adds some.
  mutating func step(corrections: Int, additions: Int) -> Edits {
    var edits: Edits = [:]
    for _ in 0..<corrections {
      guard let index = articles.indices.randomElement(using: &random) else { break }
      articles[index] = corrected(articles[index])
      edits[articles[index].name] = articles[index].text
    }
    // Before anything is added, since a file that never was cannot be deleted.
    if let index = articles.indices.randomElement(using: &random) {
      let article = articles.remove(at: index)
      deleted[article.name] = article.text
      edits[article.name] = String?.none
    }
    edits.merge(add(additions)) { $1 }
    return edits
  }

  private mutating func corrected(_ article: StormArticle) -> StormArticle {
    var article = article
    article.updates += 1
    switch Int.random(in: 0..<20, using: &random) {
    case 0: article.event = nil
    case 1, 2: article.event = newEvent()
    case 3...5: break
    default:
      article.killed += Int.random(in: 1...3, using: &random)
      article.wounded += Int.random(in: 0...3, using: &random)
    }
    return article
  }

  private mutating func newEvent() -> Int {
    articlesOfEvent.append(0)
    return articlesOfEvent.count - 1
  }
}
