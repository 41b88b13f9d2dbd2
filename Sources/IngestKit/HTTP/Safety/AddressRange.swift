/// Addresses that begin with the same bits, written `10.0.0.0/8`.
package struct AddressRange: Sendable, Hashable {
  let first: IPAddress
  let prefixLength: Int

  /// Reads an address, or an address and a prefix length.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = IPAddress(String(parts[0])) else { return nil }
    let bits = address.bytes.count * 8
    guard let length = parts.count == 2 ? Int(parts[1]) : bits, (0...bits).contains(length) else {
      return nil
    }
    first = address
    prefixLength = length
  }

  package func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == first.bytes.count else { return false }
    let whole = prefixLength / 8
    guard address.bytes[..<whole] == first.bytes[..<whole] else { return false }
    let rest = prefixLength % 8
    return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
  }
}
