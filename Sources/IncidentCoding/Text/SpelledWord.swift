/// A word of a long list, as it is spelled.
///
/// A literal of a `Word` is hashed by the compiler, which pays for words that rules compare and
/// takes long for thousands of words of lists; those are hashed when the list is first asked.
struct SpelledWord: ExpressibleByStringLiteral {
  private let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  @inline(never)
  var word: Word { Word(stringLiteral: text) }
}
