package import Foundation

/// URLs for messages and logs: whatever could open a door is left out.
package enum Redaction {
  package static let mark = "•••"

  package static func text(of url: URL) -> String {
    let whole = url.absoluteString
    if whole.utf8.allSatisfy(isHarmless) { return whole }
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else { return mark }
    parts.fragment = nil
    let hasCredentials = parts.user != nil || parts.password != nil
    parts.user = nil
    parts.password = nil
    if let query = parts.percentEncodedQuery {
      parts.percentEncodedQuery = nil
      let bare = parts.string ?? mark
      return withMark(bare, hasCredentials) + "?" + redacted(query)
    }
    return withMark(parts.string ?? mark, hasCredentials)
  }

  /// Neither a query nor a fragment nor a name can be in an address of such characters alone.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func withMark(_ text: String, _ hasCredentials: Bool) -> String {
    guard hasCredentials, let slashes = text.range(of: "//") else { return text }
    return text.replacingCharacters(in: slashes, with: "//\(mark)@")
  }

  private static func redacted(_ query: String) -> String {
    query.split(separator: "&", omittingEmptySubsequences: false).map { item in
      guard let equals = item.firstIndex(of: "=") else { return String(item) }
      let name = item[..<equals]
      return isSecret(name.removingPercentEncoding ?? String(name)) ? "\(name)=\(mark)" : "\(item)"
    }.joined(separator: "&")
  }

  /// True for names of parameters and header fields whose values open doors.
  static func isSecret(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
    return exact.contains(name) || parts.contains { name.contains($0) }
  }

  private static let exact: Set = [
    "key", "pass", "pwd", "pw", "pin", "sid", "sig", "auth", "code", "hash", "jwt", "cookie",
    "setcookie", "user", "username", "login",
  ]
  private static let parts = [
    "token", "apikey", "secret", "password", "passwd", "signature", "credential", "authorization",
    "accesskey", "authkey", "sessionid", "privatekey", "licensekey",
  ]
}
