/// Tells the language of a text by its script, its letters and its commonest words.
///
/// Looks at the first few hundred words, so that the cost does not grow with the text; the same
/// text always gives the same answer.
package enum LanguageIdentifier {
  /// The BCP 47 code, such as `en`; nil when the text is too short or too mixed to tell.
  package static func language(of document: Document) -> String? {
    guard let script = Script.dominant(in: document) else { return nil }
    return switch script {
    case .latin: StopWords.language(of: document, among: .latin)
    case .cyrillic: LetterSignature.cyrillic.language(of: document)
    case .arabic: LetterSignature.arabic.language(of: document)
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .greek: "el"
    case .thai: "th"
    case .georgian: "ka"
    case .armenian: "hy"
    case .ethiopic: "am"
    case .tamil: "ta"
    case .burmese: "my"
    }
  }
}
