import IngestKit
import Testing

@testable import IncidentCoding

/// What people have decided stands above all likeness of reports.
@Suite struct RulingsTests {
  private let merger = ReportMerger()

  private func report(
    _ article: String, _ place: String = "Mosul", killed: Int = 3, revision: String = "1"
  ) -> Report {
    let quote = Quote(start: 0, end: 20, text: "\(killed) killed in \(place)")
    let values = IncidentValues(
      place: Place(name: place, gazetteerID: place), event: EventClass(.armedClash),
      casualties: Casualties(killed: CasualtyCount(CountRange(killed))), evidence: [quote],
      confidence: Confidence(overall: 1))
    return Report(
      docID: article, articleRevision: revision, isPrimary: true, values: values,
      source: ArticleSource(published: "2024-05-01"))
  }

  /// An incident of the reports, whatever they say.
  private func incident(_ id: String, _ reports: Report...) -> Dossier {
    let blank = Incident(id: id, reports: [], independentSources: 1, values: reports[0].values)
    return Dossier(incident: merger.agree(on: reports, for: blank), reports: reports)
  }

  private func rulings(_ apart: (String, String)?, chosen: Set<String> = []) -> MergeRulings {
    var rulings = MergeRulings()
    if let apart { rulings.keepApart(apart.0, apart.1) }
    rulings.chosen = chosen
    return rulings
  }

  @Test func `a report that is like both does not join what a person keeps apart`() {
    let stored = [incident("one", report("a")), incident("two", report("b"))]
    let bridge = report("c")
    let joined = merger.merge(MergeBatch(reports: [bridge], candidates: stored))
    #expect(joined.contains { $0.incident.mergedInto != nil })
    let apart = merger.merge(
      MergeBatch(reports: [bridge], candidates: stored, rulings: rulings(("one", "two"))))
    #expect(!apart.contains { $0.incident.mergedInto != nil })
    #expect(apart.flatMap(\.reports).contains { $0.docID == "c" })
  }

  @Test func `the new version of a report stays in the incident that it was split off to`() {
    let (rest, split) = (incident("one", report("a")), incident("two", report("b")))
    let outcome = merger.merge(
      MergeBatch(
        reports: [report("b", killed: 4, revision: "2")], withdrawn: Set(split.reports.map(\.id)),
        candidates: [rest, split], rulings: rulings(("one", "two"), chosen: ["one", "two"])))
    #expect(outcome.map(\.incident.id) == ["two"])
    #expect(outcome[0].incident.values.casualties?.killed?.range.best == 4)
    #expect(outcome[0].incident.reports.map(\.isWithdrawn) == [false, true])
  }

  @Test func `the new version of a report stays in the incident that it was merged into`() {
    let merged = incident("one", report("a"), report("b", "Basra", killed: 9))
    let revised = MergeBatch(
      reports: [report("b", "Basra", killed: 10, revision: "2")],
      withdrawn: [merged.reports[1].id], candidates: [merged])
    #expect(merger.merge(revised).count == 2)
    let ruled = MergeBatch(
      reports: revised.reports, withdrawn: revised.withdrawn, candidates: [merged],
      rulings: rulings(nil, chosen: ["one"]))
    let outcome = merger.merge(ruled)
    #expect(outcome.map(\.incident.id) == ["one"])
    #expect(outcome[0].reports.map(\.docID) == ["a", "b"])
  }

  @Test func `agreeing keeps the id and the reports that were withdrawn`() {
    var before = incident("one", report("a")).incident
    before.reports[0].isWithdrawn = true
    let agreed = merger.agree(on: [report("b", killed: 7)], for: before)
    #expect(agreed.id == "one")
    #expect(agreed.reports.map(\.docID) == ["b", "a"])
    #expect(agreed.values.casualties?.killed?.range.best == 7)
  }
}
