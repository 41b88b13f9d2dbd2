import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryCohesionTests {
  private var crimes: CoderOptions {
    var options = CoderOptions()
    options.includesOrdinaryCrime = true
    return options
  }

  @Test func `a local report of a crime is of one incident until it says otherwise`() throws {
    let crime = """
      Police are investigating a shooting at a motel in Mosul on Tuesday. A clerk called for help. \
      Nobody saw a car. A man was shot in the parking lot on Tuesday evening.
      """
    #expect(try CodedText.reports(crime, options: crimes).count == 1)
    let another = crime + " Another man was shot in Basra on Wednesday."
    #expect(try CodedText.reports(another, options: crimes).count == 2)
  }

  @Test(arguments: [
    "A girl died in a hunting accident near Mosul on Tuesday. Her father had carried a rifle.",
    "The police are investigating an accidental shooting death in Mosul on Tuesday. He was a guard.",
  ])
  func `who dies of a gun by accident is dead`(crime: String) throws {
    let reports = try CodedText.reports(crime, options: crimes)
    #expect(reports.first { $0.isPrimary }?.values.casualties?.killed?.range.best == 1)
  }

  @Test func `of local crime the only event is told, however little is said of it`() throws {
    let reports = try CodedText.reports(
      "A man pulled out a handgun at a shop and asked for money. He left on a bicycle.",
      published: nil, options: crimes)
    #expect(reports.count == 1)
  }

  @Test func `somebody who was also shot is one more victim of a crime`() throws {
    let crime = """
      A girl was shot and killed in Mosul on Tuesday. Police are looking for a car. \
      A man was also shot and is expected to recover.
      """
    let reports = try CodedText.reports(crime, options: crimes)
    #expect(reports.count == 1)
    #expect(reports.first?.values.casualties?.killed?.range.best == 1)
    #expect(reports.first?.values.casualties?.wounded?.range.best == 1)
  }
}
