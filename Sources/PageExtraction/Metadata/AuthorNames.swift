/// Takes the names of persons out of what bylines and tags say.
struct AuthorNames {
  /// What is no author beside somebody who is one: the names of the site and its publisher.
  let site: SiteNames

  /// Bytes of a list of names; what is longer is text.
  private static let longest = 4_000
  /// Letters of the longest words with which a byline opens, and some more.
  private static let openingLength = 40

  /// The names in a text such as `By Ann Lee and Bo Ray, Political Editor`.
  func names(in text: String) -> [String] {
    guard text.utf8.count <= Self.longest, !text.contains("://"), !text.contains("www.") else {
      return []
    }
    var text = Self.withoutAsides(text)
    if let cut = Self.endings.lazy.compactMap({ text.firstRange(of: $0)?.lowerBound }).min(),
      cut > text.startIndex
    {
      text = String(text[..<cut])
    }
    text = Self.withoutOpening(text)
    let groups = Self.split(text, by: Self.strongSigns)
    return groups.flatMap { group in Self.names(inList: group) }
  }

  /// Whether a text is a name and not an address, a number or a sentence.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard text.utf8.count >= 2, text.unicodeScalars.count <= 60, (1...6).contains(words.count),
      !text.contains("://"), !text.contains("www."), !text.hasPrefix("@"), !isMail(text),
      text.contains(where: \.isLetter)
    else { return false }
    let letters = text.count { $0.isLetter }
    let digits = text.count { $0.isNumber }
    guard digits <= 2 || digits * 3 < letters else { return false }
    return !AuthorWords.noNames.contains(text.lowercased())
  }

  /// Each name once, in the order in which they are named; what is only the site's name goes last.
  func settled(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    let names = names.filter { name in
      let key = FoldedText.key(name)
      return !key.isEmpty && seen.insert(key).inserted
    }
    let persons = names.filter { !isHouse($0) }
    return persons.isEmpty ? Array(names.prefix(1)) : persons
  }

  /// Whether a name is the site's, or says no more than that it was the newsroom.
  func isHouse(_ name: String) -> Bool {
    site.contains(FoldedText.key(name)) || AuthorWords.isNewsroom(name)
  }

  private static func isMail(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@") else { return false }
    return text[at...].contains(".")
  }

  /// Without what stands in brackets: an agency, initials, an age.
  private static func withoutAsides(_ text: String) -> String {
    var kept = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "（": depth += 1
      case ")", "]", "）": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }

  /// Without "By", "Von" and the like, as often as they stand there.
  private static func withoutOpening(_ text: String) -> String {
    var rest = text.drop { !($0.isLetter || $0 == "@") }
    var isDone = false
    while !isDone {
      isDone = true
      let lower = rest.prefix(openingLength).lowercased()
      for opening in AuthorWords.openings where lower.hasPrefix(opening) {
        let tail = rest.dropFirst(opening.count)
        let isClosed = tail.first.map { !$0.isLetter } ?? true
        guard
          isClosed || opening.last == ":"
            || opening.unicodeScalars.allSatisfy({ $0.value > 0x2E80 })
        else { continue }
        let next = tail.drop { !($0.isLetter || $0 == "@") }
        guard !next.isEmpty else { continue }
        rest = next
        isDone = false
        break
      }
    }
    return String(rest)
  }

  private static let endings = [" | ", " – ", " — ", " - ", "·", "•", " /", "\t"]
  private static let strongSigns: Set<Character> = [";", "|", "/", "&", "、", "；", "•", "·", "+"]

  private static func split(_ text: String, by signs: Set<Character>) -> [String] {
    text.split { signs.contains($0) }.map { $0.trimmingSpace }.filter { !$0.isEmpty }
  }

  /// The names of a list with commas and words for "and".
  private static func names(inList text: String) -> [String] {
    var names: [String] = []
    let parts = parts(of: text)
    let hasFullName = parts.contains { $0.name.contains(" ") }
    for (index, part) in parts.enumerated() {
      let name = withoutTitles(part.name)
      guard isName(name) else { continue }
      if index > 0, part.isBehindComma {
        // What follows a name and a comma is a role, an agency or a place, unless it is a name too.
        guard !AuthorWords.isRole(name), !hasFullName || name.contains(" ") || !name.isLatin else {
          continue
        }
      } else if AuthorWords.isRole(name), parts.count > 1 {
        continue
      }
      names.append(name)
    }
    return names
  }

  private static func parts(of text: String) -> [(name: String, isBehindComma: Bool)] {
    var parts: [(name: String, isBehindComma: Bool)] = []
    for (index, piece) in text.split(whereSeparator: { $0 == "," || $0 == "，" }).enumerated() {
      var words: [Substring] = []
      var isBehindComma = index > 0
      for word in piece.split(whereSeparator: \.isWhitespace) {
        // Dan is a name, and "dan" is Indonesian for "and".
        if !words.isEmpty || isBehindComma, AuthorWords.conjunctions.contains(String(word)) {
          if !words.isEmpty { parts.append((words.joined(separator: " "), isBehindComma)) }
          words = []
          isBehindComma = false
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { parts.append((words.joined(separator: " "), isBehindComma)) }
    }
    return parts
  }

  /// Without what somebody is, behind a full name: "신현주 기자", "Ann Lee Editor".
  private static func withoutTitles(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last, AuthorWords.suffixes.contains(last.lowercased()) {
      let rest = words.dropLast()
      let isLatin = last.utf8.allSatisfy { $0 < 0x80 }
      // "Guardian staff reporter" is all that is known of somebody.
      if isLatin, rest.count < 2 || AuthorWords.isRole(rest.joined(separator: " ")) { break }
      words.removeLast()
    }
    let text = words.joined(separator: " ")
    return String(text.reversed().drop { ",.:-–|".contains($0) && $0 != "." }.reversed())
  }
}

extension StringProtocol {
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  fileprivate var isLatin: Bool {
    unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.value < 0x250 }
  }
}
