/// Texts made comparable: letters and digits alone, in lower case.
enum FoldedText {
  static func key(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let value = scalar.value
        if (0x41...0x5A).contains(value) {
          key.append(Unicode.Scalar(value | 0x20) ?? scalar)
        } else if (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) {
          key.append(scalar)
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(key)
  }

  /// The words of a text in their folded form.
  static func words(_ text: some StringProtocol) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber) }.map { key($0) })
  }
}
