import GRDB
import IngestTesting
import Testing

@testable import IngestKit
@testable import Plugins

/// Runs, kills and edits decide which reports come together; what they agree on does not depend on
/// that.
@Suite struct PortionsTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `incidents are the same in whatever portions their reports come`(seed: UInt64) throws {
    var news = RandomNews(seed: seed)
    let (portions, whole) = try (Merging(), Merging())
    for _ in 0..<15 { try portions.take(news.step()) }
    try whole.take(news.articles)
    let expected = try whole.agreements()
    #expect(try portions.agreements() == expected)
    // Some are of several reports, and not all of one.
    #expect((2..<news.reports).contains(expected.count))
  }
}

/// A merger with its state, as a run has them.
private struct Merging {
  private let host: TestHost
  private let database: DatabaseQueue
  private let step: MergeStep

  init() throws {
    host = try TestHost()
    database = try DatabaseQueue()
    try database.write { try StateSchema.migrate($0) }
    step = MergeStep(
      node: "merged", merger: try MergeNormalizer(options: .init(), context: host.context),
      now: "2024-01-01T00:00:00Z")
  }

  /// - Parameter articles: what each of them tells now.
  func take(_ articles: [String: [Report]]) throws {
    _ = try database.write { database in
      try step.apply(
        articles.values.flatMap { $0 }, articles: Set(articles.keys), in: database)
    }
  }

  /// What the reports of each incident agree on, by the reports' ids.
  func agreements() throws -> [Set<String>: IncidentValues] {
    try database.read { database in
      let incidents = try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT incident_id FROM reports WHERE withdrawn = 0
          """)
      return Dictionary(
        uniqueKeysWithValues: try incidents.map { id in
          let dossier = try #require(
            try MergeState.dossier(id, of: "merged", in: database))
          let incident = dossier.incident
          #expect(incident.mergedInto == nil && !incident.isRetracted)
          let reports = Set(dossier.reports.map(\.id))
          #expect(Set(incident.reports.map(\.id)).count == incident.reports.count)
          #expect(Set(incident.reports.filter { !$0.isWithdrawn }.map(\.id)) == reports)
          return (reports, incident.values)
        })
    }
  }
}

/// Articles on attacks in a few neighbouring towns within some days, told with one word or another.
private struct RandomNews {
  private(set) var articles: [String: [Report]] = [:]
  private var random: SeededGenerator
  private var revisions = 0
  private var earlierVersions: [String: [[Report]]] = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  var reports: Int { articles.values.reduce(0) { $0 + $1.count } }

  /// New articles, others told anew, and others told as once before.
  mutating func step() -> [String: [Report]] {
    var told: [String: [Report]] = [:]
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let isNew = articles.isEmpty || Int.random(in: 0..<3, using: &random) > 0
      let article =
        isNew ? "a\(articles.count)" : pick(articles.keys.sorted())
      revisions += 1
      if let earlier = earlierVersions[article], Int.random(in: 0..<4, using: &random) == 0 {
        told[article] = pick(earlier)
        articles[article] = told[article]
        continue
      }
      told[article] = (0...Int.random(in: 0...2, using: &random)).map { report(article, $0) }
      articles[article] = told[article]
      earlierVersions[article, default: []] += [told[article] ?? []]
    }
    return told
  }

  private mutating func report(_ article: String, _ number: Int) -> Report {
    let town = Int.random(in: 0..<3, using: &random)
    let day = CalendarDay(isoPrefix: "2024-05-01").map {
      $0 + Int.random(in: 0..<6, using: &random)
    }
    let killed = Int.random(in: 1...6, using: &random)
    let words = "\(killed) \(pick(Self.victims)) were killed by gunmen"
    let values = IncidentValues(
      time: IncidentTime(start: day, end: day, datePrecision: .day),
      place: Place(
        name: "T\(town)", path: ["Iraq", "T\(town)"], country: "IQ",
        latitude: 36 + 0.2 * Double(town), longitude: 43, feature: .city, gazetteerID: "T\(town)"),
      event: EventClass(pick([.attack, .armedClash])),
      casualties: Casualties(killed: CasualtyCount(CountRange(killed))),
      evidence: [Quote(start: 100 * number, end: 100 * number + words.count, text: words)],
      confidence: Confidence(overall: 0.8))
    return Report(
      docID: article, articleRevision: "\(revisions)", isPrimary: number == 0, values: values,
      source: ArticleSource(publisher: article, published: "2024-05-07"))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private static let victims = [
    "farmers", "soldiers", "shoppers at a market", "drivers of lorries",
  ]
}
