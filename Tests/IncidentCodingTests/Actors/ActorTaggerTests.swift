import Testing

@testable import IncidentCoding

struct ActorTaggerTests {
  private func mentions(_ text: String) throws -> [ActorMention] {
    let tagger = ActorTagger(dictionary: try ShippedDictionaries.actors.get())
    return tagger.mentions(in: Document(text), places: [])
  }

  /// "words = canonical name" of every mention in the order of the text.
  private func actors(_ text: String) throws -> [String] {
    let document = Document(text)
    return try mentions(text).map {
      "\(document.words(ofTokens: $0.tokens)) = \($0.actor.canonical)"
    }
  }

  @Test(arguments: [
    "Kataib Hezbollah", "Kata’ib Hizballah", "Kataeb Hezbollah", "Kitaeb Hizbollah",
    "Hezbollah Brigades", "Kataib Hezbollah Brigades",
  ])
  func `a name is found in every transliteration`(name: String) throws {
    #expect(try actors("Fighters saw \(name) attack.").last == "\(name) = Kataib Hezbollah")
  }

  @Test func `a name in parentheses behind its other name is one mention`() throws {
    #expect(
      try actors("He led Hezbollah Brigades (Kataeb Hezbollah) then.") == [
        "Hezbollah Brigades (Kataeb Hezbollah) = Kataib Hezbollah"
      ])
  }

  @Test func `who is affiliated with a group is not the group`() throws {
    let mentions = try mentions("Al Qaeda-affiliated militants killed hundreds of men.")
    #expect(mentions.map(\.isGeneric) == [true, true])
  }

  @Test func `whose affiliate a group is, is said beside its name`() throws {
    let text = "JNIM, an al Qaeda affiliate, said that its fighters had taken the town in Mali."
    let found = try actors(text)
    #expect(found.first == "JNIM = Jamaat Nusrat al-Islam wal-Muslimin")
    #expect(!found.contains { $0.hasSuffix("= al-Qaeda") })
  }

  @Test func `the kind of a group may be written small`() throws {
    #expect(try actors("The Wagner group left Mali.").first == "Wagner group = Wagner Group")
  }

  @Test func `a dash behind a place line joins no nationality`() throws {
    let found = try actors("RAIPUR, India (Reuters) - Indian security forces shot a man.")
    #expect(found.contains("Indian security forces = India (security forces)"))
  }

  @Test func `an acronym in parentheses is a mention of its own`() throws {
    #expect(
      try actors("The Islamic Revolutionary Guard Corps (IRGC) struck.") == [
        "Islamic Revolutionary Guard Corps = Islamic Revolutionary Guard Corps",
        "IRGC = Islamic Revolutionary Guard Corps",
      ])
  }

  @Test func `an acronym that the text explains is known from there on`() throws {
    let text = """
      The Farabundo Marti National Liberation Front [FMNL] attacked. Later the FMNL fled.
      """
    #expect(
      try actors(text).last == "FMNL = Farabundo Marti National Liberation Front")
  }

  @Test func `acronyms are found in capitals only`() throws {
    #expect(try actors("It is said that IS attacked.") == ["IS = Islamic State"])
    #expect(try actors("They let LeT recruits go in Pakistan.").first == "LeT = Lashkar-e-Taiba")
  }

  @Test func `a common name needs its country in the text`() throws {
    #expect(try actors("The ELN bombed a bank in Colombia.").first?.hasPrefix("ELN") == true)
    #expect(try actors("The ELN bombed a bank.").isEmpty)
  }

  @Test func `a person named like a group is not the group`() throws {
    #expect(try actors("Yesterday Abdul-Malik al-Houthi spoke.").isEmpty)
    #expect(try actors("Yesterday the Houthis spoke.") == ["Houthis = Houthis"])
  }

  @Test func `a name takes its nationality and its men along`() throws {
    #expect(
      try actors("Two Hamas militants fled.") == ["Hamas militants = Hamas"])
    #expect(
      try actors("The Iraqi Kataib Hezbollah denied it.") == [
        "Iraqi Kataib Hezbollah = Kataib Hezbollah"
      ])
  }

  @Test(arguments: [
    ("Colombian police", "Colombia (police)"),
    ("US special forces", "United States (special forces)"),
    ("U.S. troops", "United States (military)"),
    ("Iraq’s security forces", "Iraqi Security Forces"),
    ("Israeli military", "Israel (military)"),
    ("Turkish warplanes", "Turkey (military)"),
    ("Nigerian soldiers", "Nigeria (military)"),
    ("Iranian border guards", "Iran (border guards)"),
    ("Iraqi authorities", "Iraq"),
    ("Tehran-backed Shia militias", "Iran-backed militias"),
    ("pro-Iran militia", "Iran-backed militias"),
    ("Rwanda-backed rebels", "Rwanda-backed rebels"),
    ("Kurdish fighters", "Kurdish fighters"),
    ("suspected Islamist militants", "Islamist militants"),
    ("unidentified gunmen", "Unidentified gunmen"),
    ("masked attackers", "Unidentified attackers"),
    ("armed men", "Unidentified armed men"),
    ("foreign forces", "Unidentified foreign forces"),
    ("Palestinian gunmen", "Palestinian gunmen"),
    ("Fulani herdsmen", "Fulani herders"),
  ])
  func `a description is put together`(words: String, canonical: String) throws {
    #expect(try actors("Yesterday \(words) attacked.").first == "\(words) = \(canonical)")
  }

  @Test func `two states share one noun`() throws {
    #expect(
      try actors("Later U.S. and Turkish forces attacked.") == [
        "U.S. = United States (military)", "Turkish forces = Turkey (military)",
      ])
  }

  @Test func `short descriptions mean the same as the full one`() throws {
    let text = """
      In Iraq, Iran-aligned militia groups attacked a base. Shia militias attacked another. The \
      militias fled.
      """
    #expect(
      try mentions(text).map(\.actor.canonical) == [
        "Iran-backed Iraqi militias", "Iran-backed Iraqi militias", "Iran-backed Iraqi militias",
      ])
  }

  @Test func `a noun that only points back is flagged`() throws {
    let mention = try #require(try mentions("Yesterday the militants fled.").first)
    #expect(mention.isAnaphoric)
    #expect(mention.isGeneric)
  }

  @Test func `a suspicion is flagged`() throws {
    #expect(try #require(try mentions("Later suspected rebels attacked.").first).isSuspected)
  }

  @Test func `a capital stands for its government but not as a place`() throws {
    #expect(try actors("Last week Washington attacked.") == ["Washington = United States"])
    #expect(try actors("He lives in Washington.").isEmpty)
  }

  @Test func `an adjective before another noun is told apart`() throws {
    let mention = try #require(try mentions("It was an Iranian drone attack.").first)
    #expect(mention.form == .adjective)
    #expect(mention.actor.canonical == "Iran")
  }

  @Test func `a force is external outside its own country`() throws {
    let actor = try #require(try mentions("Later US troops attacked.").first).actor
    #expect(actor.inter(in: "US") == 1)
    #expect(actor.inter(in: "IQ") == 8)
  }

  @Test(arguments: [
    "People said it was a good day.", "He read the reports of 1990.", "Our personnel left.",
    "The women and the workers left.", "They want a new government.",
  ])
  func `ordinary words are no actors`(text: String) throws {
    #expect(try actors(text).isEmpty)
  }

  @Test(arguments: [
    "Saraya Ababil", "Army of the Holy Eagles", "Green Valley Liberation Front",
    "Liwa al-Nasr al-Jadid",
  ])
  func `an unknown group is found by the form of its name`(name: String) throws {
    #expect(try actors("Yesterday the \(name) attacked.") == ["\(name) = \(name)"])
  }

  @Test(arguments: [
    "Yesterday the Salvation Army helped.", "It was on the Western Front.",
    "Yesterday two rights groups met.", "They live along the Wasatch Front.",
    "It stands on Washington Street.", "THE BIG QUESTION IS WHO DIED.",
    "He met Ali Fateh Hassan there.",
  ])
  func `a harmless name of that form is none`(text: String) throws {
    #expect(try actors(text).isEmpty)
  }

  @Test func `the forces of a government are its military`() throws {
    #expect(
      try actors("Later Syrian government forces attacked.") == [
        "Syrian government forces = Syria (military)"
      ])
  }

  @Test(arguments: [
    ("Men of the Red Valley gang attacked.", "Red Valley gang = Red Valley"),
    ("Men of the Jaime Diaz front attacked.", "Jaime Diaz front = Jaime Diaz front"),
    ("A rebel group called Sons of Baraka attacked.", "Sons of Baraka = Sons of Baraka"),
    ("A little-known group, Ashab Baraka, said so.", "Ashab Baraka = Ashab Baraka"),
    ("He leads the militant group Ashab Baraka there.", "Ashab Baraka = Ashab Baraka"),
  ])
  func `a noun beside it shows a name to be a group's`(text: String, expected: String) throws {
    #expect(try actors(text).contains(expected))
  }

  @Test(arguments: [
    "The Reuters group attacked nobody.", "The militant group Monday attacked.",
    "They saw the Volkswagen group grow.", "Police saw the Red Valley gang leader.",
  ])
  func `not every name beside a group is its own`(text: String) throws {
    #expect(try mentions(text).allSatisfy { $0.form != .name })
  }

  @Test func `gunmen are not at home where they shoot`() throws {
    #expect(try actors("A sniper in Iraq fired.") == ["sniper = Unidentified snipers"])
  }
}
