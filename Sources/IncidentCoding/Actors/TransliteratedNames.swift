/// Names from Arabic script, found in whatever Latin spelling a text uses.
struct TransliteratedNames: Sendable {
  struct Match {
    let tokens: Range<Int>
    let names: [ActorName]
  }

  private struct Entry {
    let words: [TransliterationKey]
    let name: ActorName
  }

  /// By the consonants of the first word.
  private var entries = WordTable<[Entry]>()

  /// Adds a name; articles are left out, since texts write or drop them as they like.
  mutating func insert(_ phrase: String, _ name: ActorName) {
    let words = phrase.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      .map { Substring($0) }
      .filter { !ArabicArticle.contains(Word($0)) }
      .map { TransliterationKey($0) }
    guard let first = words.first, words.reduce(0, { $0 + $1.consonantCount }) >= 3 else { return }
    entries[key: first.consonants] =
      (entries[key: first.consonants] ?? []) + [Entry(words: words, name: name)]
  }

  /// The longest name that starts at a capitalised token or at an article before one.
  @inline(__always)
  func longestMatch(in document: Document, at index: Int, keys: inout TransliterationCache)
    -> Match?
  {
    mayStart(at: index, in: document) ? match(in: document, at: index, keys: &keys) : nil
  }

  @inline(never)
  private func match(in document: Document, at index: Int, keys: inout TransliterationCache)
    -> Match?
  {
    let start = ArabicArticle.end(in: document, at: index)
    guard start < document.tokens.count, let first = keys.key(ofToken: start, in: document),
      let candidates = entries[key: first.consonants]
    else { return nil }
    var end = 0
    var names: [ActorName] = []
    for number in candidates.indices {
      guard
        let stop = self.end(of: candidates[number].words, in: document, at: start, keys: &keys),
        stop >= end
      else { continue }
      if stop > end { names.removeAll() }
      end = stop
      names.append(candidates[number].name)
    }
    return names.isEmpty ? nil : Match(tokens: index..<end, names: names)
  }

  /// False for a word in small letters that is no article before a name, as most are.
  @inline(__always)
  func mayStart(at index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    if token.isCapitalized { return true }
    guard index + 1 < document.tokens.count else { return false }
    let next = document.tokens[index + 1]
    return next.isCapitalized && ArabicArticle.mayBe(token) || PhraseWords.isHyphen(next)
  }

  private func end(
    of words: [TransliterationKey], in document: Document, at start: Int,
    keys: inout TransliterationCache
  ) -> Int? {
    var position = start
    var differences = 0
    for (number, word) in words.enumerated() {
      if number > 0 { position = ArabicArticle.end(in: document, at: position) }
      guard position < document.tokens.count,
        let key = keys.key(ofToken: position, in: document),
        let more = word.differences(from: key)
      else { return nil }
      differences += more
      position += 1
    }
    // A longer name can bear one vowel that is quite another; a single word cannot.
    return differences <= (words.count > 1 ? 1 : 0) ? position : nil
  }
}

/// The article of Arabic and its forms before sun letters, as transliterated.
enum ArabicArticle {
  static func contains(_ word: Word) -> Bool { words.contains(word) }

  /// False for a token that is too long to be an article without a hyphen.
  @inline(__always)
  static func mayBe(_ token: Token) -> Bool { token.end - token.start <= longest }

  /// The token behind hyphens and an article; the same token when there is none.
  static func end(in document: Document, at index: Int) -> Int {
    var index = index
    let count = document.tokens.count
    if index < count, PhraseWords.isHyphen(document.tokens[index]),
      !document.tokens[index].hasSpaceBefore
    {
      index += 1
    }
    guard index + 1 < count else { return index }
    let token = document.tokens[index]
    if PhraseWords.isHyphen(document.tokens[index + 1]) {
      return words.contains(token.word) ? index + 2 : index
    }
    // "Ahl al Haq": without a hyphen only the forms that are no English words.
    return mayBe(token) && isPlain(token.word) ? index + 1 : index
  }

  /// Of the plain forms, in bytes, with accents: most words need no look-up.
  private static var longest: Int32 { 4 }
  private static func isPlain(_ word: Word) -> Bool {
    word == "al" || word == "el" || word == "ul"
  }
  private static let words: WordSet = [
    "al", "el", "ul", "il", "an", "ar", "as", "ash", "at", "ad", "az", "us", "ush", "ur", "un",
    "ud",
  ]
}

/// The keys of one document's capitalised words, each worked out once.
struct TransliterationCache {
  private var keys = WordTable<TransliterationKey>(minimumCapacity: 64)

  mutating func key(ofToken index: Int, in document: Document) -> TransliterationKey? {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized, !token.isAllCaps else { return nil }
    if let key = keys[token.word] { return key }
    let key = Self.key(ofWord: token.bytes, in: document)
    keys[token.word] = key
    return key
  }

  /// Folding would only make a word of plain letters small, which the key does by itself.
  private static func key(ofWord word: Range<Int>, in document: Document) -> TransliterationKey {
    let bytes = document.bytes
    let isPlain = bytes[word].allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    guard isPlain else { return TransliterationKey(document.words(word)) }
    let letters = bytes.span.extracting(word)
    return TransliterationKey(folded: letters)
  }
}
