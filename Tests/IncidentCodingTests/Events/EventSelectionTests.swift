import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct EventSelectionTests {
  @Test func `maximum age leaves out what happened long before`() throws {
    let text = """
      Gunmen shot dead a teacher in Mosul on Monday. In January 2020, rebels killed two soldiers \
      in Basra. Nobody knew why.
      """
    var options = CoderOptions()
    #expect(try CodedText.reports(text, options: options).count == 2)
    options.maximumAge = 60
    #expect(try CodedText.reports(text, options: options).count == 1)
  }

  @Test func `what must have a target is told once without one, when its kind implies it`() throws {
    let bomb = "A bomb exploded near Mosul on Monday. Nobody knew why. The weather was fine."
    let victims = " Gunmen shot dead a teacher in Basra on Tuesday."
    var options = CoderOptions()
    options.requiresTarget = true
    #expect(try CodedText.reports(bomb, options: options).count == 1)
    let reports = try CodedText.reports(bomb + victims, options: options)
    #expect(reports.map { $0.values.place?.name } == ["Basra"])
  }

  @Test func `how much an event must tell of itself is an option`() throws {
    let text = CodedText.story("Rebels attacked them.")
    var options = CoderOptions()
    #expect(try CodedText.reports(text, options: options).isEmpty)
    options.minimumConcreteness = 0.5
    #expect(try CodedText.reports(text, options: options).count == 1)
  }

  @Test(arguments: [
    ("Rebels attacked two soldiers near Mosul on Monday.", 0),
    ("A bomb wounded two soldiers near Mosul on Monday.", 1),
  ])
  func `a bomb is no clash, whomever it hits`(sentence: String, count: Int) throws {
    var options = CoderOptions()
    options.excludesMilitaryClashes = true
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).count == count)
  }

  @Test func `the tens of thousands of a war are no incident without a date either`() throws {
    let text = CodedText.story("So far 70,000 people have been killed in Iraq by militants.")
    #expect(try CodedText.reports(text).isEmpty)
  }

  @Test func `a compound of two event nouns is one event`() throws {
    let text = CodedText.story(
      "Police in Mosul made an arrest in the shooting death of a teacher on Monday.")
    let reports = try CodedText.reports(text)
    #expect(reports.count == 1)
    #expect(Set(reports.map(\.id)).count == reports.count)
  }

  @Test func `the dead of a war are no incident`() throws {
    let text = CodedText.story("The war has killed more than 15,000 people in Peru since 1980.")
    #expect(try CodedText.reports(text).isEmpty)
  }

  @Test(arguments: [("journalist Luis Carlos Galan", 1), ("journalists", 0)])
  func `the killing of somebody is an incident, of people at large it is none`(
    victim: String, count: Int
  ) throws {
    let text = CodedText.story("The bishops condemned the assassination of \(victim) by gunmen.")
    #expect(try CodedText.reports(text).count == count)
  }

  @Test func `fights between armed men are left out on demand`() throws {
    let text = """
      Rebels killed two soldiers near Mosul on Monday. Gunmen shot dead a teacher in Basra on \
      Tuesday. Nobody knew why.
      """
    var options = CoderOptions()
    options.excludesMilitaryClashes = true
    let reports = try CodedText.reports(text, options: options)
    #expect(reports.map { $0.values.place?.name } == ["Basra"])
  }

  @Test(arguments: [
    ("The air force bombed hills near Mosul on Monday.", 0),
    ("The police raided four houses in Mosul on Monday.", 0),
    ("Rebels ambushed a military convoy with mines near Mosul on Monday.", 0),
    ("Rebels raided four houses in Mosul on Monday.", 1),
  ])
  func `what forces do to each other or to nobody is a clash`(
    sentence: String, count: Int
  ) throws {
    var options = CoderOptions()
    options.excludesMilitaryClashes = true
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).count == count)
  }

  @Test func `one death is told once, whatever else is said of it`() throws {
    let text = """
      Senator Ann Smith was murdered in Mosul on Monday. The murder of Ann Smith last week in \
      Basra was condemned. Nobody knew why.
      """
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test(arguments: [
    ("The police attacked a rebel hideout near Mosul on Monday.", 0),
    ("Gunmen attacked a hotel near Mosul on Monday.", 1),
  ])
  func `what is the rebels' own is hit in a fight of armed men`(
    sentence: String, count: Int
  ) throws {
    var options = CoderOptions()
    options.excludesMilitaryClashes = true
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).count == count)
  }

  @Test func `a day that only the story around an event names does not make it old`() throws {
    let text = """
      The town was quiet. On 2 January 2026 the talks had ended, and nobody spoke. Rebels \
      kidnapped journalist Luis Carlos Galan in Mosul, an official said.
      """
    var options = CoderOptions()
    options.maximumAge = 30
    #expect(try CodedText.reports(text, options: options).count == 1)
  }

  @Test func `assassinations of certain people are an incident`() throws {
    let text = CodedText.story(
      "They spoke of the assassinations of the two priests in Mosul on Tuesday.")
    #expect(try CodedText.reports(text).count == 1)
  }

  @Test func `most of last year lies long before an article of March`() throws {
    let text = CodedText.story(
      "Rebels assassinated journalist Luis Carlos Galan in Mosul last year.")
    var options = CoderOptions()
    options.maximumAge = 75
    #expect(try CodedText.reports(text, options: options).isEmpty)
  }

  @Test(arguments: [
    ("The minister complained on Tuesday of two air raids in Mosul that killed five farmers.", 0),
    ("The charity suspended its work on Tuesday after gunmen killed five farmers in Mosul.", 0),
    ("Rebels rejected the truce and shelled Mosul on Tuesday, killing five farmers.", 1),
    ("Gunmen killed five farmers in Mosul on Tuesday, the mayor complained.", 1),
  ])
  func `what words only refer to is left out on demand`(sentence: String, count: Int) throws {
    var options = CoderOptions()
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).count == 1)
    options.isForegroundOnly = true
    #expect(try CodedText.reports(CodedText.story(sentence), options: options).count == count)
  }

  @Test(arguments: [
    ("Nine people were wounded in four separate shootings in Mosul on Tuesday.", true),
    ("Eight people were killed in attacks across Mosul on Tuesday.", true),
    ("Ten people were wounded in a shooting in Mosul on Tuesday.", false),
    ("Ten people were wounded in Mosul on Tuesday in a clash.", false),
  ])
  func `figures of several events are an aggregate`(sentence: String, isOne: Bool) throws {
    let report = try CodedText.report(CodedText.story(sentence))
    #expect(report.values.isAggregate == isOne)
  }

  @Test(arguments: [
    "A gas explosion killed six people in Mosul on Monday.",
    "Six people were killed when their car overturned in Mosul on Monday.",
    "Elephants killed six people near Mosul on Monday.",
    "Doctors in Mosul said six children died of hunger on Monday.",
    "Prices exploded in Mosul on Monday.",
    "The film bombed in Mosul on Monday.",
    "The minister came under fire in parliament in Mosul on Monday.",
    "Would gunmen kill six people in Mosul on Monday?",
  ])
  func `mishaps, figures of speech and questions are no incidents`(sentence: String) throws {
    #expect(try CodedText.reports(sentence).isEmpty)
  }

  @Test(arguments: [
    "Six people were killed when their car overturned after gunmen opened fire in Mosul on Monday.",
    "The patrol came under fire for two hours near Mosul on Monday.",
  ])
  func `violence in words of mishaps is one`(sentence: String) throws {
    #expect(try CodedText.reports(sentence).count == 1)
  }
}
