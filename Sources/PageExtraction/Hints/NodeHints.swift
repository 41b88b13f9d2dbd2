internal import IngestKit

/// What an element's class, id and the like say that it is for.
struct NodeHints: OptionSet {
  let rawValue: UInt16

  /// Names an author, a day of publication, a day of change, a headline.
  static let author = NodeHints(rawValue: 1)
  static let date = NodeHints(rawValue: 2)
  static let update = NodeHints(rawValue: 4)
  static let headline = NodeHints(rawValue: 8)
  /// Is about other articles or about other things than the article.
  static let aside = NodeHints(rawValue: 16)
  /// Tells of an author at more length, or of what a picture shows.
  static let portrait = NodeHints(rawValue: 32)
  /// Is the article or its head.
  static let article = NodeHints(rawValue: 64)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ node: Int, in tree: HTMLTree) {
    var hints: NodeHints = []
    for attribute in Self.attributes {
      guard let range = tree.attribute(attribute, of: node) else { continue }
      hints.formUnion(Self.hints(tree.bytes[range.prefix(200)]))
    }
    self = hints
  }

  private static let attributes: [HTMLAttribute] = [
    .class, .id, .itemprop, .property, .rel, .dataTestID, .dataComponent, .dataComponentName,
    .dataQA,
    .dataType, .dataModule,
  ]

  /// The words of a class: `article-meta__authorName` has four.
  private static func hints(_ bytes: ArraySlice<UInt8>) -> NodeHints {
    var hints: NodeHints = []
    var hash = WordHash()
    var previousIsLower = false
    for byte in bytes {
      guard byte.isASCIILetter else {
        hints.formUnion(words[hash.value] ?? [])
        hash = WordHash()
        previousIsLower = false
        continue
      }
      let isUpper = byte < 0x61
      if isUpper, previousIsLower {
        hints.formUnion(words[hash.value] ?? [])
        hash = WordHash()
      }
      hash.add(byte.asciiLowercased)
      previousIsLower = !isUpper
    }
    return hints.union(words[hash.value] ?? [])
  }

  private struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  private static let words: [UInt64: NodeHints] = {
    var table: [UInt64: NodeHints] = [:]
    for (words, hints) in lists {
      for word in words.split(separator: " ") {
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        table[hash.value, default: []].formUnion(hints)
      }
    }
    return table
  }()

  private static let lists: [(String, NodeHints)] = [
    (
      """
      author authors autor autoren autorin autore autores auteur auteurs authorname byline bylines \
      bylinename writer reporter verfasser redakteur creator firma firmas signature byl \
      postauthor entryauthor articleauthor fn authored yazar penulis contributor contributors \
      journalist journalists columnist
      """, .author
    ),
    (
      """
      date datum fecha data published publish pubdate publication publicationdate time timestamp \
      datetime dateline posted publishdate publishdatetime postdate entrydate articledate \
      datepublished pubtime publicacion veroeffentlicht tarih zeit meta metadata info createdate \
      created dates datestamp erstellt
      """, .date
    ),
    ("updated modified update lastmod datemodified aktualisiert changed revised", .update),
    ("headline title titel titulo titre heading hed entrytitle posttitle", .headline),
    (
      """
      related relatedposts recommended recommendation recommendations comment comments commentlist \
      disqus footer sidebar teaser teasers promo newsletter popular trending mostread \
      nav navigation navbar menu breadcrumb breadcrumbs widget widgets advert advertisement \
      sponsored carousel slider more readmore similar latest recent recirc outbrain taboola \
      cookie cookies consent modal popup overlay ticker archive copyright colophon imprint \
      kommentare kommentar weitere
      """, .aside
    ),
    (
      "bio biography portrait about caption credit credits figcaption copyright image photo",
      .portrait
    ),
    ("article post entry story content hentry", .article),
  ]
}
