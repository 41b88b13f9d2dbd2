internal import IngestKit

/// Reads what an element's markup says of its content.
struct HintReader {
  private let tree: HTMLTree
  private let table = HintTable.shared

  init(_ tree: HTMLTree) { self.tree = tree }

  func hints(of node: Int) -> Hints {
    var hints = Self.hints(of: tree.tag(node))
    for attribute in tree.attributeList(of: node) {
      let value = Int(attribute.start)..<Int(attribute.start + attribute.count)
      switch attribute.name {
      case .class, .id, .dataTestID, .dataComponent, .dataComponentName, .dataQA, .dataModule,
        .dataType:
        hints.formUnion(words(in: value))
      case .itemprop: hints.formUnion(property(value))
      case .role: hints.formUnion(role(value))
      case .hidden: hints.formUnion(.hidden)
      case .ariaHidden: if holds(value, "true") { hints.formUnion(.hidden) }
      case .style: if isInvisible(value) { hints.formUnion(.hidden) }
      default: break
      }
    }
    return hints
  }

  private static func hints(of tag: HTMLTag) -> Hints {
    switch tag {
    case .nav, .menu: .navigation
    case .footer: .footer
    case .header: .header
    case .aside: .aside
    case .figure: .media
    case .figcaption, .caption: .caption
    case .form, .fieldset, .label, .legend: .form
    case .article: .article
    case .main: .content
    case .h1: .headline
    default: []
    }
  }

  /// The kinds of the words of a list of names, and of each two words that follow each other.
  private func words(in value: Range<Int>) -> Hints {
    var hints: Hints = []
    var word = HintTable.seed
    var pair = HintTable.seed
    var length = 0
    var isFirstOfName = true
    var isState = false
    var previousIsLower = false
    tree.bytes.withUnsafeBufferPointer { bytes in
      func endWord() {
        guard length > 0 else { return }
        if isFirstOfName { isState = Self.stateWords.contains(word) }
        if !isState {
          hints.formUnion(table.kinds(of: word))
          if !isFirstOfName { hints.formUnion(table.kinds(of: pair)) }
        }
        pair = word
        word = HintTable.seed
        length = 0
        isFirstOfName = false
      }
      for index in value {
        let byte = bytes[index]
        let lower = byte.asciiLowercased
        if lower.isASCIILetter {
          if byte != lower, previousIsLower { endWord() }
          word = HintTable.mix(word, lower)
          pair = HintTable.mix(pair, lower)
          length += 1
          previousIsLower = byte == lower
        } else if byte.isASCIIDigit {
          previousIsLower = false
        } else {
          endWord()
          previousIsLower = false
          if byte.isMarkupSpace {
            isFirstOfName = true
            isState = false
            pair = HintTable.seed
          }
        }
      }
      endWord()
    }
    return hints
  }

  /// First words of names that tell a state of the element or of the whole page, not its content.
  private static let stateWords: Set<UInt64> = Set(
    [
      "has", "is", "no", "not", "with", "without", "type", "format", "status", "tag", "category",
      "js", "hide", "show", "single", "wp", "theme", "page", "postid", "parent", "section",
    ].map { $0.utf8.reduce(HintTable.seed, HintTable.mix) })

  private func property(_ value: Range<Int>) -> Hints {
    if holds(value, "articlebody") || holds(value, "reviewbody") { return .body }
    if holds(value, "headline") { return .headline }
    if holds(value, "author") { return .author }
    if holds(value, "datepublished") || holds(value, "datemodified") { return .date }
    if holds(value, "caption") || holds(value, "copyrightholder") { return .caption }
    if holds(value, "comment") { return .comments }
    if holds(value, "description") { return .standfirst }
    return []
  }

  private func role(_ value: Range<Int>) -> Hints {
    if holds(value, "navigation") || holds(value, "menu") || holds(value, "menubar") {
      return .navigation
    }
    if holds(value, "complementary") { return .aside }
    if holds(value, "contentinfo") { return .footer }
    if holds(value, "banner") { return .header }
    if holds(value, "main") { return .content }
    if holds(value, "article") { return .article }
    if holds(value, "search") || holds(value, "dialog") || holds(value, "alertdialog") {
      return .tools
    }
    return []
  }

  private func holds(_ value: Range<Int>, _ word: StaticString) -> Bool {
    value.count == word.utf8CodeUnitCount && tree.bytes.holds(word, at: value.lowerBound)
  }

  private func isInvisible(_ value: Range<Int>) -> Bool {
    guard let start = tree.bytes.offset(of: "display", from: value.lowerBound),
      start < value.upperBound
    else { return false }
    let rest = tree.bytes[(start + 7)..<value.upperBound].drop { $0.isMarkupSpace || $0 == 0x3A }
    return rest.starts(with: "none".utf8)
  }
}
