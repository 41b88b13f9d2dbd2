import Testing

@testable import IncidentCoding

@Suite struct PersonIdentityTests {
  private func person(_ names: String, _ age: Int? = nil) -> PersonIdentity {
    PersonIdentity(names: names.split(separator: " ").map { Word($0) }, age: age)
  }

  @Test func `two full names are two persons`() {
    #expect(PersonIdentity.distinctCount([person("Ann Smith"), person("Bob Jones")]) == 2)
  }

  @Test func `a surname and an age fit the person that has them`() {
    let mentions = [person("Ann Smith", 17), person("Smith"), person("", 17), person("")]
    #expect(PersonIdentity.distinctCount(mentions) == 1)
  }

  @Test func `two ages are two persons`() {
    #expect(PersonIdentity.distinctCount([person("", 17), person("", 19)]) == 2)
  }

  @Test func `a man and a woman are two persons`() {
    let mentions = [
      PersonIdentity(sex: .male), PersonIdentity(sex: .female), PersonIdentity(sex: .male),
    ]
    #expect(PersonIdentity.distinctCount(mentions) == 2)
  }

  @Test func `an officer is none of those whom the police look for, and a baby is no adult`() {
    #expect(
      PersonIdentity.distinctCount([PersonIdentity(side: .officer), PersonIdentity(side: .suspect)])
        == 2)
    #expect(
      PersonIdentity.distinctCount([PersonIdentity(stage: .child), PersonIdentity(stage: .adult)])
        == 2)
  }

  @Test func `a name or an age makes two mentions surely one person, the sex does not`() {
    #expect(person("Ann Smith", 17).isSurelySame(as: person("Smith")))
    #expect(person("", 17).isSurelySame(as: person("Ann Smith", 17)))
    #expect(!person("Ann Smith", 17).isSurelySame(as: person("Smith", 19)))
    #expect(!PersonIdentity(sex: .male).isSurelySame(as: PersonIdentity(sex: .male)))
  }

  @Test func `nobody is no person`() {
    #expect(PersonIdentity.distinctCount([]) == 0)
  }

  @Test(arguments: [("17", 17), ("99999999999", nil), ("111", nil)])
  func `a number too large is no age`(number: String, age: Int?) throws {
    let document = Document("Ann Smith, \(number), the driver, was killed.")
    let driver = try #require(document.tokens.firstIndex { $0.word == "driver" })
    let reader = PersonIdentityReader(document: document, names: [], people: [])
    #expect(reader.identity(of: driver - 1..<driver + 1).age == age)
  }
}
