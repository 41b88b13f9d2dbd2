import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct ReportMergerTests {
  private func report(
    _ article: String, day: String = "2024-05-01", place: String = "Mosul",
    event: SubEventType = .armedClash, killed: Int = 3, actor: String = "Hamas",
    publisher: String? = nil, words: String = "Clashes left people dead in the town of Mosul today",
    reliability: ArticleSource.Reliability? = nil, published: String = "2024-05-02",
    feature: Place.Feature = .city, actorKind: Actor.Kind = .organization, title: String? = nil
  ) -> Report {
    let values = IncidentValues(
      time: IncidentTime(
        start: CalendarDay(isoPrefix: day), end: CalendarDay(isoPrefix: day), datePrecision: .day),
      place: Place(
        name: place, path: ["Iraq", place], country: "IQ", feature: feature, gazetteerID: place),
      event: EventClass(event),
      perpetrators: [Actor(text: actor, canonical: actor, kind: actorKind)],
      casualties: Casualties(killed: CasualtyCount(CountRange(killed))),
      evidence: [
        Quote(start: 0, end: words.count, text: words, pointers: ["/event", "/perpetrators/0"])
      ], confidence: Confidence(overall: 0.8))
    return Report(
      docID: article, articleRevision: "1", isPrimary: true, values: values,
      source: ArticleSource(
        publisher: publisher, title: title, published: published, reliability: reliability))
  }

  private func merge(_ reports: [Report]) -> [Dossier] {
    ReportMerger().merge(MergeBatch(reports: reports))
  }

  @Test func `reports of one day and town become one incident`() {
    let dossiers = merge([report("a"), report("b", day: "2024-05-02", event: .attack)])
    #expect(dossiers.map(\.reports.count) == [2])
    #expect(dossiers[0].incident.values.event.subEventType == .armedClash)
  }

  @Test(arguments: ["2024-04-20", "2024-05-12"])
  func `reports of distant days stay apart`(day: String) {
    #expect(merge([report("a"), report("b", day: day)]).count == 2)
  }

  @Test func `a country, a day and a kind of event do not make two reports one incident`() {
    func shooting(_ article: String, _ words: String) -> Report {
      report(
        article, place: "Iraq", actor: "Unidentified gunmen", words: words, feature: .country,
        actorKind: .generic)
    }
    let first = shooting("a", "Gunmen opened fire outside a bakery and killed three customers")
    let second = shooting("b", "Three farmers died when masked attackers stormed their orchard")
    #expect(merge([first, second]).count == 2)
    #expect(merge([first, shooting("c", first.values.evidence[0].text)]).count == 1)
  }

  @Test func `no incident is in two towns, whatever links their reports`() {
    func dispatch(_ article: String, _ place: String, _ latitude: Double?) -> Report {
      var report = report(
        article, place: place, killed: 1, actor: "Hamas",
        words: "One person was shot dead by masked men on the road to the market",
        feature: latitude == nil ? .country : .city)
      report.values.place?.latitude = latitude
      report.values.place?.longitude = latitude.map { _ in 43 }
      return report
    }
    let dossiers = merge([
      dispatch("a", "Mosul", 36.3), dispatch("b", "Iraq", nil), dispatch("c", "Basra", 30.5),
    ])
    #expect(dossiers.count == 2)
  }

  @Test(arguments: [("IQ.02", 30.4, 2), ("IQ.01", 30.4, 1), ("IQ.02", 33.0, 1)])
  func `a town of another province is not in this one`(
    state: String, latitude: Double, incidents: Int
  ) {
    func dispatch(
      _ article: String, _ place: String, _ state: String, _ latitude: Double,
      _ feature: Place.Feature
    ) -> Report {
      var report = report(
        article, place: place, killed: 14,
        words: "Fourteen people died at a crowded market and ambulances took the wounded away",
        feature: feature)
      report.values.place?.admin1Code = state
      report.values.place?.latitude = latitude
      report.values.place?.longitude = 43.3
      return report
    }
    let dossiers = merge([
      dispatch("a", "Ramadi", "IQ.01", 33.4, .city),
      dispatch("b", "The province", state, latitude, .admin1),
    ])
    #expect(dossiers.count == incidents)
  }

  @Test func `a report without a date of its own joins the victim's incident`() throws {
    var first = report("a", place: "Mosul", killed: 1)
    first.values.targets = [Target(text: "Ann Smith", name: "Ann Smith", kind: .person)]
    var late = report(
      "b", day: "2024-05-20", place: "Mosul", killed: 1, words: "Ann Smith was buried by her family"
    )
    late.values.targets = first.values.targets
    late.values.time?.anchor = IncidentTime.Anchor(
      date: CalendarDay(isoPrefix: "2024-05-20"), how: .publication)
    let keys = [first, late].map { Set(ReportMerger().blockingKeys(of: $0)) }
    #expect(!keys[0].isDisjoint(with: keys[1]))
    #expect(merge([first, late]).count == 1)
    late.values.targets = [Target(text: "Bob Jones", name: "Bob Jones", kind: .person)]
    #expect(merge([first, late]).count == 2)
  }

  @Test func `the same victim outweighs a town that one of the reports misread`() {
    func dispatch(_ article: String, _ place: String, _ latitude: Double, _ victim: String)
      -> Report
    {
      var report = report(
        article, place: place, killed: 1, words: "Gunmen left one person dead in the town today")
      report.values.place?.latitude = latitude
      report.values.place?.longitude = 43
      report.values.targets = [Target(text: victim, name: victim, kind: .person)]
      return report
    }
    let first = dispatch("a", "Mosul", 36.3, "Ann Smith")
    #expect(merge([first, dispatch("b", "Basra", 30.5, "Ann Smith")]).count == 1)
    #expect(merge([first, dispatch("b", "Basra", 30.5, "Bob Jones")]).count == 2)
  }

  @Test(arguments: [
    ("the Mosul clinic", 5, true), ("the clinic", 5, false), ("the Mosul clinic", 9, false),
  ])
  func `a far town may be misread where the other report names both`(
    clinic: String, killed: Int, isOne: Bool
  ) {
    func dispatch(_ place: String, _ latitude: Double, _ killed: Int, _ words: String) -> Report {
      var report = report(place, place: place, killed: killed, words: words)
      report.values.place?.latitude = latitude
      report.values.place?.longitude = 43
      return report
    }
    let first = dispatch("Mosul", 36.3, 5, "Masked gunmen stormed a wedding and left five dead")
    let second = dispatch(
      "Basra", 30.5, killed, "Victims of the attack were taken to \(clinic) before the night fell")
    #expect(merge([first, second]).count == (isOne ? 1 : 2))
  }

  @Test func `a town at war has the same headline and the same toll again`() {
    func dispatch(_ article: String, _ day: String, told: String?) -> Report {
      var report = report(
        article, day: day, killed: 12, words: "An air strike on a school killed twelve",
        published: day, title: "Air strike on school in Mosul kills twelve children")
      report.values.time?.text = told
      report.values.time?.anchor = IncidentTime.Anchor(
        date: CalendarDay(isoPrefix: day), how: .publication)
      return report
    }
    let first = dispatch("a", "2024-05-01", told: "Wednesday")
    #expect(merge([first, dispatch("b", "2024-05-09", told: "Thursday")]).count == 2)
    // The words of one alone say when.
    #expect(merge([first, dispatch("b", "2024-05-09", told: nil)]).count == 1)
  }

  @Test func `a misread town does not bring others together`() {
    func dispatch(_ article: String, _ place: String, _ latitude: Double, _ victim: String?)
      -> Report
    {
      var report = report(
        article, place: place, killed: 1, actor: "Gunmen",
        words: "Gunmen left one person dead in the town today", actorKind: .generic)
      report.values.place?.latitude = latitude
      report.values.place?.longitude = 43
      if let victim {
        report.values.targets = [Target(text: victim, name: victim, kind: .person)]
      }
      return report
    }
    let dossiers = merge([
      dispatch("a", "Mosul", 36.3, nil), dispatch("b", "Mosul", 36.3, "Ann Smith"),
      dispatch("c", "Basra", 30.5, "Ann Smith"), dispatch("d", "Basra", 30.5, nil),
    ])
    let together = dossiers.map { Set($0.reports.map(\.docID)) }
    #expect(!together.contains { $0.isSuperset(of: ["a", "d"]) })
  }

  @Test func `reports of one article stay apart`() {
    let other = report("a", killed: 4, words: "Another clash left four people dead in Mosul later")
    #expect(merge([report("a"), other]).count == 2)
  }

  @Test func `the partition does not depend on the order`() {
    let reports = [
      report("a"), report("b", day: "2024-05-02"), report("c", place: "Basra"),
      report("d", place: "Basra", killed: 9), report("e", killed: 30, actor: "Houthis"),
    ]
    func partition(_ reports: [Report]) -> Set<Set<String>> {
      Set(merge(reports).map { Set($0.reports.map(\.docID)) })
    }
    let expected = partition(reports)
    #expect(partition(reports.reversed()) == expected)
    #expect(partition([reports[3], reports[0], reports[4], reports[2], reports[1]]) == expected)
  }

  @Test(arguments: 0..<6, 0...2)
  func `reports within two days share a key, over the end of a month too`(day: Int, gap: Int) {
    let first = Reading.day("2024-04-27") + day
    let keys = [first, first + gap].map {
      ReportMerger().blockingKeys(of: report("a", day: $0.iso))
    }
    #expect(!Set(keys[0]).isDisjoint(with: keys[1]))
  }

  @Test func `conflicting figures stand side by side with a reason`() throws {
    let incident = try #require(
      merge([
        report("a", killed: 3, published: "2024-05-01"),
        report("b", killed: 7, published: "2024-05-02"),
      ]).first
    ).incident
    let killed = try #require(incident.values.casualties?.killed?.range)
    #expect(killed.min == 3)
    #expect(killed.max == 7)
    #expect(killed.best == 7)
    let conflict = try #require(incident.conflicts.first { $0.field == "/casualties/killed" })
    #expect(conflict.values.map(\.value) == ["3", "7"])
    #expect(conflict.chosenBecause != nil)
  }

  @Test func `the most reliable source has the last word`() throws {
    let incident = try #require(
      merge([
        report("a", killed: 3, reliability: .a, published: "2024-05-01"),
        report("b", killed: 7, reliability: .d, published: "2024-05-02"),
      ]).first
    ).incident
    #expect(incident.values.casualties?.killed?.range.best == 3)
  }

  @Test func `copies of one text are one source`() throws {
    let copies = merge([report("a", publisher: "X"), report("b", publisher: "Y")])
    #expect(copies.map(\.incident.independentSources) == [1])
    let own = merge([
      report("a", publisher: "X"),
      report(
        "b", publisher: "Y", words: "Three persons were slain by fighters of Hamas near Mosul"),
    ])
    #expect(own.map(\.incident.independentSources) == [2])
  }

  @Test func `quotations name their article and point to the agreed values`() throws {
    let incident = try #require(
      merge([
        report("a"), report("b", actor: "Hezbollah", words: "Clashes in Mosul left people dead"),
      ])
      .first
    ).incident
    #expect(incident.values.evidence.map(\.docID) == ["a", "b"])
    let names = incident.values.perpetrators.map(\.canonical)
    for quote in incident.values.evidence {
      let name = quote.docID == "a" ? "Hamas" : "Hezbollah"
      let index = try #require(names.firstIndex(of: name))
      #expect(quote.pointers.contains("/perpetrators/\(index)"))
    }
    #expect(incident.values.place?.span == nil)
  }

  @Test func `the same reports give the same ids`() {
    let reports = [report("a"), report("b"), report("c", place: "Basra")]
    #expect(merge(reports).map(\.incident.id) == merge(reports).map(\.incident.id))
  }

  @Test func `an incident keeps its id when reports join it`() throws {
    let first = merge([report("a")])
    let joined = ReportMerger().merge(
      MergeBatch(reports: [report("b", published: "2024-04-30")], candidates: first))
    #expect(joined.map(\.incident.id) == first.map(\.incident.id))
    #expect(joined.map(\.reports.count) == [2])
  }

  @Test func `two incidents that prove to be one keep the earlier id`() throws {
    let stored =
      merge([report("a", place: "Mosul", published: "2024-05-01")])
      + merge([report("b", place: "Mosul", published: "2024-05-03")])
    let bridge = report("c", published: "2024-05-04")
    let merged = ReportMerger().merge(MergeBatch(reports: [bridge], candidates: stored))
    let ended = try #require(merged.first { $0.incident.mergedInto != nil })
    #expect(ended.incident.id == stored[1].incident.id)
    #expect(ended.incident.mergedInto == stored[0].incident.id)
    #expect(ended.reports == [])
  }

  @Test func `an incident without any report is retracted`() throws {
    let stored = merge([report("a")])
    let left = ReportMerger().merge(
      MergeBatch(reports: [], withdrawn: Set(stored[0].reports.map(\.id)), candidates: stored))
    #expect(left.map(\.incident.isRetracted) == [true])
  }

  @Test func `an incident that was retracted goes on when its report returns`() throws {
    let first = report("a")
    let stored = merge([first])
    let left = ReportMerger().merge(
      MergeBatch(reports: [], withdrawn: [first.id], candidates: stored))
    let back = ReportMerger().merge(
      MergeBatch(
        reports: [first], candidates: left.map { Dossier(incident: $0.incident, reports: []) }))
    #expect(back.map(\.incident.id) == stored.map(\.incident.id))
    #expect(back.map(\.incident.isRetracted) == [false])
    #expect(back[0].incident.reports.map(\.isWithdrawn) == [false])
  }
}
