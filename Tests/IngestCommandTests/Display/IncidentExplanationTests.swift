import IngestKit
import Testing

@testable import ingest

struct IncidentExplanationTests {
  private let text = "First line.\nGunmen killed three people.\nThe end."

  private func dossier(_ conflicts: [Conflict] = []) -> Dossier {
    let words = "Gunmen killed three people"
    let values = IncidentValues(
      event: EventClass(.attack),
      casualties: Casualties(killed: CasualtyCount(CountRange(3))),
      evidence: [
        Quote(
          docID: "a.txt", start: 12, end: 38, text: words,
          pointers: ["/event", "/casualties/killed"], rule: "casualty.active")
      ], confidence: Confidence(overall: 0.8))
    let incident = Incident(
      id: "0123456789abcdef", reports: [], independentSources: 1, values: values,
      conflicts: conflicts)
    return Dossier(
      incident: incident, reports: [], articles: [Article(id: "a.txt", text: text)])
  }

  private func killed(_ dossier: Dossier) throws -> IncidentExplanation.Value {
    try #require(
      IncidentExplanation(dossier).values.first { $0.pointer == "/casualties/killed" })
  }

  @Test func `a value has its words, their line and the rule that read them`() throws {
    let proof = try #require(try killed(dossier()).proofs.first)
    #expect(proof.words == "Gunmen killed three people")
    #expect(proof.article == "a.txt")
    #expect(proof.line == 2)
    #expect(proof.rule == "casualty.active")
  }

  @Test func `where reports differ, what decided stands beside the value`() throws {
    let conflict = Conflict(
      field: "/casualties/killed",
      values: [
        Conflict.Variant(value: "3", reports: ["a"]), Conflict.Variant(value: "4", reports: ["b"]),
      ], chosenBecause: "the latest report says so")
    let value = try killed(dossier([conflict]))
    #expect(value.reason == "the latest report says so")
    #expect(value.variants.map(\.value) == ["3", "4"])
  }

  @Test func `what nothing states is said to be so`() throws {
    let values = IncidentExplanation(dossier()).values
    let when = try #require(values.first { $0.pointer == "/when" })
    #expect(when.proofs.isEmpty)
    #expect(when.reason == "nothing in the reports states it")
  }
}
