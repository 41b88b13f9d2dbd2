internal import IngestKit

/// An entry's link without what only tells where a reader came from.
enum CanonicalLink {
  static func of(_ link: String) -> String {
    guard let mark = link.firstIndex(of: "?") else { return link }
    let tail = link[link.index(after: mark)...]
    let end = tail.firstIndex(of: "#") ?? tail.endIndex
    let parameters = tail[..<end].split(separator: "&").filter { !isTracking($0) }
    let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return link[..<mark] + query + tail[end...]
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || names.contains(name)
  }

  private static let names: Set = [
    "at_campaign", "at_medium", "fbclid", "gclid", "mc_cid", "mc_eid", "ns_campaign", "ns_mchannel",
    "traffic_source",
  ]
}
