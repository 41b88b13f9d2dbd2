import Testing

@testable import IncidentCoding

@Suite struct NumberGrammarTests {
  /// "words: min...max best" of every number; open ends are `?`.
  private func numbers(_ text: String) -> [String] {
    let document = Document(text)
    return NumberGrammar(document: document).mentions().map { number in
      func show(_ value: Int?) -> String { value.map(String.init) ?? "?" }
      let bounds = "\(show(number.min))...\(show(number.max)) \(show(number.best))"
      return "\(document.words(ofTokens: number.tokens)): \(bounds)"
    }
  }

  @Test(arguments: [
    ("killed 1,200 people", "1,200: 1200...1200 1200"),
    ("killed twenty-one people", "twenty-one: 21...21 21"),
    ("killed three hundred and twelve people", "three hundred and twelve: 312...312 312"),
    ("killed at least 12 people", "at least 12: 12...? 12"),
    ("killed more than a dozen people", "more than a dozen: 13...? 13"),
    ("killed no more than 5 people", "no more than 5: ?...5 5"),
    ("killed as many as 30 people", "as many as 30: ?...30 30"),
    ("killed around 40 people", "around 40: 40...40 40"),
    ("killed two to four people", "two to four: 2...4 2"),
    ("killed 10-15 people", "10-15: 10...15 10"),
    ("killed several people", "several: 3...? ?"),
    ("killed dozens of people", "dozens: 24...? ?"),
    ("killed a dozen people", "a dozen: 12...12 12"),
    ("killed two dozen people", "two dozen: 24...24 24"),
    ("killed hundreds of thousands", "hundreds of thousands: 200000...? ?"),
    ("killed no people", "no: 0...0 0"),
  ])
  func `a count is read with its qualifier`(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }

  @Test(arguments: [
    "a 22-year-old man", "after 20 years of war", "in 2003, which", "the 7.62 mm rifle",
    "a 9mm pistol", "about 30 percent", "$500 million", "17 km south", "John Smith, 22, of Sebring",
    "the 1200 block of Main Street", "the 5th attack", "an M-16 rifle",
    "the other boys, 12 and 16, were shot", "said that Ann Smith, 64 was found",
    "the body of Ann Smith, 64 was found", "They are Ann Smith, 66 and Bob Smith, 64.",
    "men between the ages of 18 and 22 were shot", "men, all in their 20's, were shot",
    "neighbors called 911 and waited", "told 911 dispatchers that he was shot",
  ])
  func `ages, years, money, measures and addresses are no counts`(text: String) {
    #expect(numbers(text) == [])
  }

  @Test func `the age that two persons have is no count`() {
    #expect(numbers("The brothers, both 23 and of Mosul, were shot") == ["both: 2...2 2"])
  }

  @Test(arguments: [2, 9, 10, 30])
  func `no chain of multipliers grows beyond a thousand million`(count: Int) throws {
    for multiplier in ["hundred", "thousand", "million"] {
      let chain = Array(repeating: multiplier, count: count).joined(separator: " ")
      let document = Document("one \(chain) to two \(chain) and nine were killed")
      let figures = NumberGrammar(document: document).mentions().compactMap(\.max)
      #expect(!figures.isEmpty)
      #expect(figures.allSatisfy { (1..<1_000_000_000).contains($0) })
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a list of many numbers is read in one pass`() {
    let list = Array(repeating: "12 and 16, 4, ", count: 40_000).joined()
    #expect(!numbers("two boys, " + list).isEmpty)
  }

  @Test(arguments: [
    ("In the West Bank, 12 were killed.", "12: 12...12 12"),
    ("In the Gaza Strip, 12 were killed.", "12: 12...12 12"),
    ("In northern Burkina Faso, 12 were killed.", "12: 12...12 12"),
    ("In Kaya, Burkina Faso, 12 were killed.", "12: 12...12 12"),
    ("Across South Kivu, 12 died.", "12: 12...12 12"),
    ("Throughout South Kivu, 12 and Burundi soldiers fought.", "12: 12...12 12"),
  ])
  func `behind the name of a place stands a toll and no age`(text: String, expected: String) {
    #expect(numbers(text) == [expected])
  }
}
