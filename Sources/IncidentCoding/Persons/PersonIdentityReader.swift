/// Reads name, age and sex of one person: "Ann Smith, 17,", "17-year-old Ann Smith", "a boy, 17,".
struct PersonIdentityReader {
  let document: Document
  let names: [PersonName]

  /// - Parameter range: the words for the person, such as "a 17-year-old boy".
  func identity(of range: Range<Int>) -> PersonIdentity {
    var identity = PersonIdentity()
    var end = range.upperBound
    if let name = names.covering(range.upperBound - 1) ?? names.covering(range.upperBound) {
      identity.names = Set(
        document.tokens[name.tokens].filter { $0.isWord && $0.bytes.count > 2 }.map(\.word))
      end = max(end, name.tokens.upperBound)
    }
    identity.age = range.lazy.compactMap(ageBeforeYear).first ?? age(behind: end)
    // Of a noun, not of a pronoun, which may be anybody's: "his wife".
    identity.sex = range.reversed().lazy.compactMap { Self.sexes[word($0) ?? Word(hash: 0)] }.first
    return identity
  }

  private static let sexes: WordTable<PersonIdentity.Sex> = {
    var sexes: WordTable<PersonIdentity.Sex> = [:]
    for word: Word in [
      "man", "boy", "male", "father", "husband", "son", "brother", "uncle",
      "grandfather", "grandson", "nephew", "boyfriend", "stepfather", "stepson", "policeman",
      "businessman", "schoolboy", "dad",
    ] {
      sexes[word] = .male
    }
    for word: Word in [
      "woman", "girl", "female", "mother", "wife", "daughter", "sister",
      "aunt", "grandmother", "granddaughter", "niece", "girlfriend", "stepmother", "stepdaughter",
      "policewoman", "businesswoman", "schoolgirl", "mom",
    ] {
      sexes[word] = .female
    }
    return sexes
  }()

  /// "17-year-old"
  private func ageBeforeYear(_ index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isNumber, (0...110).contains(token.value) else { return nil }
    let next = word(index + 1) == Self.hyphen ? index + 2 : index + 1
    return word(next) == "year" || word(next) == "month" ? Int(token.value) : nil
  }

  /// ", 17,"
  private func age(behind end: Int) -> Int? {
    guard word(end) == ",", end + 1 < document.tokens.count else { return nil }
    let token = document.tokens[end + 1]
    guard token.isNumber, (0...110).contains(token.value) else { return nil }
    return Int(token.value)
  }

  private func word(_ index: Int) -> Word? {
    document.tokens.indices.contains(index) ? document.tokens[index].word : nil
  }

  private static var hyphen: Word { .mark("-") }
}
