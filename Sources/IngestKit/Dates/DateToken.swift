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
      if let digit = first.decimalDigit {
        var (value, count) = (digit, 1)
        rest = rest.dropFirst()
        while let digit = rest.first?.decimalDigit {
          value = count < 18 ? value * 10 + digit : -1
          count += 1
          rest = rest.dropFirst()
        }
        tokens.append(.number(value, digits: count))
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

extension Character {
  /// The value of a digit of any script that counts in tens, such as `٤`.
  fileprivate var decimalDigit: Int? {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return nil }
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    return scalar.properties.numericType == .decimal ? wholeNumberValue : nil
  }
}
