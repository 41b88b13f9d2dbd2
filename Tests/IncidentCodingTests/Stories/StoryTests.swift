import IngestKit
import Testing

@testable import IncidentCoding

/// What the sentences around an event say of it.
@Suite struct StoryTests {
  @Test(arguments: [
    ("Officials suspect Islamic State militants.", "Islamic State", Actor.ClaimStatus.suspected),
    ("Officials blamed Hamas for the attack.", "Hamas", .suspected),
    ("Hamas claimed responsibility for the attack.", "Hamas", .claimed),
  ])
  func `a later sentence tells who did it`(
    sentence: String, actor: String, status: Actor.ClaimStatus
  ) throws {
    let report = try CodedText.report(
      "A roadside bomb killed five civilians in Kirkuk on Tuesday. It rained. \(sentence)")
    #expect(report.values.perpetrators.map(\.canonical) == [actor])
    #expect(report.values.perpetrators.map(\.claimStatus) == [status])
  }

  @Test func `no group's claim names nobody`() throws {
    let report = try CodedText.report(
      "A roadside bomb killed five civilians in Kirkuk on Tuesday. No group has claimed the attack."
    )
    #expect(report.values.perpetrators == [])
  }

  @Test func `who says of itself that it killed has claimed it`() throws {
    let report = try CodedText.report(
      CodedText.story("Al-Shabaab said in a statement that it had killed 23 soldiers in Jowhar."))
    #expect(report.values.perpetrators.map(\.claimStatus) == [.claimed])
    #expect(report.values.casualties?.killed?.range.best == 23)
  }

  @Test func `the attackers' own figure only widens what others tell`() throws {
    let report = try CodedText.report(
      """
      Nine soldiers were killed in a gun battle with al-Shabaab near Jowhar on Monday.

      Al-Shabaab said in a statement that it had killed 23 soldiers.
      """)
    let killed = try #require(report.values.casualties?.killed?.range)
    #expect([killed.min, killed.best, killed.max] == [9, 9, 23])
    let quotes = report.values.evidence.filter { $0.pointers.contains("/casualties/killed") }
    #expect(quotes.contains { $0.text.contains("23 soldiers") })
  }

  @Test func `a toll is found far behind its word`() throws {
    let report = try CodedText.report(
      CodedText.story(
        "The death toll from Friday’s roadside bombing near a market in Kirkuk has risen to seven.")
    )
    #expect(report.values.casualties?.killed?.range.best == 7)
  }

  @Test func `none killed is told by a sentence of its own`() throws {
    let report = try CodedText.report(
      """
      Two soldiers were wounded when drones struck a base near Erbil on Tuesday. The base stands \
      on a hill. No deaths were reported. Hamas claimed responsibility for the attack.
      """)
    #expect(report.values.casualties?.killed?.range.max == 0)
    #expect(report.values.casualties?.wounded?.range.best == 2)
  }

  @Test func `a month is no march`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Two soldiers were hurt in a drone attack on a base near Erbil on March 4."))
    #expect(reports.map(\.values.event.type) == [.explosions])
  }

  @Test func `the participants named again belong to the same fight`() throws {
    let reports = try CodedText.reports(
      """
      Six soldiers and eleven al-Shabaab fighters were killed in a gun battle near Jowhar on Monday.

      The fighters attacked an army checkpoint with rocket-propelled grenades, a colonel said.
      """)
    #expect(reports.count == 1)
    #expect(reports.first?.values.weapons.map(\.type).contains(.rpg) == true)
  }

  @Test func `force against a crowd counts, with those it hurt`() throws {
    let report = try CodedText.report(
      """
      Police fired tear gas on Tuesday to disperse people who were protesting in Lagos. Two \
      demonstrators were injured, a police spokesman said.
      """)
    #expect(report.values.event.subEventType == .protestWithIntervention)
    #expect(report.values.casualties?.wounded?.range.best == 2)
  }

  @Test func `a group of persons does not reach into the line above`() throws {
    let text =
      "Posted 2 months ago\n\n3-year-old shot in Kirkuk on Tuesday\n\nIt rained. Shops shut."
    for report in try CodedText.reports(text) {
      for quote in report.values.evidence { #expect(!quote.text.contains("\n")) }
      #expect(report.values.casualties?.wounded?.range.text?.contains("\n") != true)
    }
  }

  @Test func `a country without a place of its own has its middle`() throws {
    let reports = try CodedText.reports(
      """
      MOGADISHU – The president met his ministers. The shops were open all day.

      A soldier said that gunmen had killed four officers on Monday.
      """)
    let place = try #require(reports.first?.values.place)
    #expect(place.name == "Somalia")
    #expect(place.latitude != nil && place.longitude != nil)
  }
}
