internal import IngestKit

/// Settles who wrote an article.
///
/// Persons come before a house, and what is said in data comes before what is shown: bylines also
/// hold roles, places and the names of photographers.
struct AuthorVote {
  private(set) var authors: [String] = []
  private(set) var origin = ""

  private let names: AuthorNames
  /// The first finding that names nobody but the house.
  private var house: (names: [String], origin: String)?

  init(
    _ tree: HTMLTree, _ meta: MetaTags, _ data: StructuredData, _ outline: PageOutline,
    site: SiteNames
  ) {
    names = AuthorNames(site: site)
    let steps: [(inout Self) -> Void] = [
      { $0.offer($0.structured(data.article), "ld+json author") },
      { $0.offerMeta(meta) },
      { $0.offerPlaces(outline, tree) },
      { $0.offerLines(outline) },
      { $0.offer($0.structured(data.page), "ld+json author") },
    ]
    for step in steps where authors.isEmpty { step(&self) }
    if authors.isEmpty, let house { (authors, origin) = house }
  }

  /// Takes names for the authors unless they name nobody.
  private mutating func offer(_ candidates: [String], _ origin: String) {
    guard authors.isEmpty else { return }
    let settled = names.settled(candidates)
    guard let first = settled.first else { return }
    if settled.count == 1, names.isHouse(first) || Self.isSlug(first) {
      if house == nil || Self.isSlug(house?.names.first ?? "") { house = (settled, origin) }
    } else {
      (authors, self.origin) = (settled, origin)
    }
  }

  /// `emma-mackenzie` and `emma.mackenzie` are parts of addresses.
  private static func isSlug(_ name: String) -> Bool {
    !name.contains(" ") && name == name.lowercased() && name.utf8.allSatisfy { $0 < 0x80 }
  }

  private func structured(_ article: StructuredArticle?) -> [String] {
    let parties = article?.authors ?? []
    let persons = parties.filter(\.isPerson)
    return (persons.isEmpty ? parties : persons).flatMap { party in
      let found = names.names(in: party.name)
      return found.isEmpty && !party.isPerson ? [party.name] : found
    }
  }

  private mutating func offerMeta(_ meta: MetaTags) {
    for name in Self.metaNames {
      let values = meta[name].prefix(50)
      // "Lee, Ann", as libraries have it.
      let isSorted = name.hasPrefix("citation_") || name.hasPrefix("dc") && values.count > 0
      let found = values.flatMap { value in
        isSorted ? [Self.turned(value)].flatMap(names.names) : names.names(in: value)
      }
      offer(Array(found), "meta \(name)")
    }
  }

  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2, parts.allSatisfy({ $0.split(separator: " ").count <= 3 }) else {
      return name
    }
    return "\(parts[1]) \(parts[0])"
  }

  private static let metaNames = [
    "author", "article:author", "citation_author", "dc.creator", "dc:creator", "dcterms.creator",
    "dcsext.author", "cxenseparse:author", "sailthru.author", "byl", "og:article:author",
    "og:author",
    "article:author_name", "articleauthor", "authors", "rnews:author", "rbauthors",
    "article.author", "mediator_author", "author_name", "article_author", "parsely-author",
    "twitter:data1",
  ]

  /// Reads the elements that say that they name an author, the nearest to the headline first.
  private mutating func offerPlaces(_ outline: PageOutline, _ tree: HTMLTree) {
    let near = outline.authors.filter { Self.reach.contains($0.distance) }
      .filter { !$0.hints.contains(.portrait) || $0.text.utf8.count <= 60 }
    let behind = near.filter { $0.distance >= 0 }
    for places in [behind, near, outline.authors] {
      offerLinks(places, tree)
      guard authors.isEmpty else { return }
      for place in places {
        offer(names(at: place, tree), "byline")
        guard authors.isEmpty else { return }
      }
    }
  }

  private static let reach = -1_200...2_500

  /// Links to authors' pages that stand together.
  private mutating func offerLinks(_ places: [PageOutline.Place], _ tree: HTMLTree) {
    let links = places.filter { place in
      tree.tag(place.node) == .a && AuthorNames.isName(place.text)
        && Self.isAuthorLink(place.node, tree)
    }
    guard let first = links.first else { return }
    let group = links.filter { abs($0.distance - first.distance) <= 300 }
    offer(group.flatMap { names.names(in: $0.text) }, "author link")
  }

  private static func isAuthorLink(_ node: Int, _ tree: HTMLTree) -> Bool {
    if tree.value(.rel, of: node)?.lowercased().contains("author") == true { return true }
    return tree.attribute(.href, of: node).map { AuthorLink.isOne(tree.bytes[$0]) } ?? false
  }

  private func names(at place: PageOutline.Place, _ tree: HTMLTree) -> [String] {
    if let content = tree.value(.content, of: place.node) { return names.names(in: content) }
    // The name itself, where the element also holds a picture, a role and a date.
    for inner in tree.subtree(place.node).dropFirst() where tree.tag(inner) != .text {
      guard let item = tree.value(.itemprop, of: inner), item == "name" else { continue }
      let text = tree.value(.content, of: inner) ?? tree.shownLine(of: inner)
      let found = names.names(in: text)
      if !found.isEmpty { return found }
    }
    return shownNames(of: place, tree)
  }

  /// The names in the first line that an element shows.
  private func shownNames(of place: PageOutline.Place, _ tree: HTMLTree) -> [String] {
    guard place.text.utf8.count <= 160 else { return [] }
    var text = place.text
    for inner in tree.subtree(place.node) where tree.tag(inner) == .time {
      let time = tree.shownLine(of: inner)
      // To replace nothing would put the mark between all letters.
      if !time.isEmpty { text = text.replacing(time, with: "\u{2022}") }
    }
    let line = text.split { "\u{2022}|".contains($0) }.first { $0.contains(where: \.isLetter) }
    guard let line else { return [] }
    return names.names(in: String(line)).filter(Byline.isLikelyName)
  }

  private mutating func offerLines(_ outline: PageOutline) {
    for place in outline.lines where place.distance >= -600 && place.text.utf8.count <= 120 {
      guard Byline.opens(place.text) else { continue }
      offer(names.names(in: place.text).filter(Byline.isLikelyName), "byline")
      guard authors.isEmpty else { return }
    }
  }
}

/// Tells bylines from other short lines.
enum Byline {
  /// Whether a line begins as bylines do: `By Ann Lee`.
  static func opens(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count >= 2, words.count <= 9 else { return false }
    let first = words[0].lowercased()
    return openings.contains(first) && words[1].first?.isUppercase == true
  }

  /// Whether a text looks like the name of a person: two words or more that begin with capitals.
  static func isLikelyName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first?.first else { return false }
    if !first.isCased { return name.count <= 12 }
    guard words.count >= 2, !name.contains(where: \.isNumber) else { return false }
    return first.isUppercase && words.last?.first?.isUppercase == true
  }

  private static let openings: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "oleh", "text:", "autor:", "author:",
    "autorin:", "written", "przez", "auteur:", "tekst:", "texte:",
  ]
}
