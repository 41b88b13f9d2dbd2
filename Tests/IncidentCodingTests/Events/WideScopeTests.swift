import IngestKit
import Testing

@testable import IncidentCoding

/// What is told of crowds, deals and finds when every kind of event is asked for.
@Suite struct WideScopeTests {
  private func reports(_ sentence: String) throws -> [Report] {
    var options = CoderOptions()
    options.scope = .all
    return try CodedText.reports(CodedText.story(sentence), options: options)
  }

  private func subEvent(_ sentence: String) throws -> SubEventType? {
    try reports(sentence).first { $0.isPrimary }?.values.event.subEventType
  }

  @Test(arguments: [
    "Thousands of people marched through Mosul on Tuesday.",
    "Hundreds of students rallied in Mosul on Tuesday.",
    "A strike of teachers over pay closed the schools of Mosul on Tuesday.",
  ])
  func `many who come together are a protest`(sentence: String) throws {
    #expect(try subEvent(sentence) == .peacefulProtest)
  }

  @Test func `troops that march are no protest`() throws {
    #expect(try subEvent("Soldiers marched through Mosul on Tuesday.") != .peacefulProtest)
  }

  @Test func `what police use to disperse a crowd has dispersed it`() throws {
    #expect(
      try subEvent("Police used pepper canisters to disperse the protesters in Mosul on Tuesday.")
        == .protestWithIntervention)
  }

  @Test(arguments: [
    "Protests broke out in Mosul on Tuesday, with banks set ablaze.",
    "Clashes broke out in Mosul on Tuesday between the police and protesters.",
    "Activists rioted in Mosul on Tuesday and attacked police with petrol bombs.",
    "A protest in Mosul descended into violence on Tuesday.",
  ])
  func `what burns and breaks at a protest makes it violent`(sentence: String) throws {
    #expect(try subEvent(sentence) == .violentDemonstration)
  }

  @Test func `arrests at a protest meet it`() throws {
    #expect(
      try subEvent(
        "Activists were detained in Mosul on Tuesday while trying to hold a demonstration.")
        == .protestWithIntervention)
  }

  @Test func `a rocket-propelled grenade is no grenade`() throws {
    #expect(
      try subEvent("Three people were killed by a rocket-propelled grenade in Mosul on Tuesday.")
        == .shelling)
  }

  @Test func `what a crowd is out for is not the news`() throws {
    #expect(
      try subEvent("Residents rallied in Mosul on Tuesday against the killing of 12 villagers.")
        == .peacefulProtest)
  }

  @Test func `rape is graver than the blows before it`() throws {
    #expect(
      try subEvent("Gunmen beat two women near Mosul on Tuesday and raped a third one.")
        == .sexualViolence)
  }

  @Test(arguments: [
    ("The army captured five militants in Mosul on Tuesday.", SubEventType.arrests),
    ("Police intercepted three suspects near Mosul on Tuesday.", .arrests),
    ("Rebels captured two traders in Mosul on Tuesday.", .abduction),
    ("Rebels captured two soldiers in Mosul on Tuesday.", .armedClash),
  ])
  func `persons who are captured are no ground`(
    sentence: String, expected: SubEventType
  ) throws {
    #expect(try subEvent(sentence) == expected)
  }

  @Test(arguments: [
    ("The handover of the district near Mosul took place on Tuesday.", true),
    ("The country withdrew from a missile treaty in Mosul on Tuesday.", false),
  ])
  func `a withdrawal leaves ground, and no treaty`(sentence: String, isGround: Bool) throws {
    #expect(try (subEvent(sentence) == .nonViolentTransfer) == isGround)
  }

  @Test(arguments: [
    ("The army drove the rebels out of Mosul on Tuesday.", SubEventType.governmentRegainsTerritory),
    (
      "The rebels said on Tuesday that they had taken control of Mosul.",
      .nonStateActorOvertakesTerritory
    ),
    ("The army built a large new camp near Mosul on Tuesday.", .baseEstablished),
    ("The army sent hundreds of soldiers to Mosul on Tuesday.", .changeToGroup),
  ])
  func `an object may part the words that name an event`(
    sentence: String, expected: SubEventType
  ) throws {
    #expect(try subEvent(sentence) == expected)
  }

  @Test(arguments: [
    "Troops discovered arms in Mosul on Tuesday, which included mortars and grenades.",
    "Fishermen opened a box with the bombs discovered on Tuesday in Mosul.",
  ])
  func `weapons before or behind the verb were found`(sentence: String) throws {
    #expect(try subEvent(sentence) == .disruptedWeaponsUse)
  }

  @Test func `gas that somebody suffocated from was used`() throws {
    #expect(
      try subEvent("Civilians near Mosul suffocated on Tuesday as poisonous gas was used.")
        == .chemicalWeapon)
  }

  @Test(arguments: [
    ("Two hundred rebels were killed in Mosul on Tuesday.", SubEventType.armedClash),
    ("Two policemen were killed in Mosul on Tuesday.", .attack),
    ("Two soldiers were murdered in Mosul on Tuesday.", .attack),
  ])
  func `soldiers and rebels fall in fights, unless they are murdered`(
    sentence: String, expected: SubEventType
  ) throws {
    #expect(try subEvent(sentence) == expected)
  }

  @Test func `who engages in talks does not fight`() throws {
    let reports = try reports("The rebels engaged in talks in Mosul on Tuesday.")
    #expect(!reports.contains { $0.values.event.subEventType == .armedClash })
  }
}
