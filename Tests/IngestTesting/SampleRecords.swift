import Foundation
package import IngestKit

/// Records for tests: with everything filled in, and with only what must be there.
package enum SampleRecords {
  package static let text =
    "On August 21 the Islamic Resistance in Iraq said it attacked the Port of Eilat with several "
    + "drones. 🛩️ Two guards were killed and at least five wounded, said «الشرطة»."

  package static let article = Article(
    id: "news/1.txt", text: text,
    source: ArticleSource(
      publisher: "The Wire", title: "Drones over Eilat", url: "https://example.org/1",
      author: "A. Writer", language: "en", published: "2024-08-22T06:00:00+03:00",
      publishedHow: .header, collected: "2024-08-23T00:00:00Z", credits: ["IRNA"],
      scale: .international, reliability: .b),
    metadata: ArticleMetadata(
      updated: "2024-08-22T07:00:00+03:00", authors: ["A. Writer"], section: "World",
      categories: ["Drones"], site: "Wire feed", canonical: "https://example.org/drones",
      points: [.init(lat: 29.55, lon: 34.95)],
      enclosures: [.init(url: "https://example.org/1.jpg", type: "image/jpeg")],
      excerpt: "for subscribers"),
    country: "IL", dateline: "EILAT",
    annotations: [Annotation(kind: .byline, span: Span(start: 0, end: 2), rule: "block.byline")])

  package static let plainArticle = Article(
    id: "2.txt", text: "A bomb went off.",
    metadata: ArticleMetadata(
      categories: ["World"], points: [ArticleMetadata.Point(lat: 35.5, lon: -44.25)]))

  package static let report = Report(
    docID: article.id, articleRevision: article.revision, isPrimary: true, values: values(),
    source: article.source)

  package static let plainReport = Report(
    docID: plainArticle.id, articleRevision: plainArticle.revision, isPrimary: false,
    values: plainValues, source: plainArticle.source)

  /// Everything filled in; `revision` and `killed` vary what a correction varies.
  package static func dossier(revision: Int = 1, killed: Int = 2) -> Dossier {
    var report = report
    report.values = values(killed: killed)
    var values = report.values
    values.evidence = values.evidence.map(Self.located)
    values.claims[0].quote = values.claims[0].quote.map(Self.located)
    report.incidentID = Incident.mintID(from: Self.report)
    let incident = Incident(
      id: Incident.mintID(from: Self.report), revision: revision,
      reports: [ReportReference(report)], independentSources: 1, values: values,
      conflicts: [
        Conflict(
          field: "/casualties/killed",
          values: [
            Conflict.Variant(value: "2", reports: [report.id]),
            Conflict.Variant(value: "3", reports: ["ffffffffffffffff"]),
          ], chosenBecause: "the latest report")
      ],
      firstSeen: "2024-08-23T00:00:00Z", lastChanged: "2024-08-23T00:00:00Z")
    return Dossier(incident: incident, reports: [report], articles: [article])
  }

  package static var plainDossier: Dossier {
    var values = plainValues
    values.evidence[0].docID = plainArticle.id
    values.evidence[0].articleRevision = plainArticle.revision
    var report = plainReport
    report.incidentID = Incident.mintID(from: plainReport)
    return Dossier(
      incident: Incident(
        id: Incident.mintID(from: plainReport), reports: [ReportReference(plainReport)],
        independentSources: 1, values: values),
      reports: [report], articles: [plainArticle])
  }

  private static func located(_ quote: Quote) -> Quote {
    var quote = quote
    quote.docID = article.id
    quote.articleRevision = article.revision
    return quote
  }

  /// The quote of some words of the text.
  private static func quote(
    _ words: String, for pointers: [String] = [], rule: String? = nil
  ) -> Quote {
    let range = text.range(of: words) ?? text.startIndex..<text.endIndex
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    let length = words.unicodeScalars.count
    return Quote(
      start: start, end: start + length, text: words, pointers: pointers, rule: rule)
  }

  private static func span(_ words: String) -> Span { quote(words).span }

  private static let plainValues = IncidentValues(
    event: EventClass(.remoteExplosive),
    evidence: [Quote(start: 0, end: 15, text: "A bomb went off")],
    confidence: Confidence(overall: 0.5))

  private static func values(killed: Int = 2) -> IncidentValues {
    IncidentValues(
      status: .occurred, isAggregate: true,
      count: CountRange(min: 3, max: nil, best: 4, isApproximate: true, text: "several"),
      time: time, place: place, event: event, perpetrators: [actor], targets: [target],
      claims: [claim], casualties: casualties(killed), weapons: [weapon],
      evidence: [
        quote(
          "attacked the Port of Eilat with several drones", for: ["/event", "/where"],
          rule: "event.attack"),
        quote("«الشرطة»", for: ["/claims/0"]),
      ],
      confidence: Confidence(
        overall: 0.86, event: 0.93, date: 0.9, place: 0.95, perpetrator: 0.92, casualties: 0.5,
        eventClarity: .individual, rules: ["event.attack"]),
      provenance: Provenance(normalizer: "incidents", version: "1.0.0", dictionaryVersion: "abc"))
  }

  private static let time = IncidentTime(
    start: CalendarDay(isoPrefix: "2024-08-21"), end: CalendarDay(isoPrefix: "2024-08-22"),
    datePrecision: .twoToSixDays, timeOfDay: "night", text: "August 21", span: span("August 21"),
    anchor: IncidentTime.Anchor(date: CalendarDay(isoPrefix: "2024-08-22"), how: .publication))

  private static let place = Place(
    name: "Port of Eilat", text: "Port of Eilat", span: span("Port of Eilat"),
    path: ["Israel", "Southern District", "Eilat", "Port of Eilat"], country: "IL",
    countryName: "Israel", admin1Name: "Southern District", admin1Code: "IL-D",
    admin2Name: "Eilat", latitude: 29.53, longitude: 34.94, feature: .facility,
    geoPrecision: .exact, wherePrecision: .exact, gazetteerID: "curated:port-of-eilat",
    others: [Place(name: "Eilat", path: ["Israel", "Eilat"], country: "IL")])

  private static let event = EventClass(
    .airDroneStrike, ploverEvent: "ASSAULT", ploverMode: "drone", gtdAttackType: 3,
    mucType: "BOMBING", violenceType: 1, trigger: quote("attacked"), triggers: [quote("attacked")])

  private static let actor = Actor(
    text: "Islamic Resistance in Iraq", span: span("Islamic Resistance in Iraq"),
    canonical: "Islamic Resistance in Iraq", actorID: "iri", kind: .organization, inter: 3,
    country: "IQ", associates: ["Kataib Hezbollah"], claimStatus: .claimed,
    by: "Islamic Resistance in Iraq")

  private static let target = Target(
    text: "Port of Eilat", span: span("Port of Eilat"), canonical: "Port of Eilat",
    name: "Port of Eilat", kind: .facility, description: "a port", type: .port, gtdTargetType: 6,
    nationality: "IL", number: CountRange(1), effect: [.damaged, .unknown], isIntended: true)

  private static let claim = Claim(
    speaker: "Islamic Resistance in Iraq", speakerType: .perpetrator, stance: .claims,
    about: "Islamic Resistance in Iraq", via: "IRNA", quote: quote("said it attacked"))

  private static let weapon = Weapon(
    type: .uav, gtdWeaponType: 6, text: "several drones", span: span("several drones"),
    number: CountRange(min: 3, max: nil, best: nil, isApproximate: true), intercepted: CountRange(1)
  )

  private static func casualties(_ killed: Int) -> Casualties {
    Casualties(
      killed: CasualtyCount(
        CountRange(
          min: killed, max: killed, best: killed, text: "Two guards were killed",
          span: span("Two guards were killed")),
        byCategory: [.civilian: 1, .police: killed - 1], side: .civilians),
      wounded: CasualtyCount(
        CountRange(min: 5, max: nil, best: 5, isApproximate: true), side: .unknown),
      missing: CasualtyCount(CountRange(0)), abducted: CasualtyCount(CountRange(0)),
      arrested: CasualtyCount(CountRange(1)))
  }
}
