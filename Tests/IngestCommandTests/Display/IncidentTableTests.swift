import IngestKit
import Testing

@testable import ingest

struct IncidentTableTests {
  private func incident(place: String = "Kirkuk", actor: String = "Islamic State") -> Incident {
    let words = "A roadside bomb killed at least five people near\na market in Kirkuk"
    let values = IncidentValues(
      time: IncidentTime(
        start: CalendarDay(isoPrefix: "2025-03-07"), end: CalendarDay(isoPrefix: "2025-03-07"),
        datePrecision: .day),
      place: Place(name: place, country: "IQ", countryName: "Iraq"),
      event: EventClass(.remoteExplosive),
      perpetrators: [
        Actor(text: actor, canonical: actor, claimStatus: .suspected)
      ],
      casualties: Casualties(
        killed: CasualtyCount(CountRange(min: 5, max: nil, best: 5)),
        wounded: CasualtyCount(CountRange(0))),
      evidence: [Quote(start: 0, end: words.count, text: words)],
      confidence: Confidence(overall: 0.8))
    let report = Report(
      docID: "a.txt", articleRevision: "0", isPrimary: true, values: values,
      source: ArticleSource(publisher: "Northern Courier"))
    return Incident(
      id: "0123456789abcdef", reports: [ReportReference(report)], independentSources: 1,
      values: values)
  }

  @Test func `a row shows date, place, type, who with the claim, and casualties`() {
    let row = IncidentTable(incidents: [incident()], width: 160).render().split(separator: "\n")[1]
    #expect(
      row.split(separator: "  ").map { $0.drop { $0 == " " } } == [
        "2025-03-07", "Kirkuk, Iraq", "Remote explosive/landmine/IED", "Islamic State (suspected)",
        "≥5", "0", "01234567",
      ])
  }

  @Test func `the proof stands below on lines of its own with its source`() {
    let lines = IncidentTable(incidents: [incident()], width: 160).render().split(separator: "\n")
    #expect(
      lines[2].drop { $0 == " " }
        == "“A roadside bomb killed at least five people near a market in Kirkuk” — Northern Courier"
    )
  }

  @Test(arguments: [110, 140, 200])
  func `no line is wider than the terminal`(width: Int) {
    let wide = incident(
      place: String(repeating: "Llanfair", count: 5), actor: String(repeating: "Group ", count: 20))
    let lines = IncidentTable(incidents: [wide], width: width).render()
      .split(separator: "\n")
    #expect(lines.allSatisfy { DisplayText.width(String($0)) <= width })
  }
}
