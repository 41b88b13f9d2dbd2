import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct FactualityTests {
  @Test(arguments: [
    "Rebels will attack the base in Mosul on Tuesday.",
    "Rebels could attack the base in Mosul.",
    "Rebels are poised to attack the base in Mosul.",
    "Rebels vowed to attack the base in Mosul.",
    "Rebels threatened to bomb the base in Mosul.",
    "If rebels attack the base in Mosul, three soldiers die.",
    "The army warned of a possible attack in Mosul.",
    "The army wants to prevent attacks in Mosul.",
    "The operation involves precision airstrikes and ground assaults in Iraq.",
    "Rebels did not attack the base in Mosul.",
    "Rebels have attacked bases for years.",
    "Militias routinely attack bases in Iraq.",
    "The war has been a disaster for Iraq.",
    "The army has denied reports that rebels attacked the base in Mosul.",
    "Militias are killing civilians in Mosul.",
    "An earthquake killed 12 people in Mosul on Tuesday.",
  ])
  func `what did not happen is no incident`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)) == [])
  }

  @Test(arguments: [
    "Rebels attacked the base in Mosul on Tuesday.",
    "Rebels have attacked the base in Mosul.",
    "The base in Mosul was attacked on Tuesday.",
    "An attack on the base in Mosul on Tuesday shocked many.",
    "The group claimed to have attacked the base in Mosul on Tuesday.",
    "Officials condemned Tuesday's attack on the base in Mosul.",
    "Hamas attacked Israel on October 7th, 2023.",
  ])
  func `what happened is an incident`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)).count == 1)
  }

  @Test func `an attempt keeps its status`() throws {
    let report = try CodedText.report(
      CodedText.story("Gunmen tried to kill a judge in Mosul on Tuesday."))
    #expect(report.values.status == .attempted)
    #expect(report.values.evidence.contains { $0.pointers.contains("/status") })
  }

  @Test func `plans are kept when asked for`() throws {
    var options = CoderOptions()
    options.includesPlanned = true
    let reports = try CodedText.reports(
      CodedText.story("Rebels threatened to bomb the base in Mosul on Tuesday."), options: options)
    #expect(reports.map(\.values.status) == [.threatened])
  }

  @Test func `attacks behind a number are a noun`() throws {
    let report = try CodedText.report(
      CodedText.story("At least 50 people were killed in two attacks overnight on farms in Mali."))
    #expect(report.values.casualties?.killed?.range.min == 50)
  }

  @Test(arguments: [
    "More than 160 people have lost their lives since violence broke out in Mosul on May 3.",
    "The city of Mosul, where rebels are fighting the army, had the most murders last year.",
  ])
  func `what goes on for long is no incident`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)) == [])
  }
}
