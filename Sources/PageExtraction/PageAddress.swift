/// Compares the addresses of pages.
package enum PageAddress {
  /// Host and path without what does not tell pages apart.
  package static func key(_ address: String) -> String {
    let rest = withoutScheme(address).prefix { $0 != "#" && $0 != "?" }
    var key = rest.lowercased()[...]
    if key.hasPrefix("www.") { key = key.dropFirst(4) }
    while key.last == "/" { key = key.dropLast() }
    return String(key)
  }

  /// The host in lower case, without `www.` and a port.
  package static func host(_ address: String) -> String {
    let host = withoutScheme(address).prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether one host is the other's, or a part of it, such as `m.example.org` of `example.org`.
  package static func isSameSite(_ left: String, _ right: String) -> Bool {
    let (left, right) = (host(left), host(right))
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left == right || left.hasSuffix(".\(right)") || right.hasSuffix(".\(left)")
      || site(left) == site(right)
  }

  /// The host without the names that sites give to their editions for phones.
  private static func site(_ host: String) -> Substring {
    for prefix in ["m.", "mobile.", "amp.", "mobil."] where host.hasPrefix(prefix) {
      return host.dropFirst(prefix.count)
    }
    return host[...]
  }

  /// The path, without host, query and fragment.
  package static func path(_ address: String) -> Substring {
    let isRelative = !address.contains("://") && !address.hasPrefix("//")
    let rest = isRelative ? Substring(address) : withoutScheme(address).drop { !"/?#".contains($0) }
    return rest.prefix { $0 != "?" && $0 != "#" }
  }

  private static func withoutScheme(_ address: String) -> Substring {
    var rest = Substring(address)
    for prefix in ["https:", "http:"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    return rest.drop { $0 == "/" }
  }
}
