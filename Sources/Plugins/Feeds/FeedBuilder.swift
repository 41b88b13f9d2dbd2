internal import IngestKit

/// Makes a neutral feed of the elements of an RSS, Atom or CDF document.
///
/// Every name is looked up once a document; after that an element is a number, its purpose an
/// entry of an array, and its text a piece of one buffer. It is never copied, as a copy for every
/// element would cost more than all else.
struct FeedBuilder: ~Copyable {
  enum Context { case feed, entry, source }

  /// An element that is open.
  struct Frame {
    let tag: FeedTag
    /// Where its text begins in `text`.
    let start: Int
    let hasBase: Bool
    let hasLanguage: Bool
  }

  var format: String?
  var feed = FeedChannel()
  var entries: [FeedEntry] = []
  var source = FeedMetadata()
  var context = Context.feed

  /// What has been read of the texts that are open, the inner one behind the outer.
  var text: [UInt8] = []
  var frames: [Frame] = []
  /// The text that is being read; elements in it are markup.
  var construct: TextConstruct?
  var person: PersonDraft?
  var place = PlaceDraft()
  var entryLinks = LinkChoice()
  var feedLinks = LinkChoice()
  var sourceLinks = LinkChoice()
  var guidIsLink = true
  /// The title came from a module and gives way to the format's own.
  var hasWeakTitle = false
  var isInImage = false
  let documentType: String?

  /// A namespace of RSS 0.90 is declared.
  private(set) var isNetscape = false
  private var names: [XMLName] = []
  private var tags: [FeedTag] = []
  private var bases: [String]
  private var languages: [String?] = [nil]
  private var collectsText = false

  init(base: String, documentType: String?) {
    bases = [base]
    self.documentType = documentType
  }

  /// What relative addresses start from here.
  var base: String { bases.last ?? "" }
  var language: String? { languages.last ?? nil }

  mutating func declare(_ name: XMLName) {
    names.append(name)
    tags.append(FeedVocabulary.tag(of: name))
  }

  mutating func startElement(_ number: Int, _ attributes: XMLAttributes) {
    if construct != nil, openMarkup(name(number), attributes) { return }
    let hasBase = attributes.isEmpty ? false : pushBase(attributes)
    let hasLanguage = attributes.isEmpty ? false : pushLanguage(attributes)
    let tag = effectiveTag(tags[number])
    frames.append(
      Frame(tag: tag, start: text.count, hasBase: hasBase, hasLanguage: hasLanguage))
    collectsText = tag.collectsText
    start(tag, number, attributes)
  }

  mutating func endElement(_ number: Int) {
    if let construct, construct.depth > 0 { return closeMarkup(name(number)) }
    guard let frame = frames.popLast() else { return }
    end(frame.tag, from: frame.start)
    if frame.tag != .transparent { text.removeLast(text.count - frame.start) }
    if frame.hasBase { bases.removeLast() }
    if frame.hasLanguage { languages.removeLast() }
    collectsText = frames.last?.tag.collectsText ?? false
  }

  mutating func declareNamespace(_ address: String) {
    if address.hasPrefix("http://my.netscape.com/rdf/simple/0.9")
      || address.hasPrefix("http://channel.netscape.com/rdf/simple/0.9")
    {
      isNetscape = true
    }
  }

  mutating func text(_ bytes: Bytes) {
    guard collectsText else { return }
    if construct?.kind == .xml {
      text.appendEscaped(bytes)
    } else {
      bytes.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    }
  }

  /// Changes what is being described: an entry's source, an entry or the feed.
  mutating func describe(_ change: (inout FeedMetadata) -> Void) {
    switch context {
    case .feed: change(&feed.metadata)
    case .entry: change(&entries[entries.count - 1].metadata)
    case .source: change(&source)
    }
  }

  var hasTitle: Bool {
    switch context {
    case .feed: feed.metadata.title != nil
    case .entry: entries[entries.count - 1].metadata.title != nil
    case .source: source.title != nil
    }
  }

  /// The name behind a number.
  func name(_ number: Int) -> XMLName { names[number] }

  mutating func changeEntry(_ change: (inout FeedEntry) -> Void) {
    guard context != .feed, !entries.isEmpty else { return }
    change(&entries[entries.count - 1])
  }

  /// The text of an element without white space around it.
  func value(from start: Int) -> String? {
    let bytes = text[start...].trimmed
    return bytes.isEmpty ? nil : FeedTextRepair.string(bytes)
  }

  func resolve(_ reference: String) -> String {
    URLReference.resolve(reference, against: base)
  }

  /// What stands in an element that nobody knows means nothing, unless it is an entry.
  private func effectiveTag(_ tag: FeedTag) -> FeedTag {
    guard let parent = frames.last?.tag else { return tag }
    if tag == .unknown, parent.collectsText, parent != .source { return .transparent }
    if parent == .transparent { return .transparent }
    guard parent == .unknown else { return tag }
    switch tag {
    case .entry, .channel, .feed: return tag
    default: return .unknown
    }
  }

  private mutating func pushBase(_ attributes: XMLAttributes) -> Bool {
    guard let reference = attributes["base", prefix: "xml"] ?? attributes["base"] else {
      return false
    }
    let base = resolve(reference)
    bases.append(SafeAddress.isAllowed(base) ? base : self.base)
    return true
  }

  private mutating func pushLanguage(_ attributes: XMLAttributes) -> Bool {
    guard let language = attributes["lang", prefix: "xml"] ?? attributes["lang"] else {
      return false
    }
    languages.append(language.isEmpty ? nil : language)
    return true
  }
}
