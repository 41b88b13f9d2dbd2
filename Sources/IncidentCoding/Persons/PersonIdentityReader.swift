/// Reads who somebody is: "Ann Smith, 17,", "17-year-old Ann Smith", "a boy, 17,", "the deputy".
struct PersonIdentityReader {
  let document: Document
  let names: [PersonName]
  let people: [PersonGroup]
  /// By a name of one word, the only full name of the text that it is a part of; empty where it is
  /// of several.
  private let fullNames: WordTable<[Word]>

  init(document: Document, names: [PersonName], people: [PersonGroup]) {
    self.document = document
    self.names = names
    self.people = people
    fullNames = Self.fullNames(names, in: document)
  }

  private static func fullNames(
    _ names: [PersonName], in document: Document
  ) -> WordTable<[Word]> {
    let single = WordSet(
      names.lazy.compactMap { soleWord(of: $0, in: document) }, minimumCapacity: names.count)
    var fullNames = WordTable<[Word]>()
    guard !single.isEmpty else { return fullNames }
    for name in names where name.tokens.count > 1 {
      guard document.tokens[name.tokens].contains(where: { single.contains($0.word) }) else {
        continue
      }
      let words = words(of: name, in: document)
      for word in words where single.contains(word) {
        // "Ann Smith" and "Ann Mary Smith" are one.
        guard let known = fullNames[word] else {
          fullNames[word] = words
          continue
        }
        fullNames[word] =
          known.allSatisfy(words.contains) ? words : words.allSatisfy(known.contains) ? known : []
      }
    }
    return fullNames
  }

  /// - Parameter range: the words for the person, such as "a 17-year-old boy".
  func identity(of range: Range<Int>) -> PersonIdentity {
    var identity = PersonIdentity()
    var end = range.upperBound
    if let name = names.covering(range.upperBound - 1) ?? names.covering(range.upperBound),
      !isAttribute(name)
    {
      identity.names = words(of: name)
      end = max(end, name.tokens.upperBound)
    }
    identity.age = range.lazy.compactMap(ageBeforeYear).first ?? age(behind: end)
    // Of a noun, not of a pronoun, which may be anybody's: "his wife".
    for index in range.reversed() {
      guard let noun = word(index) else { continue }
      identity.sex = identity.sex ?? Self.sexes[noun]
      identity.side = identity.side ?? Self.sides[noun]
      identity.stage = identity.stage ?? Self.stages[noun]
    }
    addWhoIsExplained(by: range, to: &identity)
    return identity
  }

  /// "a 15-year-old Springfield boy": where he is from.
  private func isAttribute(_ name: PersonName) -> Bool {
    name.tokens.count == 1 && people.covers(name.tokens.upperBound)
      && word(name.tokens.upperBound) != ","
  }

  /// "Ann Smith, 24, the driver": the name and the age before an apposition.
  private func addWhoIsExplained(by range: Range<Int>, to identity: inout PersonIdentity) {
    var index = range.lowerBound - 1
    guard identity.names.isEmpty, word(index) == "," else { return }
    index -= 1
    if word(index - 1) == ",", let age = age(at: index) {
      identity.age = identity.age ?? age
      index -= 2
    }
    if let name = names.covering(index) { identity.names = words(of: name) }
  }

  /// "Smith" stands for the Ann Smith of the story.
  private func words(of name: PersonName) -> [Word] {
    let own = Self.words(of: name, in: document)
    guard own.count == 1, let full = fullNames[own[0]], !full.isEmpty else { return own }
    return full
  }

  /// Each word once.
  private static func words(of name: PersonName, in document: Document) -> [Word] {
    var words: [Word] = []
    for token in document.tokens[name.tokens] where tells(token) && !words.contains(token.word) {
      words.append(token.word)
    }
    return words
  }

  /// The word of a name that has no other one.
  private static func soleWord(of name: PersonName, in document: Document) -> Word? {
    var sole: Word?
    for index in name.tokens where tells(document.tokens[index]) {
      let word = document.tokens[index].word
      if let sole, sole != word { return nil }
      sole = word
    }
    return sole
  }

  /// False for initials and marks.
  private static func tells(_ token: Token) -> Bool { token.isWord && token.bytes.count > 2 }

  private static let sexes = table(
    [
      (
        .male,
        """
        man boy male father husband son brother uncle grandfather grandson nephew boyfriend \
        stepfather stepson policeman businessman schoolboy dad godfather
        """
      ),
      (
        .female,
        """
        woman girl female mother wife daughter sister aunt grandmother granddaughter niece \
        girlfriend stepmother stepdaughter policewoman businesswoman schoolgirl mom godmother
        """
      ),
    ] as [(PersonIdentity.Sex, String)])

  private static let sides = table(
    [
      (.officer, "officer deputy trooper policeman policewoman sergeant cop patrolman constable"),
      (.suspect, "suspect gunman shooter robber intruder burglar attacker assailant carjacker"),
    ] as [(PersonIdentity.Side, String)])

  private static let stages = table(
    [
      (.child, "baby infant toddler newborn fetus child"),
      (
        .adult,
        """
        man woman mother father husband wife grandmother grandfather officer deputy trooper \
        policeman policewoman
        """
      ),
    ] as [(PersonIdentity.Stage, String)])

  private static func table<Feature: Sendable>(_ rows: [(Feature, String)]) -> WordTable<Feature> {
    var table: WordTable<Feature> = [:]
    for (feature, words) in rows {
      for word in words.split(separator: " ") { table[Word(word)] = feature }
    }
    return table
  }

  /// "17-year-old"
  private func ageBeforeYear(_ index: Int) -> Int? {
    guard let age = age(at: index) else { return nil }
    let next = word(index + 1) == Self.hyphen ? index + 2 : index + 1
    return word(next) == "year" ? age : nil
  }

  /// ", 17,"
  private func age(behind end: Int) -> Int? {
    guard word(end) == ",", end + 1 < document.tokens.count else { return nil }
    return age(at: end + 1)
  }

  /// A number that may be somebody's age.
  private func age(at index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isNumber, (0...110).contains(token.value) else { return nil }
    return Int(token.value)
  }

  private func word(_ index: Int) -> Word? {
    document.tokens.indices.contains(index) ? document.tokens[index].word : nil
  }

  private static var hyphen: Word { .mark("-") }
}
