internal import IngestKit

/// Recognises one kind of block within a paragraph.
protocol BlockRule: SendableMetatype {
  /// What the paragraph, or a part of it, is; nil when this rule does not know it.
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block?
}

/// Tokens that belong to a kind of block.
struct Block {
  let kind: Annotation.Kind
  let tokens: Range<Int>
  /// Such as `caption.credit`.
  let rule: String
}

/// A document with its paragraphs.
struct BlockContext {
  let document: Document
  let paragraphs: [Paragraph]
  /// True when the article's own paragraphs end in stops, so that a line without one stands out.
  let hasBody: Bool

  init(_ document: Document) {
    self.document = document
    paragraphs = Paragraph.all(of: document)
    let long = paragraphs.filter { $0.wordCount >= 12 }
    hasBody = long.count >= 2 && long.count { $0.hasFinalStop } * 2 >= long.count
  }

  func word(_ index: Int) -> Word? {
    document.tokens.indices.contains(index) ? document.tokens[index].word : nil
  }

  /// True when the folded words stand at the place.
  func has(_ words: [Word], at index: Int) -> Bool {
    index + words.count <= document.tokens.count
      && words.indices.allSatisfy { document.tokens[index + $0].word == words[$0] }
  }

  /// The first place in a range where one of the phrases stands.
  func firstPlace(of phrases: PhraseList, in range: Range<Int>) -> Int? {
    // Most articles have none of them anywhere.
    guard phrases.phrases.contains(where: { $0.allSatisfy(document.mayContain) }) else {
      return nil
    }
    return range.first { place in
      phrases.mayStart(with: document.tokens[place].word)
        && phrases.phrases.contains { has($0, at: place) }
    }
  }
}

/// Phrases to be looked for, with their first words to pass over all others.
struct PhraseList: Sendable {
  let phrases: [[Word]]
  private let firstWords: WordSet

  init(_ phrases: [[Word]]) {
    self.phrases = phrases
    firstWords = WordSet(phrases.compactMap(\.first))
  }

  init(_ phrases: [String]) {
    self.init(phrases.map { Tokenizer.tokens(of: Array($0.utf8)).map(\.word) })
  }

  func mayStart(with word: Word) -> Bool { firstWords.contains(word) }
}
