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
}
