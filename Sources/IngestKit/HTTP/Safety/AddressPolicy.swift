/// Decides which addresses may be connected to.
///
/// Only addresses of the public internet are, so that no feed can make the program talk to
/// services of the machine or network that it runs in (server-side request forgery).
package struct AddressPolicy: Sendable {
  private var hosts: Set<String> = []
  private var ranges: [AddressRange] = []

  package init() {}

  package init(allowing entries: [AllowedDestination]) {
    self.init()
    allow(entries)
  }

  package mutating func allow(_ entries: [AllowedDestination]) {
    for entry in entries {
      switch entry {
      case .host(let name): hosts.insert(name)
      case .range(let range): ranges.append(range)
      }
    }
  }

  /// What kind of address it is, when a connection for this host must not be made to it.
  package func refusal(of address: IPAddress, for host: String) -> String? {
    if hosts.contains(host) || ranges.contains(where: { $0.contains(address) }) { return nil }
    if let embedded = address.embedded { return refusal(of: embedded, for: host) }
    return Self.kind(of: address)
  }

  /// The kind of an address that is not of the public internet.
  package static func kind(of address: IPAddress) -> String? {
    if let reserved = reserved.first(where: { $0.range.contains(address) }) { return reserved.kind }
    // All that was ever given out for the public internet is in 2000::/3.
    return !address.isV4 && address.bytes[0] >> 5 != 1 ? "reserved" : nil
  }

  // The registries of RFC 6890: IANA IPv4 and IPv6 Special-Purpose Address Registry.
  private static let reserved: [(range: AddressRange, kind: String)] = [
    ("0.0.0.0/8", "unspecified"), ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "shared (carrier-grade NAT)"), ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "reserved"), ("192.0.2.0/24", "documentation"),
    ("192.31.196.0/24", "reserved"), ("192.52.193.0/24", "reserved"),
    ("192.88.99.0/24", "reserved"), ("192.168.0.0/16", "private"),
    ("192.175.48.0/24", "reserved"), ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"), ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"),
    ("::/128", "unspecified"), ("::1/128", "loopback"), ("fc00::/7", "private (unique local)"),
    ("fe80::/10", "link-local"), ("fec0::/10", "private (site-local)"), ("ff00::/8", "multicast"),
    ("2001::/23", "reserved"), ("2001:db8::/32", "documentation"),
    ("2620:4f:8000::/48", "reserved"),
    ("3fff::/20", "documentation"),
  ].compactMap { text, kind in AddressRange(text).map { ($0, kind) } }
}
