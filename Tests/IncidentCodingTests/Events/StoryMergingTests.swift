import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryMergingTests {
  @Test(arguments: [
    """
    Members of a gang stormed a town in northern Iraq on Monday, killing 70 people. Gang members \
    with rifles opened fire on residents of Mosul, police said.
    """,
    """
    An attack by the group al Shabaab on a hotel in Mogadishu killed 32 people. A suicide bomber \
    detonated explosives at the door late on Friday.
    """,
    """
    Gunmen attacked a hotel in Mosul on Monday, killing 12 people. Security forces shot dead five \
    of the attackers, police said.
    """,
    """
    Gunmen attacked villages in Mosul on Monday, killing 12 people. Officials said that Monday's \
    attacks were unspeakable.
    """,
    "A boy was killed and 12 others injured when a drone dropped a grenade in Mosul on Monday.",
  ])
  func `a story tells its event again with other words`(text: String) throws {
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test func `who beats the attackers back has not attacked`() throws {
    let report = try CodedText.report(
      """
      Gunmen attacked a hotel in Mosul on Monday, killing 12 people. Security forces shot dead \
      five of the attackers, police said.
      """)
    #expect(report.values.perpetrators.count == 1)
    #expect(report.values.perpetrators.first?.text == "Gunmen")
  }

  @Test func `a relative clause tells of the attacks before it`() throws {
    let reports = try CodedText.reports(
      """
      A drone attack on a base in Haifa killed four soldiers on Wednesday. Hezbollah said that it \
      had fired drones in response to attacks on Monday that killed 22 people in central Beirut.
      """)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [4, 22])
    #expect(reports.map(\.values.place?.name) == ["Haifa", "Beirut"])
  }

  @Test func `persons told elsewhere under the same noun are others`() throws {
    let reports = try CodedText.reports(
      """
      A missile hit a house in Uman in Ukraine on Monday, killing at least 23 people.

      A woman and her daughter were killed in the city of Dnipro in another strike. Three people \
      were wounded.
      """)
    #expect(reports.map(\.values.casualties?.wounded?.range.best) == [nil, 3])
  }

  @Test func `two bombs at one place are one event`() throws {
    let report = try CodedText.report(
      CodedText.story("Two car bombs at a market in Mosul killed 121 people on Monday."))
    #expect(!report.values.isAggregate)
  }
}
