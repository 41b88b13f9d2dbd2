import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct SequenceTests {
  /// The articles are of Thursday, 12 March 2026.
  @Test func `an event two days before another is one of its own, two days earlier`() throws {
    let reports = try CodedText.reports(
      """
      Soldiers bombed a rebel camp in Mosul on Tuesday, killing five rebels. The strike came two \
      days after rebels ambushed a convoy near Tikrit, killing nine soldiers. Shops were open.
      """)
    #expect(reports.count == 2)
    #expect(reports.last?.values.time?.start?.description == "2026-03-08")
    #expect(reports.last?.values.casualties?.killed?.range.best == 9)
  }

  @Test func `months before a month is a month`() throws {
    let reports = try CodedText.reports(
      """
      Senator Omar Smith died in August, two months after he was shot in the head in Mosul. Shops \
      were open. Nobody knew why. The weather was fine.
      """)
    #expect(reports.first?.values.time?.start?.description == "2025-06-01")
    #expect(reports.first?.values.time?.end?.description == "2025-06-30")
  }

  @Test func `a year that a clause hangs on is that of the clause`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        "The land is restive since 2004, when rebels raided a depot in Mosul, killing four guards.")
    )
    #expect(reports.first?.values.time?.start?.description == "2004-01-01")
  }

  @Test func `the day of an attack that is only mentioned is not the strike's`() throws {
    let reports = try CodedText.reports(
      """
      Turkey attacked Iraq early on Tuesday. Turkey said it struck nine camps linked to an attack \
      by Islamic State militants that killed 26 men in Mosul on March 2. Shops were open.
      """)
    #expect(reports.map { $0.values.time?.start?.description } == ["2026-03-10", "2026-03-02"])
  }

  @Test(arguments: [
    "Gunmen killed a mayor in Mosul in June, and in July 2024 the town got another one.",
    "In June gunmen killed a mayor in Mosul in one of the worst breaches of a July 2024 ceasefire.",
  ])
  func `a date of something else is not the event's`(sentence: String) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.time?.start?.description == "2025-06-01")
  }

  @Test func `a time in the next sentence says nothing more of a date`() throws {
    let reports = try CodedText.reports(
      """
      Rebels killed five soldiers in Mosul on September 27, 2025. Ten days earlier, mines exploded \
      at a depot, killing twelve people. Shops were open.
      """)
    #expect(reports.first?.values.time?.start?.description == "2025-09-27")
  }

  @Test func `hours earlier is on the day that was told`() throws {
    let reports = try CodedText.reports(
      """
      A bomb killed five soldiers in Mosul on Tuesday. Hours earlier, gunmen burst into a bar in \
      Tikrit and shot seven men dead. Shops were open.
      """)
    #expect(reports.last?.values.time?.start?.description == "2026-03-10")
    #expect(reports.last?.values.casualties?.killed?.range.best == 7)
  }

  @Test func `late on Wednesday says more than overnight`() throws {
    let report = try CodedText.report(
      """
      Rebels killed 22 farmers in an overnight raid in Mosul, the mayor said on Thursday. The rebels \
      raided the town late on Wednesday, hacking farmers to death.
      """)
    #expect(report.values.time?.start?.description == "2026-03-11")
  }

  @Test func `the day that somebody left a shop is that of his death`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        "Candidate Omar Smith was assassinated as he left a shop in Mosul on May 4, 2023."))
    #expect(reports.first?.values.time?.start?.description == "2023-05-04")
  }

  @Test func `weeks after another event is neither its day nor any other`() throws {
    let reports = try CodedText.reports(
      """
      Soldiers shot dead five rebels in Mosul on Tuesday, police said. The clash comes weeks after \
      rebels ambushed a convoy near Tikrit, killing nine soldiers. Shops were open.
      """)
    let ambush = try #require(reports.first { $0.values.casualties?.killed?.range.best == 9 })
    let time = try #require(ambush.values.time)
    #expect(time.end?.description == "2026-03-02")
    #expect(time.datePrecision == .year)
  }

  @Test func `what came of an attack is told in the sentence behind it`() throws {
    let reports = try CodedText.reports(
      """
      - On 10 March, militants attacked a camp near Mosul. Seven displaced persons were killed, and \
      13 others injured by bullets.

      - On 9 March, rebels abducted two engineers in Tikrit.
      """)
    let attack = try #require(reports.first { $0.values.event.subEventType == .attack })
    #expect(attack.values.casualties?.killed?.range.best == 7)
    #expect(attack.values.casualties?.wounded?.range.best == 13)
    #expect(reports.count == 2)
  }

  @Test func `"the town" is the one that was named last`() throws {
    let reports = try CodedText.reports(
      """
      Clashes were reported between Hamas and the army around Tikrit on Monday. Hamas seized the \
      town on Tuesday. Shops were open in Mosul.
      """)
    #expect(reports.last?.values.place?.name == "Tikrīt")
  }

  @Test func `"the capital" is the one that the text names`() throws {
    let reports = try CodedText.reports(
      """
      Gunmen killed nine people in Mosul on Monday. Shops in Baghdad were open. On Tuesday, a bomb exploded in \
      the capital, killing two people.
      """)
    #expect(reports.last?.values.place?.name == "Baghdad")
  }

  @Test(arguments: [
    "Since January, 231 people have been killed in Mosul.",
    "During the same period, 15 people were killed in Mosul.",
    "Thousands of people have fled since Moscow launched its invasion in February 2022.",
  ])
  func `a count since a month or a war is no event`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)).isEmpty)
  }

  @Test func `those killed since Friday are news`() throws {
    let report = try CodedText.report(
      CodedText.story("Four people have been killed in shootings in Mosul since Friday night."))
    #expect(report.values.casualties?.killed?.range.best == 4)
  }

  @Test(arguments: [
    "He was held in Basra on Tuesday, a day after police said he shot dead two neighbours in Mosul.",
    "The two went to work in Basra on Tuesday, the morning after the shooting in Mosul.",
  ])
  func `a day that came after the event is not its own`(sentence: String) throws {
    let reports = try CodedText.reports(
      "Two men were found shot dead in Mosul, police said. \(sentence) Shops were open.",
      options: CodedText.crimes)
    let primary = try #require(reports.first { $0.isPrimary })
    #expect(primary.values.time?.start?.description == "2026-03-09")
  }

  @Test(arguments: [
    "Ten years after a bomb killed 12 people in Mosul, the market is open.",
    "A decade after a bomb killed 12 people in Mosul, the market is open.",
  ])
  func `years after an event it took place in that year`(sentence: String) throws {
    let time = try #require(try CodedText.report(sentence).values.time)
    #expect(time.start == CalendarDay(isoPrefix: "2016-01-01"))
    #expect(time.end == CalendarDay(isoPrefix: "2016-12-31"))
  }

  @Test(arguments: [
    "The trial began on Monday of two men accused of killing a teacher in Mosul in 2022.",
    "Police on Monday arrested two men over the killing of a teacher in Mosul in 2022.",
    "Two men went on trial on Monday for the killing of a teacher in Mosul in 2022.",
  ])
  func `the day of a trial or an arrest is not that of the crime`(sentence: String) throws {
    let time = try #require(try CodedText.report(CodedText.story(sentence)).values.time)
    #expect(time.start == CalendarDay(isoPrefix: "2022-01-01"))
  }
}
