import IngestKit
import Testing

@testable import IncidentCoding

/// Ways in which agencies, local papers and spokesmen tell an incident in a few sentences.
@Suite struct NewsLeadTests {
  @Test(arguments: [
    ("A driver steered a van into shoppers in Mosul on Tuesday, injuring nine of them.", "Attack"),
    (
      "A truck accelerated into the tail of a march in Mosul on Tuesday, injuring six people.",
      "Attack"
    ),
    ("A man drove a hired van into a crowd in Mosul on Tuesday, killing two people.", "Attack"),
    (
      "A bus drove over a homemade bomb near Mosul on Tuesday. Four passengers died.",
      "Remote explosive/landmine/IED"
    ),
    (
      "Six engineers were marched out of a camp at gunpoint in Mosul on Tuesday.",
      "Abduction/forced disappearance"
    ),
    (
      "Bandits herded 20 villagers into the forest near Mosul on Tuesday.",
      "Abduction/forced disappearance"
    ),
    (
      "The town of Sinjar fell entirely under the control of the Islamic State on Tuesday.",
      "Non-state actor overtakes territory"
    ),
    (
      "The army expelled Islamic State fighters from the town of Sinjar on Tuesday.",
      "Government regains territory"
    ),
    (
      "Police opened fire with live rounds on a crowd protesting a verdict in Mosul on "
        + "Tuesday, killing two people.",
      "Excessive force against protesters"
    ),
    (
      "A woman detonated explosives strapped to her body in Mosul on Tuesday, killing six people.",
      "Suicide bomb"
    ),
    (
      "Police in Mosul on Tuesday arrested three men suspected of preparing an attack on a church.",
      "Arrests"
    ),
    ("A drone set a fuel depot on fire in Mosul on Tuesday.", "Air/drone strike"),
    (
      "Police in Mosul on Tuesday took six members of a terrorist cell into custody.", "Arrests"
    ),
    ("An angry mob beat two thieves with sticks in Mosul on Tuesday.", "Mob violence"),
    ("Rebels and soldiers traded heavy machine-gun fire in Mosul on Tuesday.", "Armed clash"),
    ("Gunmen fired several rounds at farmers in Mosul on Tuesday, wounding one.", "Attack"),
  ])
  func `the kind of event is read from verbs and their objects`(
    sentence: String, kind: String
  ) throws {
    let reports = try CodedText.reports(CodedText.story(sentence))
    #expect(reports.map(\.values.event.subEventType.rawValue) == [kind])
  }

  @Test(arguments: [
    "A lorry ploughed into a minibus near Mosul on Tuesday, and eleven labourers were killed.",
    "The soldiers had laid down their weapons near Mosul on Tuesday.",
    "The prime minister used a post on Tuesday to renew his attack on Omar Hadi in Mosul.",
    "The minister condemned the growing number of attacks on civilians in Mosul on Tuesday.",
    "The striker fired the opener in the derby in Mosul on Tuesday and ambushed the goalkeeper.",
    "The verdict set off a wave of anger in Mosul on Tuesday.",
    "Not a shot was fired when the troops drove into Mosul on Tuesday.",
    "A simmering row over the budget exploded into shouting in Mosul on Tuesday.",
    "A kidnapping opens the thriller that critics at the film festival in Mosul saw on Tuesday.",
    "Elders signed a pledge in Mosul on Tuesday to hand back abducted children.",
    "The volcano came back to life near Mosul on Tuesday, shooting a column of ash into the sky.",
  ])
  func `words of violence that tell of none give no record`(sentence: String) throws {
    #expect(try CodedText.reports(CodedText.story(sentence)).isEmpty)
  }

  @Test(arguments: [
    (
      "The Delta Liberation Front has said it used drones on Tuesday against a column of soldiers "
        + "near Mosul.", "Delta Liberation Front"
    ),
    (
      "A missile hit a car park in Ramat Gan on Tuesday and wounded four people. The Houthis' "
        + "military spokesman said his forces had fired that missile.", "Houthis"
    ),
    (
      "Hezbollah launched rockets at Kiryat Shmona on Tuesday, medics said. Hezbollah said the "
        + "salvo was in retaliation for a raid.", "Hezbollah"
    ),
    (
      "Ukraine's General Staff confirmed that Ukrainian drones struck a refinery in Volgograd on "
        + "Tuesday.", "Ukraine (military)"
    ),
    (
      "A little-known far-left organisation, Red Dawn of the Delta, took responsibility for an "
        + "explosion at a bank in Athens on Tuesday.", "Red Dawn of the Delta"
    ),
    (
      "The National Liberation Army (ELN) admitted that one of its units laid a minefield in which "
        + "four soldiers lost their lives near Tame on Tuesday.",
      "National Liberation Army (Colombia)"
    ),
    (
      "Rebels blew up a pipeline in Mosul on Tuesday. The Delta Liberation Front, which wants its "
        + "leader freed, said that its men had blown up the line.", "Delta Liberation Front"
    ),
    (
      "Two carpenters were shot dead in Shopian on Tuesday. The Resistance Front, an offshoot of "
        + "the Lashkar-e-Taiba, said in a message that its men had carried out the shooting.",
      "The Resistance Front"
    ),
    (
      "Four soldiers were shot dead by fighters of Al-Shabaab near Afgooye on Tuesday, according to "
        + "Al-Shabaab.", "Al-Shabaab"
    ),
  ])
  func `who tells of a deed of his own claims it`(text: String, name: String) throws {
    let actors = try CodedText.perpetrators(text)
    #expect(actors.map(\.canonical) == [name])
    #expect(actors.map(\.claimStatus) == [.claimed])
  }

  @Test(arguments: [
    (
      "A police station was shelled in Suárez on Tuesday, wounding seven. The police hold the "
        + "FARC dissidents responsible.", "FARC dissidents"
    ),
    (
      "Fighters loyal to the Southern Transitional Council attacked a camp in Azzan on Tuesday.",
      "Southern Transitional Council"
    ),
    (
      "A drone sent by Sudan's paramilitary Rapid Support Forces hit a depot in Kosti on Tuesday.",
      "Rapid Support Forces"
    ),
    (
      "Amnesty urged the Syrian authorities to prosecute gunmen in uniforms who shot dead six "
        + "villagers in Sweida on Tuesday.", "Unidentified gunmen"
    ),
    (
      "The town of Kenscoff fell under the control of the Gran Grif gang on Tuesday.", "Gran Grif"
    ),
    ("Some 20 Iranian missiles were launched at Haifa on Tuesday.", "Iran"),
    (
      "Five people died when an Iranian missile ripped through a house in Beersheba on Tuesday.",
      "Iran"
    ),
    (
      "The Nigerian Air Force has disclosed that its fighter jets bombed a camp in Maiduguri on "
        + "Tuesday.", "Nigeria (military)"
    ),
    (
      "Two members of the Islamic State were arrested in Karachi on Tuesday by the "
        + "Counter-Terrorism Department of the Sindh police.", "Pakistan (police)"
    ),
    (
      "A bomb exploded in Rueso on Tuesday and killed a ranger. Police blame insurgents of the "
        + "Barisan Revolusi Nasional.", "Barisan Revolusi Nasional"
    ),
  ])
  func `the group that is meant is the perpetrator`(text: String, name: String) throws {
    #expect(try CodedText.perpetrators(text).map(\.canonical) == [name])
  }

  @Test(arguments: [
    ("Gunmen attacked a camp in Mosul on Tuesday. Six injured persons were taken away.", "-/6"),
    ("Gunmen attacked a camp in Mosul on Tuesday. Four men were treated for bullet wounds.", "-/4"),
    (
      "A drone hit a bus in Mosul on Tuesday. Two men with blast injuries were hospitalised.", "-/2"
    ),
    (
      "Gunmen attacked a bus in Mosul on Tuesday. The driver died and two passengers were hit in "
        + "the arms.", "1/2"
    ),
    (
      "The army attacked a camp in Mosul on Tuesday. Eight soldiers were killed and 15 rebels died.",
      "23/-"
    ),
    ("Omar Hadi, who once led a union, was wounded by a bomb in Mosul on Tuesday.", "-/1"),
    (
      "A drone hit a depot in Mosul on Tuesday. Nobody was killed or hurt, the governor said.",
      "0/0"
    ),
    ("A drone hit a depot in Mosul on Tuesday. The army gave no word on casualties.", "-/-"),
    ("Two brothers aged seven and nine were killed by a mine in Mosul on Tuesday.", "2/-"),
    ("Two guards were yesterday killed by a bomb in Mosul.", "2/-"),
    ("Gunmen in masks shot five men dead one after the other in Mosul on Tuesday.", "5/-"),
  ])
  func `the dead and the wounded are counted`(text: String, figures: String) throws {
    #expect(try CodedText.figures(text) == figures)
  }

  @Test(arguments: [
    (
      "Militants stormed a border post near Saravan on Tuesday and killed five guards before they "
        + "fled into Pakistan.", "Sarāvān"
    ),
    ("A colonel died in Mosul on Tuesday evening when a bomb blew up his Toyota.", "Mosul"),
    ("Rebels raided a camp at Gumuruk in Jonglei on Tuesday, killing eleven herders.", "Gumuruk"),
    (
      "The army drove the rebels out of Beit Ruma in the Latakia countryside on Tuesday.",
      "Beit Ruma"
    ),
  ])
  func `a place is where it happened`(text: String, place: String) throws {
    #expect(try CodedText.report(CodedText.story(text)).values.place?.name == place)
  }

  @Test func `the day that a sentence opens with is that of the next one`() throws {
    let text = """
      Drones hit a depot in Mosul on Saturday and killed six guards. On Monday a power station in Kirkuk was the target. \
      Two technicians were wounded there by a kamikaze drone.
      """
    let reports = try CodedText.reports(text)
    #expect(reports.map { $0.values.time?.start?.iso } == ["2026-03-07", "2026-03-09"])
  }

  @Test func `a side that knows nothing of a deed does not claim it`() throws {
    let text = """
      Israel carried out an air strike in Mosul on Tuesday that killed two men, but an Israeli \
      military official said they were not aware of it.
      """
    #expect(try CodedText.perpetrators(text).map(\.claimStatus) != [.claimed])
  }

  @Test func `a captain and a season make no match of an attack`() throws {
    let text = """
      Rebels attacked a barracks in Mosul on Tuesday, the first attack of the season. Captain Omar \
      Hadi said half of his men were away, and called it a defeat for the rebels.
      """
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test func `what a man is lynched for is no event`() throws {
    let text = """
      A man accused of desecrating holy pages was beaten to death by a mob in Mosul on Tuesday.
      """
    let reports = try CodedText.reports(CodedText.story(text))
    #expect(reports.map(\.values.event.subEventType) == [.mobViolence])
  }

  @Test func `who arrests suspects is no suspect`() throws {
    let text = "Police in Mosul arrested three suspected members of the Islamic State on Tuesday."
    #expect(try CodedText.perpetrators(text).map(\.claimStatus) == [.reported])
  }

  @Test func `soldiers and members of a group are two parties`() throws {
    let text = """
      Burkinabè soldiers and members of the Volunteers for the Defense of the Homeland executed 40 \
      villagers in Djibo on Tuesday.
      """
    #expect(try CodedText.perpetrators(text).count == 2)
  }

  @Test func `the day of a vigil is not that of the killing`() throws {
    let text = "Students lit candles on Wednesday in memory of 148 people murdered on 2 April 2015."
    let reports = try CodedText.reports(CodedText.story(text))
    #expect(reports.map { $0.values.time?.start?.iso } == ["2015-04-02"])
  }

  @Test func `helicopters that come when all is over are no weapon`() throws {
    let text = "Rebels ambushed a patrol near Mosul on Tuesday before helicopters arrived."
    let report = try CodedText.report(CodedText.story(text))
    #expect(report.values.weapons.isEmpty)
    #expect(report.values.event.subEventType == .armedClash)
  }
}
