/// A BCP 47 language tag such as `en` or `pt-BR`.
struct LanguageTag: OptionValue, Hashable {
  let tag: String

  static var optionType: OptionType { .text }

  init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option)
    guard Self.isWellFormed(text) else {
      throw OptionProblem("'\(text.prefix(40))' is not a language tag like 'en' or 'pt-BR'", option)
    }
    tag = text
  }

  var optionText: String? { tag }

  /// Checks the syntax of RFC 5646, section 2.1, for language, script, region and variants.
  private static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.utf8.allSatisfy({ isLetter($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
