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
    "A plane full of rebels crashed near Mosul on Tuesday, killing three soldiers.",
    "Let us recall the murder of journalist Luis Carlos Galan in Mosul.",
    "The rebels ceased bombing pipelines near Mosul on Monday.",
    "Papers on the attackers' case disappeared from an office in Mosul on Tuesday.",
    "Not a single shot will be fired at the base in Mosul on Tuesday.",
    "A second bomb was detonated in a controlled manner by police in Mosul on Tuesday.",
    "Prison riots in Mosul have left more than 90 dead since 2021.",
    "The insurgency has killed more than 90 people in Mosul.",
    "Police visited the rebel-occupied town of Mosul on Tuesday.",
    "Police rescued 20 kidnapped guards in Mosul on Tuesday.",
    "Mosul was rebuilt after three years of fighting.",
    "Troops remain in Mosul, where they have been fighting rebels.",
    "The general feared that a gang might try to kidnap him in Mosul on Tuesday.",
    "Reports that rebels killed two soldiers in Mosul on Tuesday are unfounded.",
    "The council in Mosul condemned all attacks on civilians on Tuesday.",
    "Storms killed 12 people in Mosul on Tuesday.",
    "Iraq executed two men convicted of spying in Mosul on Tuesday.",
    "Soldiers held a drill simulating an attack by gunmen in Mosul on Tuesday.",
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
    "The city of Mosul has had no mayor since Omar Smith was assassinated there in March 2019.",
    "Hamas attacked Israel on October 7th, 2023.",
    "He spoke in Mosul of the case of the murder of journalist Luis Carlos Galan.",
    "A teacher was shot and killed May 3 in Mosul.",
    "Militants who routinely sabotage power lines attacked a bus in Mosul.",
    "The army strikes a camp near Mosul, leaving six rebels dead.",
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

  @Test(arguments: [
    "The two priests' murder in Mosul on Tuesday shocked the bishops.",
    "The treacherous murder committed by rebels on Tuesday in Mosul hit a priest.",
  ])
  func `a noun of the same form as its verb is known by its owner and by what follows`(
    sentence: String
  ) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.event.triggers.first?.text == "murder")
    #expect(report.values.status == .occurred)
  }

  @Test(arguments: [
    "Police in Mosul counted more than 30 stolen cars and 5 burned trucks on Tuesday.",
    "Police in Mosul found a box of slow-burning fuses on Tuesday.",
  ])
  func `a participle before a noun only describes`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)) == [])
  }

  @Test(arguments: [
    ("The journalist Ann Smith received death threats in Mosul on Tuesday.", "Ann Smith"),
    ("Rebels threatened an attack on the radio station in Mosul on Tuesday.", "radio station"),
    ("The cartel has threatened to murder 10 judges in Mosul.", "judges"),
  ])
  func `a threat is told with its status and with whom it threatens`(
    sentence: String, target: String
  ) throws {
    var options = CoderOptions()
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).isEmpty)
    options.includesPlanned = true
    let report = try #require(
      try CodedText.reports(CodedText.story(sentence), options: options).first)
    #expect(report.values.status == .threatened)
    #expect(report.values.targets.contains { $0.name == target || $0.text == target })
    #expect(report.values.targets.allSatisfy { $0.effect.isEmpty })
  }

  @Test func `a period that an aside tells of is not that of the event`() throws {
    let reports = try CodedText.reports(
      """
      In the east, where rebels have been active since 2009, the Islamic State said it had killed \
      two soldiers in an ambush on a convoy near Mosul on 4 March.
      """)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [2])
  }
}
