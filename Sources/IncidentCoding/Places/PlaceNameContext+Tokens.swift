// Single tokens of the sentence.
extension PlaceNameContext {
  func isFirst(_ name: Range<Int>) -> Bool { name.lowerBound == range.lowerBound }

  func word(_ index: Int) -> Word? {
    guard range.contains(index), tokens[index].isWord else { return nil }
    return tokens[index].word
  }

  /// A word with a capital; the "Friday" of "in Salem Friday" is none.
  func isName(_ index: Int) -> Bool {
    guard range.contains(index), !document.isUpperCase else { return false }
    return tokens[index].isWord && tokens[index].isCapitalized
      && !PlaceWords.calendar.contains(tokens[index].word)
  }

  func isArticle(_ index: Int) -> Bool {
    word(index).map(Self.articles.contains) ?? false
  }

  func isDirection(_ index: Int) -> Bool {
    word(index).map(PlaceWords.directions.contains) ?? false
  }

  /// "S. Afghanistan"
  func isCompassInitial(_ index: Int) -> Bool {
    guard isStop(index), let letter = word(index - 1) else { return false }
    return PlaceWords.compass.contains(letter) && !isName(index - 2)
  }

  func isStop(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.stop
  }

  func isOpening(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.opening
  }

  func isComma(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.comma
  }

  static let articles: WordSet = ["the", "a", "an"]
  static var stop: Word { .mark(".") }
  static var opening: Word { .mark("(") }
  static var colon: Word { .mark(":") }
  static var comma: Word { .mark(",") }
}
