internal import IngestKit

/// A text that is being read, and how it is to be taken.
struct TextConstruct {
  enum Kind {
    /// Characters that mean themselves.
    case plain
    /// HTML that is written as text.
    case escaped
    /// Elements of the document itself.
    case xml
  }

  let tag: FeedTag
  let base: String
  let isBase64: Bool
  /// The type names no text at all, so what is decoded is to be guessed.
  let isBinary: Bool
  /// XHTML by declaration: its outermost `div` is no part of the text.
  let hasWrapper: Bool
  let source: String?
  var kind: Kind
  /// Elements that are open in it.
  var depth = 0
  /// Of those the depths of `div`s that are left out.
  var skipped: [Int] = []
  /// Where the last start tag ended, so that an empty element is known.
  var openedAt = -1
  var children = 0
  /// Ends of the first child's start tag and start of the last child's end tag, in the buffer.
  var inner: Range<Int>?
  var firstIsDivision = false

  init(_ tag: FeedTag, _ standard: Kind, _ attributes: XMLAttributes, base: String) {
    self.tag = tag
    self.base = base
    guard !attributes.isEmpty else {
      kind = standard
      isBase64 = false
      isBinary = false
      hasWrapper = false
      source = nil
      return
    }
    let type = attributes["type"]?.lowercased() ?? ""
    source = tag == .content ? attributes["src"] : nil
    switch type {
    case "": kind = standard
    case "text", "plain", "text/plain": kind = .plain
    case "html", "text/html": kind = .escaped
    case "xhtml", "application/xhtml+xml": kind = .xml
    default: kind = type.hasSuffix("+xml") || type.hasSuffix("/xml") ? .xml : .plain
    }
    let isText = type.isEmpty || !type.contains("/") || type.hasPrefix("text/") || kind == .xml
    isBinary = !isText || type.isEmpty && attributes["mode"] == "base64"
    isBase64 = !isText || attributes["mode"] == "base64"
    hasWrapper = type == "xhtml" || type == "application/xhtml+xml"
  }
}
