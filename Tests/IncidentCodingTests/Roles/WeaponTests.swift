import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct WeaponTests {
  @Test(arguments: [
    "Rebels set fire to a bank in Mosul on Tuesday.",
    "Two guards were hurt when shots were fired at a bank in Mosul on Tuesday.",
  ])
  func `fire and shots name no weapon`(sentence: String) throws {
    let weapons = try CodedText.report(CodedText.story(sentence)).values.weapons
    #expect(weapons.allSatisfy { $0.text == nil })
  }

  private func weapons(_ sentence: String) throws -> [Weapon.WeaponType] {
    try CodedText.report(CodedText.story(sentence)).values.weapons.map(\.type)
  }

  @Test(arguments: [
    ("Gunmen shot down an army helicopter near Mosul on Tuesday, killing five soldiers.", false),
    ("Five soldiers were killed when their helicopter was attacked in Mosul on Tuesday.", false),
    ("An army helicopter attacked a camp in Mosul on Tuesday, killing five rebels.", true),
  ])
  func `an aircraft that is hit is no weapon`(sentence: String, isWeapon: Bool) throws {
    #expect(try weapons(sentence).contains(.helicopter) == isWeapon)
  }

  @Test func `a suicide bomber's car is the bomb`() throws {
    #expect(
      try weapons("A suicide bomber rammed a car into a convoy in Mosul on Tuesday.") == [.vbied])
  }

  @Test func `whoever hacks people to death needs no computer`() throws {
    #expect(
      try weapons("Rebels raided a town near Mosul on Tuesday, hacking five men to death.")
        .contains(.cyber) == false)
  }

  @Test func `the bombing done with a car bomb is no second weapon`() throws {
    let text =
      "A suicide bomber blew up a car bomb in Mosul on Tuesday, killing five. The bombing was loud."
    #expect(try weapons(text) == [.vbied])
  }

  @Test func `a verb names the guns of those who shell and shoot`() throws {
    #expect(try weapons("Rebels shelled a market in Mosul on Tuesday.") == [.artillery])
    #expect(try weapons("Rebels gunned down a judge in Mosul on Tuesday.") == [.smallArms])
  }

  @Test func `the means of what was answered are not those of the answer`() throws {
    let text =
      "The army struck a camp in Mosul on Tuesday in response to gunmen opening fire in Tikrit."
    #expect(try weapons(text).contains(.smallArms) == false)
  }

  @Test func `what a clause beside it tells was thrown is no weapon of the police`() throws {
    let reports = try CodedText.reports(
      """
      A militant who hurled explosives at a church in Mosul killed three people on Tuesday before \
      police shot him dead in Tikrit.
      """)
    #expect(reports.last?.values.weapons.map(\.type).contains(.explosive) == false)
  }

  @Test func `arms that are found after a fight were not fired in it`() throws {
    let text = """
      Five rebels were killed in a clash with soldiers in Mosul on Tuesday. Soldiers recovered \
      three rifles at the scene of the clash. Shops were open. Nobody knew why.
      """
    #expect(try CodedText.report(text).values.weapons.map(\.type).contains(.rifle) == false)
  }

  @Test(arguments: [
    "Government aircraft dropped two bombs on a market in Mosul on Monday, killing 11 people.",
    "A paraglider dropped a bomb in Mosul on Monday, killing 11 people.",
  ])
  func `bombs that aircraft drop are aerial bombs`(sentence: String) throws {
    #expect(try weapons(sentence) == [.aerialBomb])
  }

  @Test func `the explosives of a suicide bomber are those that he wears`() throws {
    let text =
      "A suicide bomber detonated his explosives outside a court in Mosul on Monday, killing five."
    #expect(try weapons(text) == [.suicideVest])
  }

  @Test(arguments: [
    ("Rebels stabbed five men in Mosul on Tuesday.", Weapon.WeaponType.knife),
    ("Gunmen set 20 homes ablaze in Mosul on Tuesday.", .fire),
    ("Gunmen machine-gunned five men in Mosul on Tuesday.", .machineGun),
    ("Five men were killed when their bus ran over a landmine near Mosul on Tuesday.", .mine),
    (
      "A suicide attacker drove a truck laden with explosives into a base in Mosul, killing 9.",
      .vbied
    ),
    ("Rebels hit a bus with an FPV in Mosul on Tuesday, killing five.", .uav),
    ("A drone attack set a depot on fire in Mosul on Tuesday, killing five.", .uav),
  ])
  func `the means is what did it`(sentence: String, type: Weapon.WeaponType) throws {
    #expect(try weapons(sentence) == [type])
  }

  @Test func `the strike of a drone is no air strike besides`() throws {
    let text =
      "A drone killed five people in Mosul on Tuesday. The army denied carrying out the strike."
    #expect(try weapons(text) == [.uav])
  }
}
