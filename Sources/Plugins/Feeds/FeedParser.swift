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
    guard let root = prolog.root else { throw .notMarkup }
    if prolog.entities.isEmpty, prolog.isClean {
      let builder = FeedBuilder(base: base, documentType: prolog.documentType)
      let problem = text.withUnsafeBufferPointer {
        XMLReader(handler: builder).read(UnsafeBufferPointer(rebasing: $0[root...]).span)
      }
      if problem?.isBehindRoot ?? true, builder.format != nil {
        return builder.document(encoding: encoding.label, isWellFormed: problem == nil)
      }
    }
    return try repaired(text, prolog, encoding.label)
  }

  private func repaired(
    _ text: [UInt8], _ prolog: XMLProlog, _ encoding: String
  ) throws(FeedProblem) -> FeedDocument {
    let builder = FeedBuilder(base: base, documentType: prolog.documentType)
    let repaired = XMLRepair.repaired(text, prolog)
    _ = repaired.withUnsafeBufferPointer {
      XMLReader(handler: builder).read($0.span, isRecovering: true)
    }
    guard builder.format != nil else { throw FeedProblem.of(text, prolog, base: base) }
    return builder.document(encoding: encoding, isWellFormed: false)
  }
}

extension FeedBuilder {
  fileprivate func document(encoding: String, isWellFormed: Bool) -> FeedDocument {
    FeedDocument(
      format: format ?? "", encoding: encoding, isWellFormed: isWellFormed, feed: feed,
      entries: entries)
  }
}
