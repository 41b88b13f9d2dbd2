/// A place that may be connected to though it is not of the public internet.
package enum AllowedDestination: Sendable, Hashable {
  /// Whatever address this name has.
  case host(String)
  case range(AddressRange)

  /// Reads a host name, an address or a range; nil for anything else, URLs among it.
  package init?(_ text: String) {
    let text = HTTPOrigin.canonical(text)
    if let range = AddressRange(text) {
      self = .range(range)
      return
    }
    let isName = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
      default: byte >= 0x80
      }
    }
    guard isName, !text.isEmpty else { return nil }
    self = .host(text)
  }
}

extension AllowedDestination: OptionValue {
  package static var optionType: OptionType { .text }

  package init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option)
    guard let destination = AllowedDestination(text) else {
      throw OptionProblem(
        "'\(text.prefix(60))' is not a host, an address or a range like 10.0.0.0/8", option)
    }
    self = destination
  }

  package var optionText: String? {
    switch self {
    case .host(let name): name
    case .range(let range): "\(range.first)/\(range.prefixLength)"
    }
  }
}
