internal import CLibxml2

/// Reads an XML document that is in memory, as UTF-8, and tells a handler what it holds.
///
/// It never loads anything and never expands an entity but the five predefined ones: give it the
/// document from its root element on, so that it sees no document type at all.
package final class XMLReader {
  /// Elements that may be open at once; a deeper document ends there.
  package static let depthLimit = 256
  /// Different names that a document may use; one with more ends there.
  package static let nameLimit = 20_000

  private static let pieceLength = 1 << 14
  /// Bytes without an event after which a strict read gives up: libxml2 compares each attribute of
  /// a tag with all before it.
  private static let silenceLimit = 1 << 18

  private let handler: any XMLHandler
  // libxml2 calls back one event at a time, never from within another: accesses cannot overlap.
  @exclusivity(unchecked) private var names = XMLNameTable()
  /// Numbers of the elements that are open.
  @exclusivity(unchecked) private var open: [Int] = []
  @exclusivity(unchecked) private var sawRoot = false
  @exclusivity(unchecked) private var eventCount = 0
  private var problem: XMLProblem?
  private var context: xmlParserCtxtPtr?
  /// The document and what of it libxml2 does not see, while it is read.
  private var document = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var condensed: CondensedMarkup?
  @exclusivity(unchecked) private var sectionCount = 0

  package init(handler: any XMLHandler) {
    self.handler = handler
  }

  /// Reads until the end or the first fault; nil when the document is well-formed.
  ///
  /// - Parameter isRecovering: goes on behind faults, as far as libxml2 can.
  package func read(_ document: Bytes, isRecovering: Bool = false) -> XMLProblem? {
    _ = Self.initialized
    document.withUnsafeBufferPointer { read($0, isRecovering) }
    if problem == nil, !sawRoot { problem = XMLProblem(line: 1, message: "no root element") }
    return problem
  }

  private func read(_ document: UnsafeBufferPointer<UInt8>, _ isRecovering: Bool) {
    self.document = document
    // What is not well-formed libxml2 has to see as it is.
    condensed = isRecovering ? nil : CondensedMarkup(document)
    defer {
      self.document = UnsafeBufferPointer(start: nil, count: 0)
      condensed = nil
    }
    guard let markup = condensed?.bytes else { return parse(document, isRecovering) }
    markup.withUnsafeBufferPointer { parse($0, isRecovering) }
  }

  static let initialized: Void = {
    xmlInitParser()
    ingest_xml_forbid_loading()
  }()

  private func parse(_ markup: UnsafeBufferPointer<UInt8>, _ isRecovering: Bool) {
    var callbacks = Self.makeCallbacks()
    if condensed == nil { callbacks.processingInstruction = nil }
    let reader = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&callbacks, reader, nil, 0, nil) else {
      problem = XMLProblem(line: 1, message: "not enough memory")
      return
    }
    defer {
      self.context = nil
      xmlFreeParserCtxt(context)
    }
    self.context = context
    let options: [xmlParserOption] = [XML_PARSE_NONET, XML_PARSE_IGNORE_ENC, XML_PARSE_COMPACT]
    xmlCtxtUseOptions(
      context,
      options.reduce(isRecovering ? Int32(XML_PARSE_RECOVER.rawValue) : 0) {
        $0 | Int32($1.rawValue)
      })
    markup.withMemoryRebound(to: CChar.self) {
      push($0, into: context, isRecovering: isRecovering)
    }
    while let name = open.popLast() { handler.endElement(name) }
  }

  /// Hands the document over in pieces, which libxml2 reads faster than a whole.
  private func push(
    _ document: UnsafeBufferPointer<CChar>, into context: xmlParserCtxtPtr, isRecovering: Bool
  ) {
    var start = 0
    var length = Self.pieceLength
    var silence = 0
    while start < document.count, context.pointee.disableSAX == 0 || problem == nil {
      let end = min(start + length, document.count)
      let before = eventCount
      xmlParseChunk(context, document.baseAddress.map { $0 + start }, Int32(end - start), 0)
      start = end
      // It searches all that it holds anew for the end of a tag: a giant one must not be quadratic.
      silence = eventCount == before ? silence + length : 0
      if silence > Self.silenceLimit, !isRecovering { stop("a tag or a comment of over 256 kB") }
      length = eventCount == before ? min(length * 2, 1 << 30) : Self.pieceLength
    }
    xmlParseChunk(context, nil, 0, 1)
  }

  private static func makeCallbacks() -> xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = {
      reader, local, prefix, namespace, declared, namespaces, count, _, attributes in
      guard let local else { return }
      XMLReader.with(reader) { reader in
        for index in 0..<Int(declared) {
          guard let address = namespaces?[index * 2 + 1] else { continue }
          reader.handler.declareNamespace(String(cString: address))
        }
        reader.start(
          .init(local: local, prefix: prefix, namespace: namespace),
          XMLAttributes(attributes, count: Int(count)))
      }
    }
    callbacks.endElementNs = { reader, _, _, _ in XMLReader.with(reader) { $0.end() } }
    // The same function for all three: libxml2 then need not ask whether white space matters.
    callbacks.characters = { reader, text, count in
      XMLReader.with(reader) { $0.text(text, count) }
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.processingInstruction = { reader, target, _ in
      guard let target, CondensedMarkup.isMark(target) else { return }
      XMLReader.with(reader) { $0.section() }
    }
    callbacks.serror = { reader, error in
      if let error { XMLReader.with(reader) { $0.note(error.pointee) } }
    }
    return callbacks
  }

  /// The reader behind libxml2's pointer, which `read` keeps alive; not counted, as this is hot.
  private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
    guard let pointer else { return }
    Unmanaged<XMLReader>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
  }

  private func start(_ name: XMLNameTable.Key, _ attributes: XMLAttributes) {
    sawRoot = true
    eventCount += 1
    guard open.count < Self.depthLimit else {
      return stop("elements nest over \(Self.depthLimit) deep")
    }
    let (number, isNew) = names.number(name)
    if isNew {
      guard number < Self.nameLimit else {
        return stop("over \(Self.nameLimit) different names")
      }
      handler.declare(
        XMLName(
          local: String(cString: name.local), prefix: name.prefix.map { String(cString: $0) } ?? "",
          namespace: name.namespace.map { String(cString: $0) }))
    }
    open.append(number)
    handler.startElement(number, attributes)
  }

  private func end() {
    if let number = open.popLast() { handler.endElement(number) }
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    eventCount += 1
    handler.text(UnsafeBufferPointer(start: text, count: Int(count)).span)
  }

  private func section() {
    guard let condensed, sectionCount < condensed.sections.count else { return }
    let section = condensed.sections[sectionCount]
    sectionCount += 1
    guard !open.isEmpty else { return stop("a CDATA section outside of the root element") }
    eventCount += 1
    handler.text(UnsafeBufferPointer(rebasing: document[section]).span)
  }

  private func stop(_ message: String) {
    guard let context else { return }
    problem =
      problem
      ?? XMLProblem(
        line: line(Int(context.pointee.input.pointee.line)), message: message,
        isBehindRoot: sawRoot && open.isEmpty)
    xmlStopParser(context)
  }

  private func note(_ error: xmlError) {
    guard problem == nil, error.level == XML_ERR_FATAL else { return }
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    problem = XMLProblem(
      line: line(Int(error.line)), message: message.filter { $0 != "\n" },
      isBehindRoot: sawRoot && open.isEmpty)
  }

  /// A line of the document, of which libxml2 may see less.
  private func line(_ line: Int) -> Int {
    condensed?.line(line, behind: sectionCount, in: document) ?? line
  }
}
