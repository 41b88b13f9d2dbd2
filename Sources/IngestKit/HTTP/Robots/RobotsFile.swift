/// The rules of a robots.txt that concern this program (RFC 9309).
package struct RobotsFile: Sendable, Equatable {
  private var rules: [RobotsRule] = []
  /// The pause between requests that the site asks for; not of the RFC, but widely used.
  package private(set) var crawlDelay: Duration?

  /// A file without rules, which allows everything.
  package init() {}

  /// Reads a file; what is not understood is passed over, as the RFC wants it.
  ///
  /// - Parameter agent: the product token; rules for it alone count when there are any.
  package init(_ text: [UInt8], agent: String = Product.name) {
    var own = RobotsFile()
    var general = RobotsFile()
    var isOwnNamed = false
    var (readsOwn, readsGeneral, isInHead) = (false, false, false)
    for line in Self.lines(of: text) {
      switch line.name {
      case "user-agent":
        // Several agents in a row share the rules behind them.
        if !isInHead { (readsOwn, readsGeneral) = (false, false) }
        isInHead = true
        if line.value == "*" { readsGeneral = true }
        if Self.token(line.value) == agent.lowercased() { (readsOwn, isOwnNamed) = (true, true) }
      case "allow", "disallow", "crawl-delay":
        isInHead = false
        if readsOwn { own.take(line) }
        if readsGeneral { general.take(line) }
      // A sitemap belongs to no group and ends none.
      default: break
      }
    }
    self = isOwnNamed ? own : general
  }

  /// Whether a path with its query may be fetched: the longest rule decides, then `allow`.
  package func allows(_ path: String) -> Bool {
    let path = RobotsRule.normalized(Array(path.utf8))
    if path == Array("/robots.txt".utf8) { return true }
    let matching = rules.filter { $0.matches(path) }
    let longest = matching.map(\.pattern.count).max()
    let deciding = matching.filter { $0.pattern.count == longest }
    return deciding.isEmpty || deciding.contains { $0.isAllowed }
  }

  private typealias Line = (name: String, value: String)

  private mutating func take(_ line: Line) {
    if line.name == "crawl-delay" {
      guard let seconds = Double(line.value), seconds > 0, seconds < 1e6 else { return }
      crawlDelay = .seconds(seconds)
    } else if !line.value.isEmpty {
      rules.append(RobotsRule(line.value, isAllowed: line.name == "allow"))
    }
  }

  /// The letters, `-` and `_` that an agent's name begins with.
  private static func token(_ value: String) -> String {
    String(value.lowercased().prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") })
  }

  /// Most bytes that are read; RFC 9309 2.5 asks for 500 KiB at least.
  private static let sizeLimit = 500 << 10

  private static func lines(of text: [UInt8]) -> [Line] {
    var text = text.prefix(sizeLimit)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    return text.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let line = line.prefix { $0 != UInt8(ascii: "#") }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      return (trimmed(line[..<colon]).lowercased(), trimmed(line[(colon + 1)...]))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
