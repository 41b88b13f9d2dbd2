internal import IngestKit

/// Makes incidents like those that the coder makes of short news, the same for the same numbers.
///
/// One report each with the mention of its article, a place out of 4,000, an actor out of 500, one
/// casualty count, one weapon, one target; quotes of 12 to 20 words for the first piece of evidence
/// and 4 to 9 words for the others, drawn from 8,000 words, frequent ones more often.
struct IncidentGenerator {
  /// Rows of evidence of each incident; the coder gives 1 to 5.
  let quotes: Int
  /// Words of the article's text; 0 leaves the articles out, as for a sink behind a filter.
  let articleWords: Int

  init(quotes: Int, articleWords: Int = 0) {
    self.quotes = quotes
    self.articleWords = articleWords
  }

  func records(_ numbers: Range<Int>) -> [Record] {
    numbers.map { .incident(dossier($0)) }
  }

  func dossier(_ number: Int, revision: Int = 1) -> Dossier {
    var random = NumberSequence(seed: UInt64(number))
    // Hashed, since the addresses of articles come in no order.
    let address = "https://news.example/\(ContentHash.id(String(number))).html"
    let source = source(address, &random)
    let text = articleWords > 0 ? words(articleWords, &random) : "text \(number)"
    let article = Article(id: address, text: text, source: source)
    var values = values(&random)
    if revision > 1 { values.casualties?.killed = CasualtyCount(CountRange(revision + 100)) }
    var report = Report(
      docID: article.id, articleRevision: article.revision, isPrimary: true,
      values: located(values), source: article.source)
    for index in values.evidence.indices {
      values.evidence[index].docID = article.id
      values.evidence[index].articleRevision = article.revision
    }
    let incident = Incident(
      id: Incident.mintID(from: report), revision: revision, reports: [ReportReference(report)],
      independentSources: 1, values: values, firstSeen: "2026-11-21T02:39:17Z",
      lastChanged: "2026-11-21T02:39:17Z")
    report.incidentID = incident.id
    return Dossier(
      incident: incident, reports: [report], articles: articleWords > 0 ? [article] : [])
  }

  private func source(_ address: String, _ random: inout NumberSequence) -> ArticleSource {
    ArticleSource(
      publisher: "Publisher \(random.next(below: 200))", title: words(9, &random),
      url: address, language: "en", published: day(&random).iso,
      publishedHow: .metadata, collected: "2026-11-21T02:39:17Z", credits: [])
  }

  private func values(_ random: inout NumberSequence) -> IncidentValues {
    let day = day(&random)
    let killed = random.next(below: 12)
    return IncidentValues(
      time: IncidentTime(
        start: day, end: day, datePrecision: .day, text: "on Monday",
        anchor: IncidentTime.Anchor(date: day + 1, how: .publication)),
      place: place(random.next(below: 4_000)),
      event: EventClass(
        SubEventType.allCases[random.next(below: SubEventType.allCases.count)],
        ploverEvent: "ASSAULT", ploverMode: "firearms", gtdAttackType: 2, mucType: "ATTACK"),
      perpetrators: [actor(random.next(below: 500))],
      targets: [
        Target(
          text: words(2, &random), kind: .person, type: .militant, gtdTargetType: 17,
          number: CountRange(killed), effect: [.killed])
      ],
      casualties: Casualties(
        killed: CasualtyCount(
          CountRange(min: killed, max: killed, best: killed, text: words(4, &random)),
          byCategory: [.civilian: killed])),
      weapons: [Weapon(type: .smallArms, gtdWeaponType: 5, text: words(2, &random))],
      evidence: evidence(&random),
      confidence: Confidence(
        overall: 0.87, event: 0.85, date: 0.9, place: 0.9, perpetrator: 0.85, casualties: 0.85,
        eventClarity: .individual,
        rules: ["trigger.kill", "fact.past", "fact.noun", "where.clause"]),
      provenance: Provenance(normalizer: "incidents", version: "1"))
  }

  /// The values with the places of their words, which reports have and incidents leave out.
  private func located(_ values: IncidentValues) -> IncidentValues {
    var values = values
    let start = values.evidence.first?.start ?? 0
    func span(_ offset: Int) -> Span { Span(start: start + offset, end: start + offset + 9) }
    let trigger = Quote(start: start + 10, end: start + 16, text: "killed")
    (values.event.trigger, values.event.triggers) = (trigger, [trigger])
    values.time?.span = span(40)
    values.place?.span = span(60)
    values.perpetrators[0].span = span(0)
    values.targets[0].span = span(20)
    values.targets[0].number?.span = span(18)
    values.casualties?.killed?.range.span = span(18)
    values.weapons[0].span = span(80)
    return values
  }

  private func evidence(_ random: inout NumberSequence) -> [Quote] {
    let pointers = [
      "/event", "/when", "/where", "/perpetrators/0", "/targets/0", "/casualties/killed",
    ]
    var start = 100
    return (0..<quotes).map { index in
      let count = index == 0 ? 12 + random.next(below: 9) : 4 + random.next(below: 6)
      let text = words(count, &random)
      defer { start += text.utf8.count + 20 }
      return Quote(
        start: start, end: start + text.unicodeScalars.count, text: text,
        pointers: index == 0 ? pointers : [pointers[index % pointers.count]], rule: "trigger.kill")
    }
  }

  private func place(_ number: Int) -> Place {
    let country = ["IQ", "SY", "SO", "NG", "CD", "UA", "MX", "CO"][number % 8]
    return Place(
      name: "Town \(number)", text: "Town \(number)",
      path: [country, "Province \(number % 90)", "Town \(number)"], country: country,
      countryName: "Country \(country)", admin1Name: "Province \(number % 90)",
      admin1Code: "\(country).\(number % 90)", latitude: Double(number % 180) - 90.25,
      longitude: Double(number % 360) - 180.125, feature: .city, geoPrecision: .exact,
      wherePrecision: .exact, gazetteerID: "geonames:\(100_000 + number)")
  }

  private func actor(_ number: Int) -> Actor {
    Actor(
      text: "the Group \(number)", canonical: "Group \(number)", actorID: "ucdp:\(number)",
      kind: .organization, inter: 2, country: "IQ", claimStatus: .reported)
  }

  private func day(_ random: inout NumberSequence) -> CalendarDay {
    CalendarDay(daysSinceEpoch: 18_000 + random.next(below: 2_000))
  }

  private func words(_ count: Int, _ random: inout NumberSequence) -> String {
    var words = ""
    for index in 0..<count {
      if index > 0 { words += " " }
      // The lower of two draws: frequent words are frequent, as in a language.
      words += Self.vocabulary[min(random.next(below: 8_000), random.next(below: 8_000))]
    }
    return words
  }

  private static let vocabulary: [String] = {
    let syllables = ["ka", "mo", "ren", "ti", "sul", "bar", "de", "lin", "go", "nas"]
    let endings = ["", "s", "ed", "ing", "er", "ion", "ly", ""]
    return (0..<8_000).map { number in
      syllables[number / 8 % 10] + syllables[number / 80 % 10] + syllables[number / 800]
        + endings[number % 8]
    }
  }()
}
