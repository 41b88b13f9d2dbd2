internal import IngestKit

/// Settles a page's language: what it declares, unless its letters say otherwise.
struct LanguageVote {
  private(set) var language: String?
  private(set) var origin = ""

  init(_ tree: HTMLTree, _ meta: MetaTags, _ data: StructuredData) {
    let script = PageScript(tree)
    var declared: [(String, String)] = []
    for tag in [HTMLTag.html, .body] {
      guard let node = tree.nodes.indices.prefix(100).first(where: { tree.tag($0) == tag }) else {
        continue
      }
      for attribute in [HTMLAttribute.lang, .xmlLang] {
        if let value = tree.value(attribute, of: node) {
          declared.append((value, "\(tag.name) lang"))
        }
      }
    }
    if let value = (data.article ?? data.page)?.language {
      declared.append((value, "ld+json inLanguage"))
    }
    for name in Self.metaNames {
      for value in meta[name].prefix(1) { declared.append((value, "meta \(name)")) }
    }
    for (value, origin) in declared {
      guard let tag = LanguageTag.normal(value), script?.allows(tag) ?? true else { continue }
      (language, self.origin) = (tag, origin)
      return
    }
    language = script?.language
    origin = "letters"
  }

  private static let metaNames = [
    "content-language", "og:locale", "language", "dc.language", "dcterms.language", "dc:language",
    "inlanguage", "lang", "cxenseparse:language", "citation_language",
  ]
}

/// Languages as pages write them.
enum LanguageTag {
  /// `de-AT` of `de_at`; nil for what is no tag, such as `utf-8` or `German`.
  static func normal(_ text: String) -> String? {
    let first = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.first ?? ""
    let parts = first.split { $0 == "-" || $0 == "_" }
    guard let primary = parts.first, (2...3).contains(primary.count),
      primary.utf8.allSatisfy(\.isASCIILetter), primary.lowercased() != "utf"
    else { return nil }
    var tag = primary.lowercased()
    if let region = parts.dropFirst().last, region.count == 2,
      region.utf8.allSatisfy(\.isASCIILetter)
    {
      tag += "-\(region.uppercased())"
    }
    return tag
  }
}
