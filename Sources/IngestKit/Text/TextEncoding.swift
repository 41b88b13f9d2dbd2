/// The character encoding of an input; by default it is told from the bytes.
public struct TextEncoding: OptionValue, Hashable {
  /// The name that the C library's `iconv` knows; nil when it is to be found out.
  let name: String?

  /// Unicode where the bytes allow it, else the likeliest of the common 8-bit encodings.
  public static let automatic = TextEncoding(name: nil)

  private init(name: String?) { self.name = name }

  /// Nil when the encoding is not known.
  public init?(_ name: String) {
    guard CharsetConverter(from: name) != nil else { return nil }
    self.init(name: name)
  }

  public static var optionType: OptionType { .text }

  public init(option: ConfigValue) throws(OptionProblem) {
    let name = try String(option: option)
    guard name != "auto" else {
      self = .automatic
      return
    }
    guard let encoding = TextEncoding(name) else {
      let names = Self.commonNames.map { "'\($0)'" }.joined(separator: ", ")
      throw OptionProblem("unknown encoding '\(name)'; common ones are \(names)", option)
    }
    self = encoding
  }

  public var optionText: String? { name ?? "auto" }

  private static let commonNames =
    ["auto", "utf-8", "utf-16", "utf-16le", "utf-16be"] + LegacyEncoding.all.map(\.name)
}
