import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct IncidentCoderTests {
  @Test(arguments: [
    ("Israeli warplanes bombed a village in Lebanon on Tuesday.", SubEventType.airDroneStrike),
    ("A roadside bomb killed two soldiers in Mosul on Tuesday.", .remoteExplosive),
    ("A suicide bomber blew himself up in Mosul on Tuesday, killing five people.", .suicideBomb),
    ("Militants fired rockets at a base in Erbil on Tuesday.", .shelling),
    ("A grenade attack wounded three people in Mosul on Tuesday.", .grenade),
    ("Gunmen shot dead a teacher in Mosul on Tuesday.", .attack),
    ("Gunmen kidnapped two engineers in Mosul on Tuesday.", .abduction),
    ("Soldiers clashed with rebels in Mosul on Tuesday.", .armedClash),
    ("Rioters torched a police station in Mosul on Tuesday.", .looting),
    ("Rebels attacked Mosul with poisonous gas on Tuesday, wounding ten people.", .chemicalWeapon),
    ("Soldiers destroyed 23 mines and four rockets near Mosul on Tuesday.", .disruptedWeaponsUse),
    ("An angry mob killed a thief in Mosul on Tuesday.", .mobViolence),
    ("Two bombers blew themselves up in Mosul on Tuesday.", .suicideBomb),
    ("Gunmen attacked a school in Mosul on Tuesday, killing two teachers.", .attack),
  ])
  func `the sub-event type follows from word, weapon and actors`(
    sentence: String, expected: SubEventType
  ) throws {
    #expect(
      try CodedText.report(CodedText.story(sentence)).values.event.subEventType == expected)
  }

  @Test func `active and passive name the same perpetrator`() throws {
    for sentence in [
      "Hamas attacked a base in Mosul on Tuesday.",
      "A base in Mosul was attacked by Hamas on Tuesday.",
      "An attack by Hamas on a base in Mosul on Tuesday shocked many.",
      "Hamas carried out an attack on a base in Mosul on Tuesday.",
    ] {
      let report = try CodedText.report(CodedText.story(sentence))
      #expect(report.values.perpetrators.map(\.canonical) == ["Hamas"], "\(sentence)")
    }
  }

  @Test(arguments: [
    ("Hamas attacked a base in Mosul on Tuesday.", Actor.ClaimStatus.reported),
    ("Hamas claimed to have attacked a base in Mosul on Tuesday.", .claimed),
    ("Hamas attacked a base in Mosul on Tuesday, officials said.", .attributed),
    ("Hamas allegedly attacked a base in Mosul on Tuesday.", .suspected),
  ])
  func `the claim status says who says so`(sentence: String, expected: Actor.ClaimStatus) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.perpetrators.map(\.claimStatus) == [expected])
  }

  @Test func `later mentions enrich the first`() throws {
    let reports = try CodedText.reports(
      """
      A car bomb exploded in Mosul on Tuesday. The blast killed four people.

      Hamas claimed responsibility for the attack.
      """)
    let report = try #require(reports.first)
    #expect(reports.count == 1)
    #expect(report.values.casualties?.killed?.range.best == 4)
    #expect(report.values.perpetrators.map(\.canonical) == ["Hamas"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [.claimed])
  }

  @Test func `events of different days and towns stay apart`() throws {
    let reports = try CodedText.reports(
      """
      A car bomb killed four people in Mosul on Tuesday.

      On Monday, gunmen killed two policemen in Basra.
      """)
    #expect(reports.map(\.values.place?.name) == ["Mosul", "Basra"])
    #expect(reports.filter(\.isPrimary).count == 1)
  }

  @Test(arguments: ["Iraqi gunmen killed four engineers", "Gunmen killed four Iraqi engineers"])
  func `a nationality is no place of an event`(sentence: String) throws {
    let report = try CodedText.report(CodedText.story("\(sentence) on Tuesday."))
    #expect(report.values.place == nil)
  }

  @Test func `an undated past event stays open`() throws {
    let text =
      CodedText.story("The weather is fine. The shops are open. Nobody came.")
      + " Officials recalled the killing of four engineers in Mosul."
    let report = try CodedText.report(text)
    let time = try #require(report.values.time)
    #expect(time.start == nil)
    #expect(time.end?.iso == "2026-03-12")
    #expect(time.datePrecision == .open)
  }

  @Test func `news without a date is of the day of publication`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen have killed four engineers in Mosul."))
    #expect(report.values.time?.start?.iso == "2026-03-12")
    let quote = try #require(report.values.evidence.first { $0.pointers.contains("/when") })
    #expect(quote.field == .metadata)
    #expect(quote.text == "2026-03-12")
  }

  @Test func `an article without a date gives open dates`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Gunmen have killed four engineers in Mosul."), published: nil)
    #expect(reports.map(\.values.time) == [nil])
  }

  @Test func `the time of a copy gives no dates`() throws {
    let article = Article(
      id: "a", text: CodedText.story("Gunmen have killed four engineers in Mosul."),
      source: ArticleSource(language: "en", published: "2026-11-21", publishedHow: .unknown))
    guard case .reports(let reports) = try CodedText.coder().code(article) else {
      Issue.record("the article was left out")
      return
    }
    #expect(reports.map(\.values.time) == [nil])
  }

  @Test func `a day inferred from the text is quoted from it`() throws {
    let text =
      "SANTIAGO, 9 JAN 90 -- Gunmen have killed four engineers in Santiago. Shops were open."
    let reports = try CodedText.reports(text, published: nil)
    let report = try #require(reports.first)
    #expect(report.values.time?.end?.iso == "1990-01-09")
    let quote = try #require(report.values.evidence.first { $0.pointers.contains("/when") })
    #expect(quote.text.contains("9 JAN 90"))
  }

  @Test func `a language that is not read is left out with its reason`() throws {
    let article = Article(id: "a", text: "x", source: ArticleSource(language: "ar"))
    #expect(try CodedText.coder().code(article) == .filtered("language ar"))
  }

  @Test func `every value carries words of the text`() throws {
    let text =
      "Émeute 🔥: Hamas attacked a base in Mosul on Tuesday, killing two soldiers "
      + "with drones, officials said. Shops were open. Nobody knew why. It rained."
    let report = try CodedText.report(text)
    for quote in report.values.evidence where quote.field == .text {
      #expect(quote.span.words(in: text) == quote.text)
    }
    let pointers = Set(report.values.evidence.flatMap(\.pointers))
    #expect(
      pointers.isSuperset(of: [
        "/event", "/when", "/where", "/perpetrators/0", "/targets/0", "/casualties/killed",
        "/weapons/0",
      ]))
  }

  @Test(arguments: [
    (
      "Police fired tear gas at a protest in Mosul on Tuesday.",
      SubEventType.protestWithIntervention
    ),
    ("Police detained activists during a protest in Mosul on Tuesday.", .protestWithIntervention),
    ("Protesters threw stones at police in Mosul on Tuesday.", .violentDemonstration),
    ("Thousands marched in a protest in Mosul on Tuesday.", .peacefulProtest),
    ("The rebels and the government agreed to a ceasefire in Mosul on Tuesday.", .agreement),
  ])
  func `crowds and politics are told when everything is asked for`(
    sentence: String, expected: SubEventType
  ) throws {
    var options = CoderOptions()
    options.scope = .all
    let reports = try CodedText.reports(CodedText.story(sentence), options: options)
    #expect(reports.first { $0.isPrimary }?.values.event.subEventType == expected)
  }

  @Test func `two reports of one clause, kind and day have ids of their own`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Gunmen attacked a bank in Mosul and attacked a school in Kirkuk on Tuesday.")
    )
    #expect(Set(reports.map(\.values.evidence[0].start)) == [0])
    #expect(Set(reports.map(\.values.event.type)).count == 1)
    #expect(Set(reports.map(\.id)).count == 2)
  }
}
