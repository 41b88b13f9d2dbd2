internal import IngestKit

extension PersonGroupFinder {
  /// "a woman of 67"
  func isAge(_ number: NumberMention, of person: PersonGroup) -> Bool {
    let of = person.tokens.upperBound
    return of + 1 == number.tokens.lowerBound && document.tokens[of].word == "of"
      && !person.isBare && person.count == .one && (1..<110).contains(number.figure)
  }

  /// "two brothers aged seven and nine": how old they are, and no persons.
  func isOfAges(_ number: NumberMention) -> Bool {
    let tokens = document.tokens
    return (max(0, number.tokens.lowerBound - 6)..<number.tokens.lowerBound).reversed().first {
      !tokens[$0].isNumber && NumberWords.value(of: tokens[$0].word) == nil
        && tokens[$0].word != "," && tokens[$0].word != "and"
    }.map { NumberWords.ages.contains(tokens[$0].word) } ?? false
  }

  /// "the boys, ages 12, 15 and 17,": as many as they have ages.
  func countOfAges(behind head: Int) -> PersonCount? {
    let tokens = document.tokens
    guard head + 3 < tokens.count, tokens[head + 1].word == ",",
      NumberWords.ages.contains(tokens[head + 2].word)
    else { return nil }
    let list = tokens[(head + 3)...].prefix {
      $0.isNumber && $0.value < 110 || $0.word == "," || $0.word == "and"
    }
    let ages = list.count(where: \.isNumber)
    return ages > 1 ? PersonCount(min: ages, max: ages, best: ages) : nil
  }
}
