internal import IngestKit

/// Reads a feed of any format from the bytes of a response.
package struct FeedParser: Sendable {
  /// The address of the document, after redirects; relative addresses start from it.
  package var base = ""
  /// The `Content-Type` header, which may name the encoding.
  package var contentType: String?
  /// The `Content-Language` header, for a feed that names no language itself.
  package var contentLanguage: String?

  package init(base: String = "", contentType: String? = nil, contentLanguage: String? = nil) {
    self.base = base
    self.contentType = contentType
    self.contentLanguage = contentLanguage
  }

  /// - Throws: `FeedProblem` when there is no feed in it; a bad field is left out instead.
  package func parse(_ bytes: [UInt8]) throws(FeedProblem) -> FeedDocument {
    var document = try read(bytes)
    if document.feed.language == nil { document.feed.language = contentLanguage }
    return document
  }

  private func read(_ bytes: [UInt8]) throws(FeedProblem) -> FeedDocument {
    let header = contentType.flatMap(ContentType.charset)
    if let document = readPlainly(bytes, header) { return document }
    let encoding = WebEncoding(bytes, header: header) {
      XMLProlog($0, roots: FeedFormat.roots).encoding
    }
    let text = encoding.text
    guard let first = text.first(where: { !$0.isMarkupSpace }) else { throw .empty }
    if first == UInt8(ascii: "{") {
      var document = try JSONFeedReader.document(text, base: base)
      document.encoding = encoding.label
      return document
    }
    let prolog = XMLProlog(text, roots: FeedFormat.roots)
    guard prolog.root != nil else { throw .notMarkup }
    if let document = readStrictly(text, prolog, encoding.label) { return document }
    return try repaired(text, prolog, encoding.label)
  }

  /// The common case, without a look at every byte before the parser's own: well-formed UTF-8.
  private func readPlainly(_ bytes: [UInt8], _ header: String?) -> FeedDocument? {
    guard bytes.first == UInt8(ascii: "<"), header.map(WebEncoding.isUTF8) ?? true else {
      return nil
    }
    let prolog = XMLProlog(bytes, roots: FeedFormat.roots)
    guard header != nil || prolog.encoding.map(WebEncoding.isUTF8) ?? true else { return nil }
    return readStrictly(bytes, prolog, "utf-8")
  }

  /// Nil unless the document is well-formed, at least to the end of its root.
  private func readStrictly(
    _ text: [UInt8], _ prolog: XMLProlog, _ encoding: String
  ) -> FeedDocument? {
    guard let root = prolog.root, prolog.entities.isEmpty, prolog.isClean else { return nil }
    let handler = FeedHandler(FeedBuilder(base: base, documentType: prolog.documentType))
    let problem = text.withUnsafeBufferPointer {
      XMLReader(handler: handler).read(UnsafeBufferPointer(rebasing: $0[root...]).span)
    }
    guard problem?.isBehindRoot ?? true, handler.builder.format != nil else { return nil }
    return handler.builder.document(encoding: encoding, isWellFormed: problem == nil)
  }

  private func repaired(
    _ text: [UInt8], _ prolog: XMLProlog, _ encoding: String
  ) throws(FeedProblem) -> FeedDocument {
    let handler = FeedHandler(FeedBuilder(base: base, documentType: prolog.documentType))
    let repaired = XMLRepair.repaired(text, prolog)
    _ = repaired.bytes.withUnsafeBufferPointer {
      XMLReader(handler: handler).read($0.span, isRecovering: true)
    }
    guard handler.builder.format != nil else { throw FeedProblem.of(text, prolog, base: base) }
    var document = handler.builder.document(encoding: encoding, isWellFormed: false)
    document.isCutOff = repaired.isCutOff
    return document
  }
}

extension FeedBuilder {
  fileprivate func document(encoding: String, isWellFormed: Bool) -> FeedDocument {
    FeedDocument(
      format: format ?? "", encoding: encoding, isWellFormed: isWellFormed, feed: feed,
      entries: entries)
  }
}
