import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct SubEventTests {
  @Test func `who tries to advance fights, and takes nothing`() throws {
    let report = try CodedText.report(
      CodedText.story("Five soldiers died when rebels tried to advance near Mosul on Tuesday."))
    #expect(report.values.event.subEventType == .armedClash)
  }

  @Test func `a suicide drone is a drone`() throws {
    let report = try CodedText.report(
      CodedText.story("Rebels attacked an army base in Mosul on Tuesday with suicide drones."))
    #expect(report.values.event.subEventType == .airDroneStrike)
  }

  @Test func `soldiers whom rebels had seized were abducted`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Rebels freed four soldiers whom they had seized in Mosul in March 2025."))
    #expect(reports.first?.values.event.subEventType == .abduction)
    #expect(reports.first?.values.perpetrators.map(\.text) == ["Rebels"])
  }

  @Test func `the dead of one exact day are no total of a war`() throws {
    let reports = try CodedText.reports(
      CodedText.story("Rebels attacked Israel on October 7, 2023, killing 1,200 people."))
    #expect(reports.first?.values.casualties?.killed?.range.best == 1200)
  }

  private func subEvent(_ sentence: String) throws -> SubEventType? {
    var options = CoderOptions()
    options.scope = .all
    return try CodedText.reports(CodedText.story(sentence), options: options)
      .first { $0.isPrimary }?.values.event.subEventType
  }

  @Test(arguments: [
    "Militants killed 25 people in Mosul on Tuesday when they detonated a suicide car bomb.",
    "A suicide bomber targeted a base in Mosul on Tuesday, killing four soldiers.",
  ])
  func `suicide in any clause of the bombing makes it one of a suicide bomber`(
    sentence: String
  ) throws {
    #expect(try subEvent(sentence) == .suicideBomb)
  }

  @Test func `gas in a clause without an event of its own was the weapon`() throws {
    #expect(
      try subEvent("Six people were killed in Mosul on Tuesday when soldiers used chlorine gas.")
        == .chemicalWeapon)
  }

  @Test(arguments: [
    ("Rebels seized Mosul on Tuesday following the withdrawal of the army.", true),
    ("Rebels seized a deserted base near Mosul on Tuesday.", true),
    ("Rebels seized Mosul on Tuesday after heavy clashes and the army withdrew.", false),
  ])
  func `a place that nobody fought for was handed over`(
    sentence: String, isPeaceful: Bool
  ) throws {
    #expect(
      try subEvent(sentence)
        == (isPeaceful ? .nonViolentTransfer : .nonStateActorOvertakesTerritory))
  }

  @Test(arguments: [
    ("Rioters clashed with soldiers in Mosul on Tuesday.", SubEventType.violentDemonstration),
    ("Protesters clashed with police in Mosul on Tuesday.", .violentDemonstration),
    ("Gunmen clashed with police in Mosul on Tuesday.", .armedClash),
    ("A man was killed in Mosul on Tuesday as villagers clashed with clubs.", .mobViolence),
    (
      "A shoot-out between bandits and soldiers left four soldiers injured in Mosul on Tuesday.",
      .armedClash
    ),
    (
      "Four soldiers were killed in Mosul on Tuesday in heavy clashes with the rebels.",
      .armedClash
    ),
  ])
  func `who fights tells a battle from a riot`(sentence: String, expected: SubEventType) throws {
    #expect(try subEvent(sentence) == expected)
  }

  @Test func `a fight with the attackers makes no battle of a massacre`() throws {
    #expect(
      try subEvent(
        """
        Herders killed 100 villagers in a village near Mosul on Tuesday. Policemen engaged the \
        attackers and one policeman was killed.
        """) == .attack)
  }

  @Test func `what a protest speaks of was not done to it`() throws {
    #expect(
      try subEvent("Students marched in Mosul on Tuesday in protest over the shooting of a boy.")
        == .peacefulProtest)
  }

  @Test func `shells that are fired into homes are no small arms`() throws {
    #expect(
      try subEvent(
        "Seven people were killed in mortar shells fired into homes in Mosul on Tuesday.")
        == .shelling)
  }

  @Test(arguments: [
    "Police found 20 grenades and a thousand rounds in a house in Mosul on Tuesday.",
    "Police seized eight guns and 500 live bullets in a house in Mosul on Tuesday.",
  ])
  func `weapons that are found went off nowhere`(sentence: String) throws {
    #expect(try subEvent(sentence) == .disruptedWeaponsUse)
  }

  @Test func `a coup changes who rules and no hands of a place`() throws {
    #expect(try subEvent("Soldiers seized power in Mosul on Tuesday, the radio said.") == .other)
  }

  @Test func `a base is where things happen and no event`() throws {
    var options = CoderOptions()
    options.scope = .all
    let reports = try CodedText.reports(
      CodedText.story("An attack was launched on a military base in Mosul on Tuesday."),
      options: options)
    #expect(reports.map(\.values.event.subEventType) == [.attack])
  }

  @Test func `protesters who burn an office down demonstrate`() throws {
    #expect(
      try subEvent("Protesters burned down the office of the party in Mosul on Tuesday.")
        == .violentDemonstration)
  }

  @Test(arguments: [
    ("Rebels shot down a transport plane near Mosul on Tuesday.", SubEventType.armedClash),
    ("The army shot down a drone near Mosul on Tuesday.", .disruptedWeaponsUse),
  ])
  func `shooting down those who fly is a fight`(sentence: String, expected: SubEventType) throws {
    #expect(try subEvent(sentence) == expected)
  }

  @Test func `hostages who are freed are no ground that is taken`() throws {
    let reports = try CodedText.reports(
      CodedText.story("The hostages, two of them nurses, were freed in Mosul by troops on Tuesday.")
    )
    #expect(reports == [])
  }

  @Test(arguments: [
    "Air defences intercepted a missile fired towards Mosul on Tuesday.",
    "Air defences intercepted a missile that was fired at Mosul on Tuesday.",
  ])
  func `a missile that is shot down makes one incident`(sentence: String) throws {
    let reports = try CodedText.reports(CodedText.story(sentence))
    #expect(reports.map(\.values.event.subEventType) == [.disruptedWeaponsUse])
  }

  @Test(arguments: [
    (
      "A hand grenade exploded in a bar in Mosul on Monday, killing six people.",
      SubEventType.grenade
    ),
    ("Gunmen seized eight teachers in Mosul on Monday, police said.", .abduction),
  ])
  func `a grenade that explodes is no bomb, and the police that tell of it took nobody`(
    sentence: String, type: SubEventType
  ) throws {
    #expect(try CodedText.report(sentence).values.event.subEventType == type)
  }
}
