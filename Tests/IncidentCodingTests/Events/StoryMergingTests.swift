import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct StoryMergingTests {
  @Test func `the sentence behind the lead says where in the province it was`() throws {
    let reports = try CodedText.reports(
      """
      At least 19 people have been killed in an air strike on a market town in Iraq's Anbar \
      province, residents said.

      Two bombs were dropped on the centre of Fallujah on Monday morning, when the market was busy.
      """)
    #expect(reports.map { $0.values.place?.name } == ["Al Fallūjah"])
  }

  @Test(arguments: [
    """
    Members of a gang stormed a town in northern Iraq on Monday, killing 70 people. Gang members \
    with rifles opened fire on residents of Mosul, police said.
    """,
    """
    An attack by the group al Shabaab on a hotel in Mogadishu killed 32 people. A suicide bomber \
    detonated explosives at the door late on Friday.
    """,
    """
    Gunmen attacked a hotel in Mosul on Monday, killing 12 people. Security forces shot dead five \
    of the attackers, police said.
    """,
    """
    Gunmen attacked villages in Mosul on Monday, killing 12 people. Officials said that Monday's \
    attacks were unspeakable.
    """,
    "A boy was killed and 12 others injured when a drone dropped a grenade in Mosul on Monday.",
    """
    Police killed nine rebels in Mosul on Monday. The rebels' chief, Ali Smith, was among those \
    killed in the hills of Mosul, an official said.
    """,
    """
    Gunmen killed 70 people in Mosul on Monday. A man whose brother was killed said the gunmen \
    came at dawn.
    """,
    "Gunmen shot down an army helicopter near Mosul on Monday, killing five soldiers.",
    """
    Gunmen attacked the airport in Mosul shortly after midnight on Monday, setting off bombs. \
    Twenty attackers were killed and 11 arrested, the minister said.
    """,
    """
    Rebels bombed a market in Mosul on Monday, killing five people. The rebels claimed the attack \
    on Wednesday, saying they had used a mine.
    """,
    """
    Armed men killed 38 people in raids on towns near Mosul over the weekend. The attackers \
    stormed the towns late on Saturday and torched houses.
    """,
    "Two men set off a bomb and opened fire at a bank in Mosul on Monday, killing five people.",
    "Three men were wounded in a stabbing and car-ramming attack in Mosul on Monday.",
    "Police defused a bomb planted beside a road in Mosul on Monday.",
    """
    A court sentenced two men to death on Monday for the bombing of a mosque in Mosul that killed \
    21 people in June 2015.
    """,
    """
    Gunmen attacked a bank in Mosul on Monday. Hamas posted videos of gunmen shooting at its doors.
    """,
    """
    A missile attack killed 14 people in Mosul on Monday, wounding 30. A rocket destroyed a house \
    in the Qorbaya district, a minister said.
    """,
    """
    An air strike killed 40 people and burned hundreds of houses in Mosul on Monday. More than 500 \
    houses burned down, police said.
    """,
    """
    On Monday, rebels killed 44 people in a mosque in Mosul during prayers, an attack that the \
    mayor condemned.
    """,
    """
    A tanker was hit by a missile in the Gulf of Aden on Monday. The ship was struck in the stern.
    """,
    """
    Gunmen killed six villagers in Mosul on Monday and burned ten homes, the latest attack on an \
    area that rebels want to hold.
    """,
    """
    Gunmen killed six villagers in Mosul on Monday. Police said their officers had repelled the \
    assault and killed eight bandits.
    """,
    """
    Rebels raided a town near Mosul on Monday, hacking villagers to death and setting fire to a \
    school.
    """,
    """
    Gunmen killed six soldiers in Mosul on Monday. "This was an attack on the United States," the \
    president said.
    """,
    """
    A gunman stabbed a man to death in Mosul on Monday before soldiers shot two attackers dead.
    """,
    """
    Soldiers killed two rebels in a shootout in Mosul on Monday and seized a cache of grenades.
    """,
    """
    A mayor and his bodyguard were shot dead in Mosul on Monday. Omar Smith, 52, was on his way \
    home when he was ambushed.
    """,
  ])
  func `a story tells its event again with other words`(text: String) throws {
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test(arguments: [
    """
    Two men attacked a bank in Mosul on Monday, killing five people. Hours after the assault, \
    Turkish warplanes struck targets in Tikrit, killing nine people.
    """,
    """
    A ship was hit by two missiles in the Gulf of Aden on Monday. The U.S. army said its forces \
    had destroyed three trucks in Yemen.
    """,
    """
    On Monday, shelling killed three men in Mosul, and a Turkish drone struck a car in Tikrit, \
    killing two women.
    """,
    """
    A jet bombed a camp in Mosul on Monday, killing five rebels. Ten days earlier, mines exploded \
    at a depot, killing twelve people.
    """,
    """
    Rebels killed five soldiers in Mosul on Monday. Hours later, settlers torched a school in \
    Tikrit.
    """,
  ])
  func `what somebody else did to something else is another event`(text: String) throws {
    #expect(try CodedText.reports(text).count == 2)
  }

  @Test func `an earlier toll gives way to the one that took its place`() throws {
    let report = try CodedText.report(
      """
      At least 26 people were killed in a gunfight in Mosul on Monday, police said, lowering an \
      earlier toll of 64. Police had first said that 64 people were killed.
      """)
    #expect(report.values.casualties?.killed?.range.best == 26)
  }

  @Test func `what residents tell behind the lead only widens the toll`() throws {
    let killed = try CodedText.report(
      """
      Soldiers killed at least 45 people in Mosul on Monday, a rights commission said. The town is \
      quiet now. Shops were open. Residents said that more than 80 people died.
      """
    ).values.casualties?.killed
    #expect(killed?.range.best == 45)
    #expect(killed?.range.min == 45)
  }

  @Test func `what fighters of the speaking group did is its own account`() throws {
    let report = try CodedText.report(
      """
      At least 20 people were killed in an attack on Mosul on Monday. Hamas said that it had carried \
      out the assault and that its fighters had killed 30 soldiers.
      """)
    #expect(report.values.casualties?.killed?.range.best == 20)
    #expect(report.values.casualties?.killed?.range.max == 30)
  }

  @Test func `who beats the attackers back has not attacked`() throws {
    let report = try CodedText.report(
      """
      Gunmen attacked a hotel in Mosul on Monday, killing 12 people. Security forces shot dead \
      five of the attackers, police said.
      """)
    #expect(report.values.perpetrators.count == 1)
    #expect(report.values.perpetrators.first?.text == "Gunmen")
  }

  @Test func `what those who claim an attack say of it is another account of it`() throws {
    let reports = try CodedText.reports(
      """
      Rebels killed 43 people in an attack on a church in Goma on Sunday, the army said.

      Islamic State claimed responsibility in a message on Telegram, saying its fighters had killed \
      45 churchgoers.
      """)
    #expect(reports.count == 1)
    #expect(reports.first?.values.casualties?.killed?.range.best == 43)
    #expect(reports.first?.values.casualties?.killed?.range.max == 45)
  }

  @Test func `whom an attack in a relative clause hit is none of its neighbour's dead`() throws {
    let reports = try CodedText.reports(
      CodedText.story(
        """
        The raid on Mosul on Monday killed four people. It came ten days after an attack on a camp \
        in Kirkuk, in which two guards were beheaded.
        """))
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [4, 2])
  }

  @Test func `drones that are shot down were launched in the same attack`() throws {
    let reports = try CodedText.reports(
      "Ukrainian air defences shot down 43 drones launched by Russia over Kyiv on Monday.")
    #expect(reports.count == 1)
    #expect(reports.first?.values.perpetrators.map(\.text) == ["Russia"])
  }

  @Test func `some of the wounded are told with the others`() throws {
    let reports = try CodedText.reports(
      """
      Gunmen swept through a town near Mosul on Monday, killing 70 people. At least 16 people were \
      wounded, including two gang members hit during an exchange of fire with police.
      """)
    #expect(reports.count == 1)
    #expect(reports.first?.values.casualties?.wounded?.range.best == 16)
  }

  @Test func `a relative clause tells of the attacks before it`() throws {
    let reports = try CodedText.reports(
      """
      A drone attack on a base in Haifa killed four soldiers on Wednesday. Hezbollah said that it \
      had fired drones in response to attacks on Monday that killed 22 people in central Beirut.
      """)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [4, 22])
    #expect(reports.map(\.values.place?.name) == ["Haifa", "Beirut"])
  }

  @Test func `persons told elsewhere under the same noun are others`() throws {
    let reports = try CodedText.reports(
      """
      A missile hit a house in Uman in Ukraine on Monday, killing at least 23 people.

      A woman and her daughter were killed in the city of Dnipro in another strike. Three people \
      were wounded.
      """)
    #expect(reports.map(\.values.casualties?.wounded?.range.best) == [nil, 3])
  }

  @Test func `two bombs at one place are one event`() throws {
    let report = try CodedText.report(
      CodedText.story("Two car bombs at a market in Mosul killed 121 people on Monday."))
    #expect(!report.values.isAggregate)
  }

  @Test func `two nouns of one sentence, each with an article of its own, are two events`() throws {
    let text = CodedText.story(
      "The cartel claimed the bombing of a hotel in Mosul and an attack on a bank in Mosul on Tuesday."
    )
    #expect(try CodedText.reports(text).count == 2)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a list of a thousand victims is one event that is read in time`() throws {
    let syllables = ["ba", "do", "fe", "gu", "ka", "lo", "me", "nu", "ra", "so"]
    let names = syllables.flatMap { one in
      syllables.flatMap { two in syllables.map { "Q\(one)\(two)\($0)" } }
    }
    let victims = names.map { "Ann \($0), 17, was killed. " }.joined()
    let reports = try CodedText.reports("Gunmen attacked Mosul on Monday. " + victims)
    #expect(reports.map(\.values.place?.name) == ["Mosul"])
  }

  @Test(arguments: [
    "Israeli air strikes hit a school in Mosul on Monday, killing 12 people.",
    "Russian drone strikes damaged a hospital in Mosul on Monday.",
    "Militant attacks on Monday targeted two villages near Mosul.",
  ])
  func `several attacks and what they did are one event`(_ text: String) throws {
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test func `two verbs of one subject tell of one event`() throws {
    let reports = try CodedText.reports(
      """
      A man accused in a May 25 shooting in Mosul that killed one and injured three others made a \
      plea today. The shooting was at a market.
      """, options: CodedText.crimes)
    let counts = reports.first { $0.isPrimary }?.values.casualties
    #expect(counts?.killed?.range.best == 1)
    #expect(counts?.wounded?.range.best == 3)
  }

  @Test(arguments: [
    "A wave of bombings and shootings killed seven people in Mosul in February.",
    "Turkey launched 40 drones at Mosul overnight, the army said, adding it had shot down 36 drones.",
    "Gang members attacked a town near Mosul on Sunday, killing men and women and burning homes.",
  ])
  func `what belongs to one attack is one event`(sentence: String) throws {
    let reports = try CodedText.reports(CodedText.story(sentence))
    #expect(reports.count == 1)
    let remote: [SubEventType] = [.attack, .airDroneStrike, .remoteExplosive]
    #expect(reports.allSatisfy { remote.contains($0.values.event.subEventType) })
  }

  @Test(arguments: [
    "The UN says more than 9,000 civilians were killed in the battle for the city.",
    "The Delta Front has been blamed for several attacks in the region.",
    "Residents blamed the government for the lack of security.",
    "The ministry denied reports that a second bomb had been found.",
    "A curfew was imposed, and the US and France condemned the violence.",
  ])
  func `what a story adds of other things leaves its incident as it is`(sentence: String) throws {
    let lead = "Rockets hit an army base near Mosul on Monday, wounding two soldiers."
    let reports = try CodedText.reports("\(lead) \(sentence)")
    #expect(reports.count == 1)
    #expect(reports.first?.values.casualties?.killed?.range.best == nil)
    #expect(reports.first?.values.perpetrators.isEmpty == true)
  }
}
