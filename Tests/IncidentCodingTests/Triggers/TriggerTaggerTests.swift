import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TriggerTaggerTests {
  @Test(arguments: [
    "The three people killed in Mosul on Tuesday will be buried on Friday.",
    "The three people killed will be buried in Mosul.",
    "Three people shot dead in Mosul would have been released soon.",
  ])
  func `a participle behind a person is a verb before a modal too`(sentence: String) throws {
    let reports = try CodedText.reports(CodedText.story(sentence))
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [3])
  }

  @Test(arguments: [
    ("Pirates boarded a tanker near Mosul on Tuesday and took 15 sailors hostage.", 1),
    ("Gunmen took hostages at a bank in Mosul on Tuesday.", 1),
    ("The president took questions on the hostage deal in Mosul on Tuesday.", 0),
  ])
  func `the persons may stand between "took" and "hostage"`(
    sentence: String, expected: Int
  ) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)).count == expected)
  }

  @Test func `a shot that will be fired is a noun`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Not a single shot will be fired in Mosul, the army said on Tuesday."))
    #expect(reports.isEmpty)
  }

  @Test(arguments: [
    ("A patrol came under machine-gun fire near Mosul on Tuesday.", 1),
    ("A patrol came under intense rocket attack near Mosul on Tuesday.", 1),
    ("The mayor of Mosul came under pressure after a party on Tuesday.", 0),
  ])
  func `the weapon may stand between "under" and "fire"`(sentence: String, expected: Int) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)).count == expected)
  }
}
