internal import IngestKit

extension FeedBuilder {
  /// Takes the start of an element as markup of the text that is being read.
  mutating func openMarkup(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    guard var construct else { return false }
    defer { self.construct = construct }
    construct.depth += 1
    let isDivision = name.local == "div"
    if construct.kind != .xml {
      // Some write a `div` around text that is escaped.
      if isDivision {
        construct.skipped.append(construct.depth)
        return true
      }
      construct.kind = .xml
    }
    if construct.depth == 1 {
      construct.children += 1
      construct.firstIsDivision = isDivision && construct.children == 1
    }
    text.append(UInt8(ascii: "<"))
    text.append(contentsOf: name.local.utf8)
    if let namespace = name.namespace, name.local == "svg" || name.local == "math" {
      text.append(contentsOf: " xmlns=\"\(namespace)\"".utf8)
    }
    attributes.appendMarkup(to: &text)
    text.append(UInt8(ascii: ">"))
    construct.openedAt = text.count
    if construct.depth == 1, construct.children == 1 {
      construct.inner = text.count..<text.count
    }
    return true
  }

  /// Takes the end of an element as markup.
  mutating func closeMarkup(_ name: XMLName) {
    guard var construct else { return }
    defer { self.construct = construct }
    defer { construct.depth -= 1 }
    if construct.skipped.last == construct.depth {
      construct.skipped.removeLast()
      return
    }
    if construct.depth == 1, let inner = construct.inner {
      construct.inner = inner.lowerBound..<text.count
    }
    if construct.openedAt == text.count, HTMLElements.isVoid(name.local) {
      text.removeLast()
      text.append(contentsOf: " />".utf8)
    } else {
      text.append(contentsOf: "</".utf8)
      text.append(contentsOf: name.local.utf8)
      text.append(UInt8(ascii: ">"))
    }
  }

  /// The text that has been read, with what its type says undone.
  mutating func finishText(from start: Int) -> FeedText? {
    guard let construct else { return nil }
    self.construct = nil
    var bytes = text[start...].trimmed
    if construct.hasWrapper, format == "atom10", construct.firstIsDivision,
      construct.children == 1, let inner = construct.inner,
      bytes.last == UInt8(ascii: ">"), bytes.starts(with: "<div".utf8),
      inner.upperBound + 6 == bytes.endIndex
    {
      bytes = text[inner].trimmed
    }
    var kind: FeedText.Kind = construct.kind == .plain ? .plain : .markup
    if construct.isBase64, let decoded = Base64.decode(bytes) {
      bytes = decoded[...].trimmed
      if construct.isBinary, construct.tag != .title, HTMLGuess.looksLikeHTML(bytes) {
        kind = .markup
      }
    } else if kind == .plain, format?.hasPrefix("atom") != true, HTMLGuess.looksLikeHTML(bytes) {
      // RSS has no way to say it, and everybody writes HTML.
      kind = .markup
    }
    return FeedText(value: FeedTextRepair.string(bytes), kind: kind, base: construct.base)
  }
}
