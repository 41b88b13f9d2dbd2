internal import IngestKit

/// Tells the language of a text by its script, its letters and its commonest words.
///
/// Looks at the first few hundred words, so that the cost does not grow with the text; the same
/// text always gives the same answer.
package enum LanguageIdentifier {
  /// The BCP 47 code, such as `en`; nil when the text is too short or too mixed to tell.
  package static func language(of document: Document) -> String? {
    guard let system = WritingSystem.dominant(in: document) else { return nil }
    return switch system {
    case .latin: StopWords.language(of: document, among: .latin)
    case .cyrillic: LetterSignature.cyrillic.language(of: document)
    case .arabic: LetterSignature.arabic.language(of: document)
    default: system.language
    }
  }
}
