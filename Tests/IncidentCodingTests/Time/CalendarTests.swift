import IngestKit
import Testing

@testable import IncidentCoding

struct CalendarTests {
  @Test(arguments: [
    ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2024-03-12", 2024, 11),
    ("2023-01-01", 2022, 52),
  ])
  func `a week belongs to the year of its Thursday`(_ day: String, _ year: Int, _ week: Int) {
    let isoWeek = Reading.day(day).isoWeek
    #expect(isoWeek.year == year)
    #expect(isoWeek.week == week)
  }

  @Test(arguments: [
    (1961, "1961-04-02"), (2000, "2000-04-23"), (2024, "2024-03-31"), (2038, "2038-04-25"),
  ])
  func `Easter falls on its Sunday`(_ year: Int, _ day: String) {
    #expect(Easter.sunday(year)?.iso == day)
  }

  @Test(arguments: [(2008, "2008-04-27"), (2018, "2018-04-08"), (2024, "2024-05-05")])
  func `Orthodox Easter follows the Julian calendar`(_ year: Int, _ day: String) {
    #expect(Easter.orthodoxSunday(year)?.iso == day)
  }

  @Test(arguments: [(1977, 9, "1977-08-15"), (2018, 9, "2018-05-16"), (2024, 9, "2024-03-11")])
  func `an Islamic month begins within a day of the sighting`(
    _ year: Int, _ month: Int, _ day: String
  ) throws {
    let computed = try #require(IslamicCalendar.firstDay(inYear: year, month: month, day: 1))
    #expect(abs(computed - Reading.day(day)) <= 1)
  }

  @Test func `adding months stops at the end of a short one`() {
    #expect(Reading.day("2024-01-31").adding(months: 1)?.iso == "2024-02-29")
    #expect(Reading.day("2024-01-31").adding(months: -2)?.iso == "2023-11-30")
  }

  @Test(arguments: [(1, "day"), (3, "twoToSixDays"), (7, "week"), (31, "month"), (365, "year")])
  func `precision follows from the number of days`(_ count: Int, _ precision: String) {
    let first = Reading.day("2024-01-01")
    #expect("\(DaySpan(first, first + (count - 1)).precision)" == precision)
  }

  @Test(arguments: [
    ("Diwali", 2019, "2019-10-27"), ("Diwali", 2023, "2023-11-12"), ("Holi", 2024, "2024-03-25"),
    ("Rakhi", 2018, "2018-08-26"), ("Ganesh Chaturthi", 2019, "2019-09-02"),
    ("Makar Sankranti", 2019, "2019-01-15"), ("Pongal", 2018, "2018-01-14"),
    ("Maha Shivaratri", 2020, "2020-02-21"),
  ])
  func `festivals of India follow sun and moon`(name: String, year: Int, day: String) throws {
    let holiday = try #require(
      Holiday.names.longestMatch(in: Document(name), at: 0)?.values.first)
    #expect(holiday.days(in: year)?.first == CalendarDay(isoPrefix: day))
  }

  @Test(arguments: [
    ("Rosh Hashanah", 2018, "2018-09-09", "2018-09-11"),
    ("Yom Kippur", 2023, "2023-09-24", "2023-09-25"),
    ("Hanukkah", 2018, "2018-12-02", "2018-12-09"),
    ("Hanukkah", 2013, "2013-11-27", "2013-12-04"),
    ("Passover", 2018, "2018-03-30", "2018-04-07"), ("Purim", 2013, "2013-02-23", "2013-02-24"),
  ])
  func `Jewish holidays begin with the evening before`(
    name: String, year: Int, first: String, last: String
  ) throws {
    let holiday = try #require(
      Holiday.names.longestMatch(in: Document(name), at: 0)?.values.first)
    let days = try #require(holiday.days(in: year))
    #expect(days.first == CalendarDay(isoPrefix: first))
    #expect(days.last == CalendarDay(isoPrefix: last))
  }
}
