import IngestKit
import Testing

@testable import IncidentCoding

struct WeaponTaggerTests {
  private func mentions(_ text: String) throws -> [WeaponMention] {
    WeaponTagger(dictionary: try ShippedDictionaries.weapons.get()).mentions(in: Document(text))
  }

  @Test(arguments: [
    ("several drones", Weapon.WeaponType.uav), ("Katyusha rockets", .rocket),
    ("a roadside bomb", .ied), ("an explosives-laden truck", .vbied),
    ("a suicide belt", .suicideVest), ("mortar rounds", .mortar), ("an air strike", .airstrike),
    ("barrel bombs", .aerialBomb), ("AK-47 rifles", .rifle), ("a 9mm pistol", .handgun),
    ("machetes", .knife), ("Molotov cocktails", .incendiary), ("hand grenades", .grenade),
    ("rocket-propelled grenades", .rpg), ("ballistic missiles", .ballisticMissile),
    ("small arms fire", .smallArms), ("chlorine gas", .chemical), ("a car bomb", .vbied),
    ("a pickup packed with explosives", .vbied), ("a paramotor", .airstrike),
  ])
  func `a phrase names its weapon`(words: String, type: Weapon.WeaponType) throws {
    #expect(try mentions("They used \(words) there.").map(\.type) == [type])
  }

  @Test(arguments: [
    ("A shell landed in the market.", true), ("He found a shell on the beach.", false),
    ("A truck stepped on a mine that exploded.", true), ("He worked in a gold mine.", false),
    ("He set fire to the school.", true), ("The plan came under fire from critics.", false),
    ("Men set off bombs and opened fire.", true), ("They set out and opened fire there.", false),
    ("A missile hit the ship.", true), ("The missile ship sank.", false),
    ("A jet bombed the port.", true), ("They burned the presidential jet.", false),
    ("The car rammed the crowd.", true), ("The car was parked.", false),
  ])
  func `a word with two meanings needs its company`(text: String, isWeapon: Bool) throws {
    #expect(try !mentions(text).isEmpty == isWeapon)
  }

  @Test func `the weapon type of GTD comes along`() throws {
    #expect(try mentions("They fired rifles.").map(\.gtd) == [5])
  }
}
