internal import IngestKit
internal import PageExtraction

/// Tells which article a page is: by the address that it gives itself, else by its own.
///
/// A canonical address of another site, or of a front page, is a mistake of a template or a claim
/// that nothing vouches for.
struct PageIdentity {
  let id: String
  /// Where readers find it.
  let address: String?

  init(canonical: String?, address: String?) {
    let own = address.map { CanonicalLink.of(Self.withoutFragment($0)) }
    let stated = canonical.map { CanonicalLink.of(Self.withoutFragment($0)) }
    self.address = stated.flatMap { Self.isBelievable($0, own) ? $0 : nil } ?? own
    id = self.address ?? ""
  }

  /// The canonical address that the page states, where it is another one than what counts.
  func otherCanonical(_ canonical: String?) -> String? {
    canonical == address ? nil : canonical
  }

  private static func isBelievable(_ canonical: String, _ own: String?) -> Bool {
    guard SafeAddress.isPage(canonical) else { return false }
    guard let own else { return true }
    let isFrontPage = PageAddress.path(canonical).allSatisfy { $0 == "/" }
    let isFrontPageItself = PageAddress.path(own).allSatisfy { $0 == "/" }
    return PageAddress.isSameSite(canonical, own) && (!isFrontPage || isFrontPageItself)
  }

  private static func withoutFragment(_ address: String) -> String {
    // "#!" was a way to name pages.
    guard let mark = address.firstIndex(of: "#"), !address[mark...].hasPrefix("#!") else {
      return address
    }
    return String(address[..<mark])
  }
}
