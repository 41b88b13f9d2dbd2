import Testing

@testable import IngestKit

struct CharacterReferencesTests {
  @Test(arguments: [
    ("&eacute;", "é", 8), ("&#233;", "é", 6), ("&#xE9;", "é", 6), ("&#146;", "’", 6),
    ("&eacute!", "é", 7), ("&notit;", "¬", 4), ("&#0;", "\u{FFFD}", 4),
    ("&#x110000;", "\u{FFFD}", 10), ("&CounterClockwiseContourIntegral;", "∳", 33),
  ])
  func `references are read as browsers read them`(text: String, character: String, length: Int) {
    let read = CharacterReferences.read(Array(text.utf8))
    #expect(read?.utf8 == Array(character.utf8))
    #expect(read?.length == length)
  }

  @Test(arguments: ["&", "& ", "&#;", "&#x;", "&bogus;", "&Ccedilx"])
  func `what is no reference is left alone`(text: String) {
    #expect(CharacterReferences.read(Array(text.utf8), needsSemicolon: true) == nil)
  }
}
