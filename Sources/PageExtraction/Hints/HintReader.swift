internal import IngestKit

/// Reads what an element's markup says of its content.
struct HintReader {
  private let tree: HTMLTree
  private let table = HintTable.shared

  init(_ tree: HTMLTree) { self.tree = tree }

  func hints(of node: Int) -> Hints {
    let tag = tree.tag(node)
    // What these two are called tells of the site's design, not of their content.
    if tag == .html || tag == .body { return [] }
    var hints = Self.hints(of: tag)
    for attribute in tree.attributeList(of: node) {
      let value = Int(attribute.start)..<Int(attribute.start + attribute.count)
      switch attribute.name {
      case .id: if !isSlug(value) { hints.formUnion(words(in: value)) }
      case .class, .dataTestID, .dataComponent, .dataComponentName, .dataQA, .dataModule,
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
    // What a paywall hides is text all the same.
    if hints.contains(.paywall) { hints.remove(.hidden) }
    if tag == .p { hints.remove(.paywall) }
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
    case .button: .tools
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
    var number = 0
    var isOnlyHide = false
    var previousIsLower = false
    tree.bytes.withUnsafeBufferPointer { bytes in
      func endWord() {
        guard length > 0 else { return }
        let kinds = table.kinds(of: word)
        isOnlyHide = isFirstOfName && kinds.contains(.hiding)
        if isFirstOfName { isState = kinds.contains(.state) || kinds.contains(.hiding) }
        if !isState { hints.formUnion(kinds) }
        // After a state only what it makes up with the second word counts: "wp-caption".
        if number == 1 || number > 1 && !isState { hints.formUnion(table.kinds(of: pair)) }
        number += 1
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
            if isOnlyHide { hints.formUnion(.hidden) }
            isOnlyHide = false
            isFirstOfName = true
            number = 0
            isState = false
            pair = HintTable.seed
          }
        }
      }
      endWord()
      if isOnlyHide { hints.formUnion(.hidden) }
    }
    return hints.subtracting([.state, .hiding])
  }

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

  /// Whether a name is made from the words of a headline.
  private func isSlug(_ value: Range<Int>) -> Bool {
    tree.bytes[value].count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } > 3
  }

  private func isInvisible(_ value: Range<Int>) -> Bool {
    guard value.count >= 12 else { return false }
    return tree.bytes.withUnsafeBufferPointer { bytes in
      var index = value.lowerBound
      while index + 12 <= value.upperBound {
        if bytes[index] == UInt8(ascii: "d"), Self.holds(bytes, "display", at: index) {
          var rest = index + 7
          while rest < value.upperBound,
            bytes[rest].isMarkupSpace || bytes[rest] == UInt8(ascii: ":")
          {
            rest += 1
          }
          if rest + 4 <= value.upperBound, Self.holds(bytes, "none", at: rest) { return true }
        }
        index += 1
      }
      return false
    }
  }

  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString, at start: Int
  ) -> Bool {
    word.withUTF8Buffer { word in word.indices.allSatisfy { bytes[start + $0] == word[$0] } }
  }
}
