/// A part of a date that a person or a careless program wrote.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  /// Letters in lower case.
  case word(String)
  case sign(Character)

  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits) ?? -1, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        tokens.append(.word(letters.lowercased()))
        rest = rest.dropFirst(letters.count)
      } else if first == "(" {
        // A comment, such as a zone's long name.
        rest = rest.drop { $0 != ")" }.dropFirst()
      } else {
        if !first.isWhitespace { tokens.append(.sign(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  var number: Int? { if case .number(let value, _) = self { value } else { nil } }
  var digits: Int? { if case .number(_, let digits) = self { digits } else { nil } }
  var word: String? { if case .word(let word) = self { word } else { nil } }
}
