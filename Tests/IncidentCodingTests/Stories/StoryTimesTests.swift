import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryTimesTests {
  @Test(arguments: [
    "Gunmen shot dead a teacher in Mosul on Monday. A man was arrested on Wednesday.",
    "A man was charged on Wednesday after gunmen shot dead a teacher in Mosul on Monday.",
    "Gunmen shot dead a teacher in Mosul on Monday, police said on Wednesday.",
    "Gunmen shot dead a teacher in Mosul. It happened on Monday. The weather was fine.",
    "Gunmen shot dead a teacher in Mosul last week. It happened on Monday, March 2.",
  ])
  func `the day is that of the event, not of what came after`(text: String) throws {
    let day = try CodedText.report(text).values.time?.start
    #expect(
      [CalendarDay(isoPrefix: "2026-03-09"), CalendarDay(isoPrefix: "2026-03-02")].contains(day))
  }

  @Test(arguments: [
    """
    Two men have been charged with murder, police said Wednesday. They were arrested on Tuesday \
    night after a shooting outside a bar in Mosul that left one man dead around 10 p.m. on \
    March 3. A judge ordered them held on Wednesday.
    """,
    """
    A teenager was in critical condition Wednesday after he and two others were shot in Mosul. \
    The three were shot on a basketball court at about 6 p.m. Tuesday, March 3, police said.
    """,
    """
    A vigil for the man who was shot in Mosul on March 3 will be held on Tuesday, and a hearing is \
    scheduled for Monday. The shooting shocked the town.
    """,
    """
    Posted: Wednesday, March 11, 2026

    A man died on Monday after he was shot on March 3 in Mosul. The shooting shocked the town.
    """,
  ])
  func `of the days that a story names the one of its main event weighs most`(
    text: String
  ) throws {
    let report = try CodedText.report(text)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-03"))
  }

  @Test func `a day that a story names again weighs more`() throws {
    let story = """
      A woman was found shot in the head in Mosul on Tuesday. Neighbours heard a fight on Monday \
      night.
      """
    let once = try CodedText.report(story)
    #expect(once.values.time?.start == CalendarDay(isoPrefix: "2026-03-10"))
    let twice = try CodedText.report(story + " Officers were called on Monday.")
    #expect(twice.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }

  @Test func `the night of overnight ended on the day of the report`() throws {
    let report = try CodedText.report("Two men were shot overnight in Mosul. Both were soldiers.")
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-12"))
  }

  @Test func `a day behind another is no day to come`() throws {
    let report = try CodedText.report(
      CodedText.story("A man was arrested following Saturday's shooting in Mosul, police said."))
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-07"))
  }

  @Test func `a day far outside a story's own time does not move it`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen shot dead a teacher in Mosul on Tuesday, as on May 5, 2024."))
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-10"))
  }

  @Test func `the year of a relative clause is not that of the event`() throws {
    let report = try CodedText.report(
      CodedText.story("Ali Karim, who was elected in 2019, was shot dead in Mosul by gunmen."))
    #expect(report.values.time?.text != "2019")
  }

  @Test func `a date beside a weekday is the more exact one`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen shot dead a teacher in Mosul on Tuesday (March 3)."))
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-03"))
  }

  @Test func `an hour without a day is no date`() throws {
    let report = try CodedText.report(
      """
      Gunmen shot dead a teacher in Mosul on Monday. The shooting happened around 9 p.m. near a \
      school.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }

  @Test func `the day of the place line is that of the report`() throws {
    let report = try CodedText.report(
      """
      MOSUL, Iraq, March 10, 2026 (AFP) -- The government condemned the murder of Ann Smith by \
      militants. The weather was fine. Shops were open.
      """)
    #expect(report.values.time?.start == nil)
    #expect(report.values.time?.end == CalendarDay(isoPrefix: "2026-03-12"))
  }

  @Test func `what lies long back keeps its own day`() throws {
    let report = try CodedText.report(
      """
      The militants' 7 September 1986 attack on a bank in Mosul killed five guards. The police \
      spoke of it in Basra on Tuesday.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "1986-09-07"))
  }

  @Test func `the day of an event elsewhere is not that of the main one`() throws {
    let report = try CodedText.report(
      """
      A suicide bomber blew himself up in a mosque in Mosul on Monday, killing 59 people and \
      wounding 157. Hundreds of men had lined up for prayers.

      Two policemen were killed when gunmen fired on a checkpoint in Basra on Sunday night.
      """)
    #expect(report.values.place?.name == "Mosul")
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }

  @Test func `what happened since an event is not of its day and place`() throws {
    let reports = try CodedText.reports(
      """
      A strike on a camp in Mosul killed 29 people on Monday. It was the deadliest attack in the \
      area since an air strike on a wedding in Kirkuk killed about 80 people last October.
      """)
    let days = reports.map { $0.values.time?.start }
    #expect(days == [CalendarDay(isoPrefix: "2026-03-09"), CalendarDay(isoPrefix: "2025-10-01")])
    #expect(reports.map(\.values.place?.name) == ["Mosul", "Kirkuk"])
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [29, 80])
  }

  @Test func `the period since which something is counted is no day of it`() throws {
    let report = try CodedText.report(
      CodedText.story(
        "Gunmen burned houses in Mosul, said a group that has watched the area since June 2017."))
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-12"))
  }

  @Test func `a party's holiday is not the day of an attack on it`() throws {
    let report = try CodedText.report(
      "Gunmen opened fire on a Christmas party in Mosul early on Sunday, killing 11 people.")
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-08"))
  }

  @Test func `an event that another one came after keeps its day, place and dead`() throws {
    let reports = try CodedText.reports(
      """
      A bomb went off during a Mass in the city of Mosul on Tuesday, killing four people.

      The explosion came after an air strike on Friday killed 11 members of a cell in Kirkuk.
      """)
    #expect(reports.map(\.values.place?.name) == ["Mosul", "Kirkuk"])
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [4, 11])
  }

  @Test func `what a place is known for happened before what happens there now`() throws {
    let text = """
      A bomb exploded at a bank in Mosul, where 50 kilos of dynamite exploded 3 months ago. Nobody \
      knew why. The weather was fine.
      """
    let starts = try CodedText.reports(text).map { $0.values.time?.start }
    #expect(starts.contains(CalendarDay(isoPrefix: "2026-03-12")))
  }

  @Test func `the year of an office is not that of its holder's death`() throws {
    let text = CodedText.story(
      "They spoke of the killing of Ann Smith, president of a bank and mayor of Mosul in 1984.")
    let report = try CodedText.report(text)
    #expect(report.values.time?.start == nil)
  }

  @Test func `the day that another event is reckoned from is not the other's`() throws {
    let report = try CodedText.report(
      """
      Gunmen attacked a base in Mosul, killing two guards. The February 28 raid came ten days after \
      a similar attack on a camp in Basra, in which five guards were killed. On Saturday the army \
      killed six militants in Kirkuk.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-02-28"))
  }

  @Test func `days of other events do not stand up for each other`() throws {
    let report = try CodedText.report(
      """
      A bomber blew himself up at the station of Mosul on Monday morning, killing 26 people.

      A policeman was killed in another attack in Basra on Sunday night, police said.

      Soldiers killed four militants in a raid in Kirkuk on March 8.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }

  @Test func `the other events of a report of crime are most often the crime itself`() throws {
    let text = """
      A man was shot in Mosul, police said on Wednesday. The man was shot in the leg at a bus stop. \
      Gunmen attacked a bar in Basra around 10 p.m. on March 3, killing a guard.
      """
    let day = CalendarDay(isoPrefix: "2026-03-03")
    #expect(try CodedText.report(text).values.time?.start != day)
    let crime = try CodedText.reports(text, options: CodedText.crimes)
    #expect(crime.first { $0.isPrimary }?.values.time?.start == day)
  }

  @Test func `who was shot on one day and died on another was shot on the first`() throws {
    let report = try CodedText.report(
      """
      A man was shot in Mosul. Officers were called to a bar on Monday. He was taken to a hospital, \
      where he was pronounced dead on Tuesday.
      """)
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-09"))
  }

  @Test func `what was done when something else happened has its day`() throws {
    let report = try CodedText.report(
      """
      Three engineers who were abducted in Iraq have been freed. They were seized on January 28 \
      when gunmen attacked their convoy near Mosul, killing four soldiers. They were handed over on \
      Tuesday.
      """)
    #expect(report.values.time?.start?.description == "2026-01-28")
  }

  @Test func `news that were told the day before the report are no younger than that`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen have killed three farmers in Mosul, police said on Wednesday."))
    #expect(report.values.time?.start?.description == "2026-03-11")
  }

  @Test(arguments: [
    "She is the fourth teacher killed in Iraq this year.",
    "It was the fourth attack on a teacher in Iraq this year.",
  ])
  func `how many it makes in a year says nothing of the day`(sentence: String) throws {
    let report = try CodedText.report(
      "A teacher was shot dead in Mosul, police said on Wednesday. \(sentence)")
    #expect(report.values.time?.start == CalendarDay(isoPrefix: "2026-03-11"))
    #expect(report.values.targets.map(\.text) == ["teacher"])
  }

  @Test func `the day of a trial years later is not the day of the crime`() throws {
    let report = try CodedText.report(
      "Six years after gunmen killed six people in Mosul, the trial began on Monday.")
    #expect(report.values.time?.start?.iso == "2020-01-01")
    #expect(report.values.time?.end?.iso == "2020-12-31")
  }
}
