/// What the site may be called, to tell its name from a title's words and an author's name.
struct SiteNames {
  private var keys: Set<String> = []
  /// The part of the host that a site is known by.
  private let label: String

  init(names: [String], address: String?) {
    let labels = PageAddress.host(address ?? "").split(separator: ".")
    let longest = labels.dropLast().max { $0.utf8.count < $1.utf8.count }
    label = FoldedText.key(longest ?? "")
    for name in names {
      let key = Self.plain(FoldedText.key(name))
      if !key.isEmpty { keys.insert(key) }
    }
    if !labels.isEmpty { keys.insert(FoldedText.key(labels.joined())) }
  }

  /// Whether a folded text is a name of the site, or much the same as what its host is called.
  func contains(_ key: String) -> Bool {
    let key = Self.plain(key)
    guard !key.isEmpty else { return false }
    if keys.contains(key) { return true }
    let (length, own) = (key.utf8.count, label.utf8.count)
    if length >= 3, length * 2 >= own, label.contains(key) { return true }
    return own >= 5 && length <= own * 4 && key.contains(label)
  }

  /// As hosts spell it: `netzfueralle` for `netzfüralle`.
  private static func plain(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 >= 0x80 }) else { return key }
    return key.unicodeScalars.map { letters[$0] ?? String($0) }.joined()
  }

  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae"]
    for (plain, others) in [
      ("a", "áàâãåą"), ("c", "çćč"), ("e", "éèêëęě"), ("i", "íìîïı"), ("l", "ł"), ("n", "ñńň"),
      ("o", "óòôõøő"), ("r", "ř"), ("s", "śšş"), ("u", "úùûůű"), ("y", "ýÿ"), ("z", "źžż"),
    ] {
      for letter in others.unicodeScalars { letters[letter] = plain }
    }
    return letters
  }()
}
