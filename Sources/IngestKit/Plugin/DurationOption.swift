/// A length of time, written `250ms`, `30s`, `15m`, `6h` or `2d`.
extension Duration: OptionValue {
  public static var optionType: OptionType { .duration }

  public init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number < 1 << 31,
      let unit = Self.units[text.dropFirst(digits.count)]
    else {
      throw OptionProblem(
        "'\(text.prefix(40))' is not a length of time like 250ms, 30s, 15m, 6h or 2d", option)
    }
    self = unit * number
  }

  public var optionText: String? {
    for (name, unit) in Self.units.sorted(by: { $0.value > $1.value }) {
      let count = Int(self / unit)
      if self == unit * count { return "\(count)\(name)" }
    }
    return "\(self)"
  }

  private static let units: [Substring: Duration] = [
    "ms": .milliseconds(1), "s": .seconds(1), "m": .seconds(60), "h": .seconds(3600),
    "d": .seconds(86_400),
  ]
}
