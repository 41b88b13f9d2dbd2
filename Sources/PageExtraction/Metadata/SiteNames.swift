/// What the site may be called, to tell its name from a title's words and an author's name.
struct SiteNames {
  private(set) var keys: Set<String> = []
  private let host: String

  init(names: [String], address: String?) {
    let labels = PageAddress.host(address ?? "").split(separator: ".")
    // "news.example.co.uk" and "example.org": all labels but the last ones.
    host = labels.dropLast().joined()
    for name in names {
      let key = FoldedText.key(name)
      if !key.isEmpty { keys.insert(key) }
    }
    if !labels.isEmpty { keys.insert(FoldedText.key(labels.joined())) }
  }

  /// Whether a folded text is a name of the site, or what its host is called.
  func contains(_ key: String) -> Bool {
    guard !key.isEmpty else { return false }
    if keys.contains(key) { return true }
    return key.utf8.count >= 3 && key.utf8.count * 2 >= host.utf8.count && host.contains(key)
  }
}
