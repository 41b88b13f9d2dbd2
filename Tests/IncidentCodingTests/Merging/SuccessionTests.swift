import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct SuccessionTests {
  private let merger = ReportMerger()

  private func report(
    _ place: String, _ event: SubEventType, killed: Int, revision: String, start: Int
  ) -> Report {
    let quote = Quote(start: start, end: start + 20, text: "\(killed) killed in \(place)")
    let values = IncidentValues(
      place: Place(name: place, gazetteerID: place), event: EventClass(event),
      casualties: Casualties(killed: CasualtyCount(CountRange(killed))), evidence: [quote],
      confidence: Confidence(overall: 1))
    return Report(
      docID: "a", articleRevision: revision, isPrimary: start == 0, values: values,
      source: ArticleSource(published: "2024-05-01"))
  }

  /// What comes of an article's new reports in place of its old ones.
  private func revision(of stored: [Dossier], to new: [Report]) -> [Dossier] {
    merger.merge(
      MergeBatch(
        reports: new, withdrawn: Set(stored.flatMap(\.reports).map(\.id)), candidates: stored))
  }

  @Test func `each incident of an edited article goes on with its own report`() throws {
    let old = [
      report("Mosul", .armedClash, killed: 3, revision: "1", start: 0),
      report("Basra", .airDroneStrike, killed: 1, revision: "1", start: 30),
      report("Kirkuk", .abduction, killed: 0, revision: "1", start: 60),
    ]
    let new = [
      report("Mosul", .armedClash, killed: 7, revision: "2", start: 0),
      report("Basra", .airDroneStrike, killed: 1, revision: "2", start: 30),
      report("Kirkuk", .abduction, killed: 0, revision: "2", start: 60),
    ]
    let stored = merger.merge(MergeBatch(reports: old))
    #expect(stored.count == 3)
    let revised = revision(of: stored, to: new)
    let places = { (dossiers: [Dossier]) in
      Dictionary(
        uniqueKeysWithValues: dossiers.map { ($0.incident.values.place?.name, $0.incident.id) })
    }
    #expect(Set(revised.map(\.incident.id)).count == revised.count)
    #expect(places(revised) == places(stored))
    #expect(revised.allSatisfy { !$0.incident.isRetracted })
  }

  @Test func `what an edit left as it was keeps its incident, and what it took out ends`() {
    let old = [
      report("Mosul", .armedClash, killed: 3, revision: "1", start: 0),
      report("Basra", .airDroneStrike, killed: 1, revision: "1", start: 30),
      report("Kirkuk", .airDroneStrike, killed: 2, revision: "1", start: 60),
    ]
    let new = [
      report("Basra", .airDroneStrike, killed: 1, revision: "2", start: 0),
      report("Kirkuk", .airDroneStrike, killed: 2, revision: "2", start: 30),
    ]
    let stored = merger.merge(MergeBatch(reports: old))
    let revised = revision(of: stored, to: new)
    for dossier in stored {
      let after = revised.first { $0.incident.id == dossier.incident.id }
      let isGone = dossier.incident.values.place?.name == "Mosul"
      #expect(after?.incident.isRetracted == isGone)
      if !isGone { #expect(after?.reports.map(\.articleRevision) == ["2"]) }
    }
    #expect(revised.count == 3)
  }

  @Test func `the only incident of an article goes on whatever was corrected`() {
    let stored = merger.merge(
      MergeBatch(reports: [report("Mosul", .armedClash, killed: 3, revision: "1", start: 0)]))
    let revised = revision(
      of: stored, to: [report("Basra", .abduction, killed: 0, revision: "2", start: 0)])
    #expect(revised.map(\.incident.id) == stored.map(\.incident.id))
  }
}
