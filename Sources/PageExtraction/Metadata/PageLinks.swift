internal import IngestKit

/// The addresses that a page gives for itself and its continuation.
struct PageLinks {
  /// Absolute where the page's address is known; nil for what is no address of the web.
  private(set) var canonical: String?
  private let base: String

  init(_ tree: HTMLTree, address: String?) {
    var base = address ?? ""
    var canonicalReference: String?
    for node in tree.nodes.indices {
      switch tree.tag(node) {
      case .base:
        if let href = tree.value(.href, of: node) {
          base = URLReference.resolve(href, against: base)
        }
      case .link:
        guard canonicalReference == nil, let rel = tree.value(.rel, of: node) else { continue }
        let kinds = rel.lowercased().split(whereSeparator: \.isWhitespace)
        if kinds.contains("canonical") { canonicalReference = tree.value(.href, of: node) }
      default: continue
      }
    }
    self.base = base
    canonical = canonicalReference.flatMap(resolved)
  }

  /// The absolute address that a reference means; nil for what is none of the web.
  func resolved(_ reference: String) -> String? {
    let reference = PageText.line(reference)
    guard !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
    let address = URLReference.resolve(reference, against: base)
    return SafeAddress.isPage(address) || base.isEmpty ? address : nil
  }
}
