internal import IngestKit

/// Tells which article each entry of a feed is a revision of.
///
/// By its guid, else by its link, else by its content, within the feed. A guid or link that a
/// document gives to several articles names none, at this time and ever after: an entry must not
/// change its identity because another has dropped out of the feed.
struct EntryIdentities {
  /// Hashes of guids and links that were given to several articles.
  private(set) var ambiguous: Set<String>

  init(ambiguous: Set<String> = []) { self.ambiguous = ambiguous }

  struct Entry {
    let guid: String?
    let link: String?
    let text: EntryText
  }

  /// The ids of a document's entries, in their order; of two alike the first has the newest text.
  mutating func ids(of entries: [Entry]) -> [String] {
    noteAmbiguous(entries, \.guid) { "\($0.text.title ?? $0.text.whole)\n\($0.link ?? "")" }
    let linked = entries.filter { name($0.guid) == nil }
    noteAmbiguous(linked, \.link) { $0.text.title ?? $0.text.whole }
    return entries.map { entry in
      name(entry.guid) ?? name(entry.link)
        ?? ContentHash.id(entry.text.title ?? "", entry.text.whole)
    }
  }

  /// The guid or link, unless it has proved to be none.
  private func name(_ candidate: String?) -> String? {
    guard let candidate, !candidate.isEmpty, ambiguous.count < Self.most,
      !ambiguous.contains(ContentHash.id(candidate))
    else { return nil }
    return candidate
  }

  private mutating func noteAmbiguous(
    _ entries: [Entry], _ candidate: (Entry) -> String?, subject: (Entry) -> String
  ) {
    var subjects: [String: String] = [:]
    for entry in entries {
      guard let name = candidate(entry), !name.isEmpty else { continue }
      let subject = subject(entry)
      guard let known = subjects.updateValue(subject, forKey: name), known != subject else {
        continue
      }
      if ambiguous.count < Self.most { ambiguous.insert(ContentHash.id(name)) }
    }
  }

  /// In a feed with so many, nothing but the content tells articles apart.
  private static let most = 1_000
}
