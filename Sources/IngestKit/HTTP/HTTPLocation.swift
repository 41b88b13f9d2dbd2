internal import Foundation

/// A checked http or https URL; the name and password in it are kept apart.
struct HTTPLocation: Sendable, Hashable {
  /// Without name, password and fragment.
  let url: URL
  let origin: HTTPOrigin
  /// The value of an Authorization field; nil when the URL holds no name.
  let authorization: String?

  init(_ url: URL) throws(HTTPFailure) {
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
      let written = parts.scheme, !written.isEmpty
    else { throw HTTPFailure(.invalidRequest("not a complete URL like https://…"), at: url) }
    guard let scheme = HTTPOrigin.Scheme(rawValue: written.lowercased()) else {
      throw HTTPFailure(.unsupportedScheme(written), at: url)
    }
    guard let host = parts.encodedHost, !host.isEmpty else {
      throw HTTPFailure(.invalidRequest("the URL names no host"), at: url)
    }
    guard (1...65_535).contains(parts.port ?? scheme.defaultPort) else {
      throw HTTPFailure(.invalidRequest("a port is a number from 1 to 65535"), at: url)
    }
    authorization = Self.authorization(user: parts.user, password: parts.password)
    origin = HTTPOrigin(scheme: scheme, host: host, port: parts.port)
    parts.user = nil
    parts.password = nil
    parts.fragment = nil
    if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
    guard let bare = parts.url else {
      throw HTTPFailure(.invalidRequest("not a complete URL like https://…"), at: url)
    }
    self.url = bare
  }

  /// Where a Location field leads from here (RFC 3986 5); a server's name and password are dropped.
  func resolving(_ reference: String, status: Int) throws(HTTPFailure) -> HTTPLocation {
    guard let target = URL(string: reference, relativeTo: url)?.absoluteURL else {
      throw HTTPFailure(.redirectWithoutTarget(status: status), at: url)
    }
    let location = try HTTPLocation(target)
    return HTTPLocation(url: location.url, origin: location.origin, authorization: nil)
  }

  /// What robots.txt is asked about.
  var pathAndQuery: String {
    let parts = URLComponents(url: url, resolvingAgainstBaseURL: false)
    return url.path(percentEncoded: true) + (parts?.percentEncodedQuery.map { "?\($0)" } ?? "")
  }

  private init(url: URL, origin: HTTPOrigin, authorization: String?) {
    self.url = url
    self.origin = origin
    self.authorization = authorization
  }

  /// The scheme of RFC 7617.
  private static func authorization(user: String?, password: String?) -> String? {
    guard user != nil || password != nil else { return nil }
    let pair = "\(user ?? ""):\(password ?? "")"
    return "Basic \(Data(pair.utf8).base64EncodedString())"
  }
}

/// Scheme, host and port: who gets a secret, and whose robots.txt counts (RFC 6454).
struct HTTPOrigin: Sendable, Hashable, CustomStringConvertible {
  enum Scheme: String, Sendable {
    case http, https
    var defaultPort: Int { self == .http ? 80 : 443 }
  }

  let scheme: Scheme
  /// In lower case, an IPv6 address without brackets.
  let host: String
  let port: Int

  init(scheme: Scheme, host: String, port: Int?) {
    self.scheme = scheme
    self.host = Self.canonical(host)
    self.port = port ?? scheme.defaultPort
  }

  static func canonical(_ host: String) -> String {
    let bare =
      host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    return (bare.hasSuffix(".") ? String(bare.dropLast()) : bare).lowercased()
  }

  var description: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return "\(scheme.rawValue)://\(name)" + (port == scheme.defaultPort ? "" : ":\(port)")
  }
}
