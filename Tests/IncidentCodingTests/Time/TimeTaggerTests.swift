import IngestKit
import Testing

@testable import IncidentCoding

/// Expressions as they stand in a report of Tuesday 12 March 2024.
struct TimeTaggerTests {
  @Test(arguments: [
    Reading("He died on 21 August 2023.", "21 August 2023", "2023-08-21"),
    Reading("He died on August 21st, 2023.", "August 21st, 2023", "2023-08-21"),
    Reading("He died on the 21st of August 2023.", "21st of August 2023", "2023-08-21"),
    Reading("He died on Aug. 21, 2023, in Basra.", "Aug. 21, 2023", "2023-08-21"),
    Reading("He died on Monday, August 21, 2023.", "Monday, August 21, 2023", "2023-08-21"),
    Reading("He died on 21/08/2023.", "21/08/2023", "2023-08-21"),
    Reading("He died on 08/21/2023.", "08/21/2023", "2023-08-21"),
    Reading("He died on 3/2/2024.", "3/2/2024", "2024-03-02"),
    Reading("He died on 5/6/2021.", "5/6/2021", "2021-06-05"),
    Reading("He died on Thursday, 5/6/2021.", "Thursday, 5/6/2021", "2021-05-06"),
    Reading("He died on 2023-08-21.", "2023-08-21", "2023-08-21"),
    Reading("He died on 21.08.2023 in Kyiv.", "21.08.2023", "2023-08-21"),
    Reading("He died on 31-Oct-74.", "31-Oct-74", "1974-10-31"),
    Reading("SAN SALVADOR, 3 JAN 90 -- A MAN DIED.", "3 JAN 90", "1990-01-03"),
    Reading("He died on March 5th in Basra.", "March 5th", "2024-03-05"),
    Reading("HE DIED ON 30 DECEMBER IN BASRA.", "30 DECEMBER", "2023-12-30"),
    Reading("He died on 24 May last year.", "24 May last year", "2023-05-24"),
    Reading("He died on March 5 of this year.", "March 5 of this year", "2024-03-05"),
    Reading("He died on Saturday, 6 March.", "Saturday, 6 March", "2024-03-06"),
    Reading("ON 30 DECEMBER ARMY TROOPS ATTACKED.", "30 DECEMBER", "2023-12-30"),
    Reading(
      "He was born on the twenty-first of May 1999.", "twenty-first of May 1999", "1999-05-21"),
  ])
  func `a written date is read in every form`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test(arguments: [
    Reading("A bomb exploded on Tuesday.", "Tuesday", "2024-03-12"),
    Reading("A bomb exploded on Monday night.", "Monday night", "2024-03-11TNI", "2024-03-11"),
    Reading("A bomb exploded on Wednesday.", "Wednesday", "2024-03-06"),
    Reading("A bomb exploded last Tuesday.", "last Tuesday", "2024-03-05"),
    Reading("A bomb exploded last Monday.", "last Monday", "2024-03-04"),
    Reading("The court will rule on Friday.", "Friday", "2024-03-15"),
    Reading("On Friday, the court will rule.", "Friday", "2024-03-15"),
    Reading("The talks begin next Monday.", "next Monday", "2024-03-18"),
    Reading("They meet this Thursday.", "this Thursday", "2024-03-14"),
    Reading("They meet on Wednesday of next week.", "Wednesday of next week", "2024-03-20"),
    Reading("He had been due to leave on Friday.", "Friday", "2024-03-08"),
  ])
  func `a weekday is the last one unless the text looks ahead`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test(arguments: [
    Reading("It happened today.", "today", "2024-03-12"),
    Reading("It happened yesterday.", "yesterday", "2024-03-11"),
    Reading("It will happen tomorrow.", "tomorrow", "2024-03-13"),
    Reading("It happened the day before yesterday.", "the day before yesterday", "2024-03-10"),
    Reading("It happened last night.", "last night", "2024-03-11TNI", "2024-03-11"),
    Reading("It happened this morning.", "this morning", "2024-03-12TMO", "2024-03-12"),
    Reading("It happened two days ago.", "two days ago", "2024-03-10"),
    Reading("It happened a fortnight ago.", "a fortnight ago", "2024-02-27"),
    Reading(
      "It happened at 5 p.m. on Sunday.", "5 p.m. on Sunday", "2024-03-10T17:00", "2024-03-10"),
    Reading("It happened on Sunday at 17:30.", "Sunday at 17:30", "2024-03-10T17:30", "2024-03-10"),
    Reading(
      "IT HAPPENED AT 0945 THIS MORNING.", "0945 THIS MORNING", "2024-03-12T09:45", "2024-03-12"),
    Reading(
      "It happened on 6 January at 1625.", "6 January at 1625", "2024-01-06T16:25", "2024-01-06"),
    Reading(
      "It happened at 10 p.m. last night.", "10 p.m. last night", "2024-03-11T22:00", "2024-03-11"),
  ])
  func `days and hours are told from the day of the report`(_ reading: Reading) throws {
    try reading.check()
  }

  /// The rules of UCDP's codebook, appendix 2.
  @Test(arguments: [
    Reading("It happened last week.", "last week", "2024-W10", "2024-03-04", "2024-03-10"),
    Reading("It happened this week.", "this week", "2024-W11", "2024-03-11", "2024-03-12"),
    Reading("It happened over the past week.", "the past week", "P1W", "2024-03-06", "2024-03-12"),
    Reading(
      "It happened over the weekend.", "the weekend", "2024-W10-WE", "2024-03-09", "2024-03-10"),
    Reading("It happened last weekend.", "last weekend", "2024-W10-WE", "2024-03-09", "2024-03-10"),
    Reading("It happened recently.", "recently", "PAST_REF", "2024-03-09", "2024-03-11"),
    Reading(
      "It happened in the past few days.", "the past few days", "PXD", "2024-03-09", "2024-03-11"),
    Reading(
      "It happened late last week.", "late last week", "2024-W10", "2024-03-08", "2024-03-10"),
    Reading("It happened last month.", "last month", "2024-02", "2024-02-01", "2024-02-29"),
    Reading("It happened last year.", "last year", "2023", "2023-01-01", "2023-12-31"),
    Reading("It happened in early March.", "early March", "2024-03", "2024-03-01", "2024-03-10"),
    Reading(
      "It happened in mid-February.", "mid-February", "2024-02", "2024-02-10", "2024-02-20"),
    Reading(
      "It happened in late February.", "late February", "2024-02", "2024-02-15", "2024-02-29"),
    Reading("It happened in early 1999.", "early 1999", "1999", "1999-01-01", "1999-04-30"),
    Reading("It happened in mid-1999.", "mid-1999", "1999", "1999-05-01", "1999-08-31"),
    Reading("It happened in late 1999.", "late 1999", "1999", "1999-09-01", "1999-12-31"),
    Reading(
      "It happened in the last 48 hours.", "the last 48 hours", "PT48H", "2024-03-10",
      "2024-03-12"),
  ])
  func `inexact words mean the days that UCDP gives them`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test(arguments: [
    Reading("It happened in January.", "January", "2024-01", "2024-01-01", "2024-01-31"),
    Reading("It happened in October.", "October", "2023-10", "2023-10-01", "2023-10-31"),
    Reading("It happened last March.", "last March", "2023-03", "2023-03-01", "2023-03-31"),
    Reading("It happened in January 2020.", "January 2020", "2020-01", "2020-01-01", "2020-01-31"),
    Reading("It happened in 2003.", "2003", "2003", "2003-01-01", "2003-12-31"),
    Reading("It happened in the 1990s.", "the 1990s", "199", "1990-01-01", "1999-12-31"),
    Reading(
      "It happened in the early 1960s.", "the early 1960s", "196", "1960-01-01", "1963-12-31"),
    Reading("It happened last summer.", "last summer", "2023-SU", "2023-06-01", "2023-08-31"),
    Reading(
      "It happened in the third quarter of 2022.", "the third quarter of 2022", "2022-Q3",
      "2022-07-01", "2022-09-30"),
    Reading(
      "It happened three months ago.", "three months ago", "2023-12", "2023-12-01", "2023-12-31"),
    Reading("It happened 20 years ago.", "20 years ago", "2004", "2004-01-01", "2004-12-31"),
  ])
  func `months and years are read whole`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test(arguments: [
    Reading(
      "Attacks between October 2022 and January killed ten.", "between October 2022 and January",
      "2022-10-01/2023-01-31", "2022-10-01", "2023-01-31"),
    Reading(
      "They fought from 3 to 5 May 2023.", "from 3 to 5 May 2023", "2023-05-03/2023-05-05",
      "2023-05-03", "2023-05-05"),
    Reading(
      "They fought on May 3-5, 2023.", "May 3-5, 2023", "2023-05-03/2023-05-05", "2023-05-03",
      "2023-05-05"),
    Reading(
      "They fought from 30 December to 2 January 2024.", "from 30 December to 2 January 2024",
      "2023-12-30/2024-01-02", "2023-12-30", "2024-01-02"),
    Reading(
      "They fought from Friday to Sunday.", "from Friday to Sunday", "2024-03-08/2024-03-10",
      "2024-03-08", "2024-03-10"),
  ])
  func `a range is one expression with both its ends`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test(arguments: [
    (
      "They fought from Aug. 26 to Oct. 20.", ["Aug. 26", "Oct. 20"], ["2023-08-26", "2023-10-20"]
    ),
    ("They fought from 3 to 5 May 2023.", ["3", "5 May 2023"], ["2023-05-03", "2023-05-05"]),
    ("They fought on May 3-5, 2023.", ["May 3", "5, 2023"], ["2023-05-03", "2023-05-05"]),
    ("They fought between 1991 and 1997.", ["1991", "1997"], ["1991", "1997"]),
    ("They fought on 5 May 2023.", [], []),
  ])
  func `the ends of a range have words and values of their own`(
    _ sentence: String, _ words: [String], _ values: [String]
  ) throws {
    let document = Document(sentence)
    let range = try #require(
      TimeTagger().expressions(in: document, publication: Reading.published).first)
    #expect(range.ends.map { document.words(ofTokens: $0.tokens) } == words)
    #expect(range.ends.map(\.value) == values)
  }

  @Test(arguments: [
    Reading("It happened on Christmas Eve.", "Christmas Eve", "2023-12-24"),
    Reading("It happened on Good Friday 2023.", "Good Friday 2023", "2023-04-07"),
    Reading("It happened on Thanksgiving 2016.", "Thanksgiving 2016", "2016-11-24"),
    Reading("It happened on Orthodox Easter 2018.", "Orthodox Easter 2018", "2018-04-08"),
    Reading("It happened on Nowruz last year.", "Nowruz last year", "2023-03-21"),
    Reading(
      "It happened on the first Monday of May 2023.", "the first Monday of May 2023", "2023-05-01"),
    Reading(
      "It happened on the last Friday of May 2023.", "the last Friday of May 2023", "2023-05-26"),
  ])
  func `holidays and counted days are computed`(_ reading: Reading) throws {
    try reading.check()
  }

  @Test func `the days of the moon are known to a day or two only`() throws {
    let expression = try #require(
      Reading.expressions(in: "It happened on Eid al-Fitr 2023.", Reading.published).first)
    #expect(expression.precision == .twoToSixDays)
    let distance = try #require(expression.start) - Reading.day("2023-04-21")
    #expect(abs(distance) <= 1)
  }

  @Test(arguments: [
    "There may be more.", "They march on the capital.", "The second man fled.",
    "More than 2000 people fled.", "He paid $1,200 for it.", "He was 36 years old.",
    "A 12-year-old boy fled.", "The Sunday Times reported it.", "April Jones fled.",
    "It was 300 metres away.", "THE 19 APRIL MOVEMENT DENIED IT.",
    "The June 4th Movement denied it.", "Fire 3 of 4 rounds.",
    "Black September denied it.", "Spring rolls were served.", "They fall back to the river.",
    "THEY SAT ON THE GROUND UNDER THE SUN AND WAITED FOR THE ARMY.",
    "Shots fell in the 1900 block of Elm Street.", "That may be so, but this may not.",
    "Police went to 1802 Elm St. and left.", "Police went to 1802 N. Elm Court and left.",
    "They fired at 5 local schools.", "THE REBELS MAY ATTACK THE BRIDGES OF THE NORTH.",
  ])
  func `words that only look like times are left alone`(_ text: String) {
    #expect(Reading.expressions(in: text, Reading.published).isEmpty)
  }

  @Test(arguments: [
    ("every Monday", "XXXX-WXX-1"), ("each year", "P1Y"), ("daily", "P1D"),
  ])
  func `repeated times are sets without days`(_ words: String, _ value: String) throws {
    let expression = try #require(
      Reading.expressions(in: "They pray \(words).", Reading.published).first)
    #expect(expression.kind == .set)
    #expect(expression.value == value)
    #expect(expression.start == nil)
  }

  @Test(arguments: [
    ("two days", "P2D"), ("several weeks", "PXW"), ("half an hour", "PT30M"), ("a decade", "P10Y"),
    ("24 hours", "PT24H"),
  ])
  func `lengths of time are durations without days`(_ words: String, _ value: String) throws {
    let expression = try #require(
      Reading.expressions(in: "The siege lasted \(words).", Reading.published).first)
    #expect(expression.kind == .duration)
    #expect(expression.value == value)
    #expect(expression.start == nil)
  }

  @Test(arguments: ["2024-03-11", "2024-03-17"])
  func `last week is the same from Monday to Sunday`(published: String) throws {
    let reading = Reading(
      "It happened last week.", "last week", "2024-W10", "2024-03-04", "2024-03-10")
    try reading.check(publication: Reading.day(published))
  }

  @Test(arguments: [
    "He was killed in Mosul in 2014. The High Court ruled on it.",
    "In 2014 High Court judges freed him.", "The 2014 Union Square protests went on.",
  ])
  func `a year is no number of a house behind in or before another sentence`(_ text: String) {
    #expect(Reading.expressions(in: text, nil).map(\.value) == ["2014"])
  }

  @Test func `the ruling of a day has been given, whatever would be done about it`() throws {
    try Reading(
      "They would seek to overturn Monday's ruling.", "Monday", "2024-03-11"
    ).check()
    try Reading("They would meet on Monday.", "Monday", "2024-03-18").check()
  }

  @Test(arguments: ["today's youth", "today's world"])
  func `today's youth is that of our time`(words: String) {
    let document = Document("It is for \(words) what the war was for others.")
    let expressions = TimeTagger().expressions(in: document, publication: Reading.published)
    #expect(expressions.map(\.value) == ["PRESENT_REF"])
  }

  @Test(arguments: [
    "They left in a 2012 Ford.", "It was a 1994 green Toyota.", "Police seek a 2007 Nissan.",
  ])
  func `the year of a vehicle's model is no time`(sentence: String) {
    let expressions = TimeTagger().expressions(
      in: Document(sentence), publication: Reading.published)
    #expect(expressions.isEmpty)
  }

  @Test func `a would-be buyer does not make Monday lie ahead`() throws {
    try Reading(
      "He was shot by a would-be buyer Monday night.", "Monday night", "2024-03-11TNI",
      "2024-03-11"
    ).check()
  }

  @Test func `earlier in the week is a day of this week`() throws {
    try Reading(
      "Earlier in the week, a grenade was thrown.", "Earlier in the week", "2024-W11",
      "2024-03-11", "2024-03-12"
    ).check()
  }

  @Test func `a plan before "and on Tuesday" says nothing of that day`() throws {
    try Reading(
      "They vowed to fight, and on Monday a guard was shot.", "Monday", "2024-03-11"
    ).check()
  }

  @Test(arguments: [
    ("Gangs attacked the town in January.", "2023-01"),
    ("Gangs attacked the town in December.", "2022-12"),
    ("The hotel has been empty since January, when gangs came.", "2023-01"),
    ("Elections will be held in January.", "2024-01"),
  ])
  func `what was in a month is not ahead`(sentence: String, value: String) throws {
    let expressions = Reading.expressions(in: sentence, Reading.day("2023-11-20"))
    #expect(expressions.map(\.value) == [value])
  }
}
