/// How long the texts of a source's articles are kept once every sink has had what they led to.
enum ArchivePolicy: Sendable, Equatable {
  case keep
  case keepFor(Duration)
  case off
}

extension ArchivePolicy: OptionValue {
  static var optionType: OptionType { .text }

  init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option)
    let words = text.split(separator: " ").map(String.init)
    switch words {
    case ["keep"]: self = .keep
    case ["off"]: self = .off
    case let words where words.count == 2 && words[0] == "keep":
      let length = ConfigValue(.scalar(words[1], isQuoted: true), at: option.position)
      self = .keepFor(try Duration(option: length))
    default:
      throw OptionProblem("'\(text.prefix(40))' is not keep, off or, say, 'keep 90d'", option)
    }
  }

  var optionText: String? {
    switch self {
    case .keep: "keep"
    case .keepFor(let length): length.optionText.map { "keep \($0)" }
    case .off: "off"
    }
  }
}
