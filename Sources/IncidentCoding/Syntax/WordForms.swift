/// Inflects English verbs and nouns by rule.
enum WordForms {
  /// The forms of a verb phrase, inflected in its first word.
  ///
  /// - Parameter irregular: past, participle and gerund, where the rules do not give them.
  static func verb(_ lemma: String, irregular: [String]) -> [(String, TriggerForm)] {
    // "sexually abuse": the adverb stays as it is.
    if let space = lemma.firstIndex(of: " "), lemma[..<space].hasSuffix("ly") {
      let rest = String(lemma[lemma.index(after: space)...])
      return verb(rest, irregular: irregular).map { ("\(lemma[..<space]) \($0.0)", $0.1) }
    }
    let (head, tail) = split(lemma)
    var forms: [(String, TriggerForm)] = [(head, .base), (plural(head), .thirdPerson)]
    if irregular.count == 3 {
      forms.append((irregular[0], .past))
      forms.append((irregular[1], .participle))
      forms.append((irregular[2], .gerund))
    } else {
      forms.append((past(head), [.past, .participle]))
      forms.append((gerund(head), .gerund))
    }
    return merge(forms.map { ($0.0 + tail, $0.1) })
  }

  /// Singular and plural, inflected in the last word.
  static func noun(_ lemma: String) -> [(String, TriggerForm)] {
    let words = lemma.split(separator: " ")
    guard let last = words.last else { return [] }
    // "loss of life": the head is the first word.
    if words.count > 2, words[1] == "of" {
      let tail = words.dropFirst().joined(separator: " ")
      return [(lemma, .singular), ("\(plural(String(words[0]))) \(tail)", .plural)]
    }
    let head = words.dropLast().joined(separator: " ")
    let plural = head.isEmpty ? plural(String(last)) : "\(head) \(plural(String(last)))"
    return merge([(lemma, .singular), (plural, .plural)])
  }

  static func plural(_ word: String) -> String {
    if word.hasSuffix("ss") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh")
      || word.hasSuffix("z")
    {
      return word + "es"
    }
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    if word.hasSuffix("man"), word.count > 3 { return word.dropLast(2) + "en" }
    if word == "man" { return "men" }
    if word == "woman" { return "women" }
    return word + "s"
  }

  private static func past(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return doubled(word) + "ed"
  }

  private static func gerund(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("oe") {
      return word.dropLast() + "ing"
    }
    return doubled(word) + "ing"
  }

  /// Doubles the last letter of a short word: "stab" gives "stabb".
  private static func doubled(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxyh".contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3]),
      letters.dropLast(2).allSatisfy({ !isVowel($0) })
    else { return word }
    return word + String(last)
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func split(_ lemma: String) -> (String, String) {
    guard let space = lemma.firstIndex(where: { $0 == " " || $0 == "-" }) else {
      return (lemma, "")
    }
    // "gang-rape" is inflected at its end.
    if lemma[space] == "-" { return (lemma, "") }
    return (String(lemma[..<space]), String(lemma[space...]))
  }

  /// One entry for each spelling: "hurt" is base, past and participle.
  private static func merge(_ forms: [(String, TriggerForm)]) -> [(String, TriggerForm)] {
    var merged: [(String, TriggerForm)] = []
    for form in forms {
      if let index = merged.firstIndex(where: { $0.0 == form.0 }) {
        merged[index].1.formUnion(form.1)
      } else {
        merged.append(form)
      }
    }
    return merged
  }
}
