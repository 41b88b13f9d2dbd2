public import Foundation

extension HTTPResponse {
  /// How long the response is good from now on; nil when the server does not say.
  ///
  /// As RFC 9111 4.2 has it for a private cache: `max-age` before `Expires`, less the age that it
  /// had on arrival.
  public func freshness(now: Date) -> Duration? {
    let directives = CacheDirectives(headers.list("Cache-Control") ?? "")
    if directives.forbidsReuse { return .zero }
    let age = headers["Age"].flatMap { Int($0) }.map { max(0, $0) } ?? 0
    if let maxAge = directives.maxAge { return .seconds(max(0, maxAge - age)) }
    guard let expires = headers["Expires"] else { return nil }
    // A date that cannot be read lies in the past (RFC 9111 5.3).
    guard let end = HTTPDate.date(expires, now: now) else { return .zero }
    let sent = headers["Date"].flatMap { HTTPDate.date($0, now: now) } ?? now
    return .seconds(max(0, end.timeIntervalSince(sent).rounded() - Double(age)))
  }
}

/// The directives of Cache-Control that a private cache heeds.
struct CacheDirectives {
  private(set) var maxAge: Int?
  private(set) var forbidsReuse = false

  init(_ text: String) {
    for item in text.split(separator: ",") {
      let parts = item.split(separator: "=", maxSplits: 1)
      let name = parts.first.map { $0.filter { $0 != " " }.lowercased() }
      switch name {
      case "no-store", "no-cache": forbidsReuse = parts.count == 1
      case "max-age" where parts.count == 2 && maxAge == nil:
        let digits = parts[1].filter { $0 != "\"" && $0 != " " }
        maxAge = digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Self.number(digits) : 0
      default: break
      }
    }
  }

  /// More than fits counts as 2³¹ (RFC 9111 1.2.2).
  private static func number(_ digits: String) -> Int {
    min(Int(digits) ?? 1 << 31, 1 << 31)
  }
}
