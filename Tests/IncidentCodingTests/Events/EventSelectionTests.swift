import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct EventSelectionTests {
  @Test func `maximum age leaves out what happened long before`() throws {
    let text = """
      Gunmen shot dead a teacher in Mosul on Monday. In January 2020, rebels killed two soldiers \
      in Basra. Nobody knew why.
      """
    var options = CoderOptions()
    #expect(try CodedText.reports(text, options: options).count == 2)
    options.maximumAge = 60
    #expect(try CodedText.reports(text, options: options).count == 1)
  }

  @Test func `the dead of a war are no incident`() throws {
    let text = CodedText.story("The war has killed more than 15,000 people in Peru since 1980.")
    #expect(try CodedText.reports(text).isEmpty)
  }

  @Test(arguments: [("journalist Luis Carlos Galan", 1), ("journalists", 0)])
  func `the killing of somebody is an incident, of people at large it is none`(
    victim: String, count: Int
  ) throws {
    let text = CodedText.story("The bishops condemned the assassination of \(victim) by gunmen.")
    #expect(try CodedText.reports(text).count == count)
  }

  @Test func `fights between armed men are left out on demand`() throws {
    let text = """
      Rebels killed two soldiers near Mosul on Monday. Gunmen shot dead a teacher in Basra on \
      Tuesday. Nobody knew why.
      """
    var options = CoderOptions()
    options.excludesMilitaryClashes = true
    let reports = try CodedText.reports(text, options: options)
    #expect(reports.map { $0.values.place?.name } == ["Basra"])
  }
}
