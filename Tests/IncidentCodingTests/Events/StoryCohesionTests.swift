import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryCohesionTests {
  @Test func `a local report of a crime is of one incident until it says otherwise`() throws {
    var options = CoderOptions()
    options.includesOrdinaryCrime = true
    let crime = """
      Police are investigating a shooting at a motel in Mosul on Tuesday. A clerk called for help. \
      Nobody saw a car. A man was shot in the parking lot on Tuesday evening.
      """
    #expect(try CodedText.reports(crime, options: options).count == 1)
    let another = crime + " Another man was shot in Basra on Wednesday."
    #expect(try CodedText.reports(another, options: options).count == 2)
  }
}
