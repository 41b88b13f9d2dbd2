/// Finds where sentences and paragraphs end.
struct SentenceSplitter {
  let bytes: [UInt8]
  let isUpperCase: Bool

  /// Splits the tokens and marks the first of each sentence.
  func split(_ tokens: inout [Token]) -> [Sentence] {
    let isWrapped = isHardWrapped()
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / Self.usual + 1)
    var first = 0
    var paragraph = 0
    var index = 0
    while index < tokens.count {
      var breakKind = breakBehind(index, in: tokens, isWrapped: isWrapped)
      if breakKind == .none, isTooLong(first..<index + 1, tokens) { breakKind = .sentence }
      if breakKind != .none {
        sentences.append(makeSentence(first..<index + 1, tokens, paragraph: paragraph))
        first = index + 1
        if breakKind == .paragraph { paragraph += 1 }
      }
      index += 1
    }
    for sentence in sentences {
      tokens[sentence.tokens.lowerBound].flags.insert(.isFirstOfSentence)
    }
    return sentences
  }

  /// Tables and broken extractions run on without an end. Whoever compares the words of a sentence
  /// with each other would take forever on them, and no quote could show what was read.
  private static let longest = 250

  /// Few texts' sentences are shorter, in tokens, on the average.
  private static let usual = 16

  private func isTooLong(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    guard sentence.count >= Self.longest else { return false }
    return tokens[sentence.upperBound].hasSpaceBefore || sentence.count >= 2 * Self.longest
  }

  private enum Break { case none, sentence, paragraph }

  private func makeSentence(_ range: Range<Int>, _ tokens: [Token], paragraph: Int) -> Sentence {
    let start = Int(tokens[range.lowerBound].start)
    return Sentence(
      tokens: range, bytes: start..<Int(tokens[range.upperBound - 1].end), paragraph: paragraph)
  }

  private func breakBehind(_ index: Int, in tokens: [Token], isWrapped: Bool) -> Break {
    guard index + 1 < tokens.count else { return .paragraph }
    let (token, next) = (tokens[index], tokens[index + 1])
    guard next.hasSpaceBefore else { return .none }
    if !isSingleSpace(from: Int(token.end), to: Int(next.start)) {
      let lines = lineBreaks(from: Int(token.end), to: Int(next.start))
      if lines > 1 || (lines == 1 && !isWrapped) { return .paragraph }
    }
    guard token.isPunctuation || token.isDotted else { return .none }
    let end = lastMark(upTo: index, tokens)
    guard endsSentence(end, tokens), !isAbbreviation(before: end, tokens) else { return .none }
    return startsSentence(index + 1, tokens) ? .sentence : .none
  }

  /// Steps back over closing quotation marks and brackets to the mark that may end a sentence.
  private func lastMark(upTo index: Int, _ tokens: [Token]) -> Int {
    var index = index
    while index > 0, tokens[index].isPunctuation, !tokens[index].hasSpaceBefore,
      Self.closers.contains(tokens[index].word)
    {
      index -= 1
    }
    return index
  }

  private func endsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.isPunctuation { return Self.terminators.contains(token.word) }
    // "… in the U.S. The …": the stop belongs to the word.
    return token.isDotted && bytes[Int(token.end) - 1] == UInt8(ascii: ".")
  }

  private func isAbbreviation(before index: Int, _ tokens: [Token]) -> Bool {
    guard bytes[Int(tokens[index].end) - 1] == UInt8(ascii: ".") else { return false }
    if tokens[index].isDotted {
      guard index + 1 < tokens.count else { return false }
      return !Self.starters.contains(tokens[index + 1].word)
    }
    guard index > 0, !tokens[index].hasSpaceBefore, tokens[index - 1].isWord else { return false }
    let word = tokens[index - 1]
    // An initial: "George W. Bush".
    if word.bytes.count == 1, word.isCapitalized, !isUpperCase {
      return !isNetwork(index - 1, tokens)
    }
    return Self.abbreviations.contains(word.word)
  }

  /// The X of "in a post on X. The army": no initial.
  private func isNetwork(_ index: Int, _ tokens: [Token]) -> Bool {
    index > 0 && tokens[index].word == "x" && Self.postings.contains(tokens[index - 1].word)
  }

  private static let postings: WordSet = ["on", "via", "platform", "network", "site"]

  private func startsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .clitic: return false
    case .punctuation: return Self.openers.contains(token.word)
    case .word:
      return token.isCapitalized || bytes[Int(token.start)] >= 0x80
        || Self.terminators.contains(tokens[index - 1].word) && tokens[index - 1].bytes.count > 1
    }
  }

  /// As between most words, where no line breaks need to be counted.
  private func isSingleSpace(from start: Int, to end: Int) -> Bool {
    end &- start == 1 && bytes[start] == UInt8(ascii: " ")
  }

  private func lineBreaks(from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<end where bytes[index] == UInt8(ascii: "\n") { count += 1 }
    if count == 0 {
      for index in start..<end where bytes[index] == UInt8(ascii: "\r") { count += 1 }
    }
    return count
  }

  /// True when lines were cut at a fixed width: many lines, most of them long and of like length,
  /// few of which end a sentence.
  private func isHardWrapped() -> Bool {
    var lines = 0
    var long = 0
    var ended = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      defer { start = end + 1 }
      guard let last = bytes[start..<end].last(where: { $0 > 0x20 }) else { continue }
      if end - start > 100 { return false }
      lines += 1
      if end - start > 40 { long += 1 }
      if Self.lineEnds.contains(last) { ended += 1 }
    }
    return lines > 4 && long * 3 > lines * 2 && ended * 2 < lines
  }

  private static let lineEnds = Set<UInt8>(".!?:\"".utf8)
  private static let terminators: WordSet = wordsOf(marks: [".", "!", "?", "…", "؟", "。", "۔"])
  private static let closers: WordSet = wordsOf(marks: ["\"", "'", ")", "]"])
  private static let openers: WordSet = wordsOf(marks: ["\"", "'", "(", "[", "-", "•", "*"])
  private static let starters: WordSet = [
    "the", "a", "an", "he", "she", "it", "they", "we", "in", "on", "at", "but", "and", "this",
    "that", "these", "those", "his", "her", "its", "their", "there", "after", "as", "for", "if",
    "meanwhile", "however", "when", "while", "one", "two", "three", "no", "some", "many", "police",
  ]
  private static let abbreviations: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpl", "cmdr", "sgt",
    "adm", "brig", "pvt", "sr", "jr", "st", "ste", "mt", "ft", "gov", "sen", "rep", "rev", "hon",
    "pres", "messrs", "mme", "mlle", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "no", "nos", "vs", "etc", "inc", "co", "corp", "ltd", "dept", "univ", "ave", "blvd", "rd",
    "approx", "ca", "al", "km", "mi", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga",
    "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "mo", "mont", "neb", "nev",
    "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "supt", "insp", "det",
    "ofc", "sgts", "lts", "dist", "atty", "asst",
  ]

  // Marks are hashed as they stand; folding would drop some of them.
  private static func wordsOf(marks: [String]) -> WordSet {
    WordSet(marks.map { Word(folded: $0.utf8) })
  }
}
