import Foundation
import Testing

@testable import Plugins

@Suite struct VisitScheduleTests {
  /// A Thursday, 00:53:20 in UTC.
  private static let time = Date(timeIntervalSince1970: 1_763_600_000)

  private func visit(
    failures: Int = 0, _ configure: (inout VisitWishes) -> Void = { _ in }
  ) -> VisitSchedule.Visit {
    var visit = VisitSchedule.Visit(time: Self.time, failures: failures)
    configure(&visit.wishes)
    return visit
  }

  private func isDue(
    _ visit: VisitSchedule.Visit?, after minutes: Double, every: Duration = .seconds(900)
  ) -> Bool {
    VisitSchedule(every: every).isDue(visit, at: Self.time + minutes * 60)
  }

  @Test func `a feed is due at nine tenths of its interval`() {
    #expect(isDue(nil, after: 0))
    #expect(!isDue(visit(), after: 13.4))
    #expect(isDue(visit(), after: 13.5))
  }

  @Test func `a publisher who asks for more time gets it, up to a day`() {
    #expect(!isDue(visit { $0.ttl = .seconds(3600) }, after: 53))
    #expect(isDue(visit { $0.ttl = .seconds(3600) }, after: 54))
    #expect(!isDue(visit { $0.freshness = .seconds(7200) }, after: 107))
    #expect(isDue(visit { $0.freshness = .seconds(365 * 86_400) }, after: 24 * 60))
  }

  @Test func `hours and days that the publisher excludes are left out`() {
    let hours = visit { $0.skippedHours = [1, 2] }
    #expect(!isDue(hours, after: 30))
    #expect(isDue(hours, after: 127))
    let days = visit { $0.skippedDays = [VisitWishes.day(named: "Thursday") ?? 0] }
    #expect(!isDue(days, after: 60 * 12))
    #expect(isDue(days, after: 60 * 24))
  }

  @Test func `a publisher who excludes everything is not believed`() {
    #expect(isDue(visit { $0.skippedHours = Set(0..<24) }, after: 15))
    #expect(isDue(visit { $0.skippedDays = Set(1...7) }, after: 15))
  }

  @Test func `a broken feed is asked less and less, and never given up`() {
    #expect(isDue(visit(failures: 1), after: 13.5))
    #expect(!isDue(visit(failures: 3), after: 50))
    #expect(isDue(visit(failures: 3), after: 54))
    #expect(!isDue(visit(failures: 1_000_000), after: 21 * 60))
    #expect(isDue(visit(failures: 1_000_000), after: 22 * 60))
  }

  @Test func `a clock that was set back does not silence a feed`() {
    #expect(isDue(visit(), after: -60 * 24))
  }

  @Test func `of many feeds some are due`() {
    let visits = (0..<1000).map { number in
      var visit = visit(failures: number % 5) { $0.ttl = .seconds(number % 7200) }
      visit.time = Self.time - Double(number % 3600)
      return visit
    }
    let schedule = VisitSchedule(every: .seconds(900))
    let due = visits.count { schedule.isDue($0, at: Self.time) }
    #expect(due > 0 && due < visits.count)
  }
}
