internal import IngestKit

/// Tells HTML from text where the format does not say which it is.
enum HTMLGuess {
  /// True when it has an end tag or a reference, and nothing that HTML does not know.
  static func looksLikeHTML(_ text: ArraySlice<UInt8>) -> Bool {
    var hasEvidence = false
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "<"):
        let isEnd = index + 1 < text.endIndex && text[index + 1] == UInt8(ascii: "/")
        let start = index + (isEnd ? 2 : 1)
        let name = text[min(start, text.endIndex)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
        if !name.isEmpty {
          guard HTMLElements.isAllowed(name) else { return false }
          if isEnd, name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ">") {
            hasEvidence = true
          }
        }
      case UInt8(ascii: "&"):
        let name = text[(index + 1)...].prefix {
          $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
        }
        if !name.isEmpty, name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";") {
          guard CharacterReferences.read(text[index...], needsSemicolon: true) != nil else {
            return false
          }
          hasEvidence = true
        }
      default: break
      }
      index += 1
    }
    return hasEvidence
  }
}
